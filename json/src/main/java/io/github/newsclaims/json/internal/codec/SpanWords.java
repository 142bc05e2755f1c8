package io.github.newsclaims.json.internal.codec;

import static io.github.newsclaims.internal.FieldNames.PREFIX;
import static io.github.newsclaims.internal.FieldNames.SUFFIX;

import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import io.github.newsclaims.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * The source of the words of spans: the spans themselves or, in a document without words, the text that the caller gave.
 * Either all spans of a document have words, or none of them has.
 */
public final class SpanWords {
    private final Faults faults;

    /** The text that the caller gave; null if there is none. */
    private final @Nullable ArticleText text;

    /** Whether the digest in the document proves that the caller's text is its text. */
    private final boolean proven;

    /** The parts of the document that were read so far. */
    private final Seen seen;

    /** Facts about a document that its cursors share. */
    private static final class Seen {
        /** Whether the document has a digest in place of its text, so that its words may be absent as well. */
        boolean withheld;

        /** Whether the spans read so far have words; null before the first span. */
        @Nullable
        Boolean worded;
    }

    SpanWords(Faults faults, @Nullable ArticleText text, boolean proven) {
        this(faults, text, proven, new Seen());
    }

    private SpanWords(Faults faults, @Nullable ArticleText text, boolean proven, Seen seen) {
        this.faults = faults;
        this.text = text;
        this.proven = proven;
        this.seen = seen;
    }

    /** Returns the words of the same document for another cursor. */
    SpanWords with(Faults others) {
        return new SpanWords(others, text, proven, seen);
    }

    /** Returns the span that has just ended, with its own words or with those from the caller's text. */
    public TextSpan span(int start, int end, @Nullable String exact, @Nullable String prefix, @Nullable String suffix) {
        if (exact == null) {
            return wordless(start, end, prefix != null ? PREFIX : suffix != null ? SUFFIX : null);
        }
        if (seen.worded == null) {
            seen.worded = true;
        }
        if (!seen.worded) {
            throw faults.below("/exact", "span has words, and spans before it have none");
        }
        TextSpan span = TextSpan.of(start, end, exact);
        return prefix == null && suffix == null
                ? span
                : span.withContext(prefix == null ? "" : prefix, suffix == null ? "" : suffix);
    }

    /** Returns a span with words from the caller's text; {@code context} is the name of a prefix or suffix that it has. */
    private TextSpan wordless(int start, int end, @Nullable String context) {
        if (Boolean.TRUE.equals(seen.worded) || (text == null && !seen.withheld)) {
            throw faults.at("span is missing required field exact");
        }
        seen.worded = false;
        if (text == null) {
            throw faults.at("span is missing required field exact, and a document without words is read with its text");
        }
        if (!proven) {
            throw faults.at("span is missing required field exact, and no textDigest proves the text");
        }
        if (context != null) {
            throw faults.below("/" + context, "span has " + context + " and no exact");
        }
        return text.span(start, end);
    }

    /** Records that the document has a digest in place of its text, and returns the digest. */
    public TextDigest withheld(TextDigest digest) {
        seen.withheld = true;
        return digest;
    }

    /** Returns the text of the article: the one in the document, or else the caller's, which the digest must prove. */
    public @Nullable ArticleText articleText(@Nullable ArticleText own) {
        if (text == null) {
            return own;
        }
        if (own == null && !proven) {
            throw faults.at("a text is given, and no textDigest proves that it is the article's");
        }
        if (own != null && !own.value().equals(text.value())) {
            throw faults.below("/text", "text is not the one given");
        }
        return text;
    }
}
