package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import io.github.newsclaims.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a document's spans come from: from the spans themselves or, in a document without words, from the text
 * that the caller has. All spans of a document have words, or none has.
 */
public final class SpanWords {
    private final Faults faults;

    /** The text that the caller has; null where there is none. */
    private final @Nullable ArticleText text;

    /** Whether the document's own digest proves that the caller's text is its text. */
    private final boolean proven;

    /** Whether the document said that its text is withheld, so that its words may be withheld as well. */
    private boolean withheld;

    /** Whether the spans met so far have their words; null before the first. */
    private @Nullable Boolean worded;

    SpanWords(Faults faults, @Nullable ArticleText text, boolean proven) {
        this.faults = faults;
        this.text = text;
        this.proven = proven;
    }

    /** Makes the span that has just ended, with its own words or with those of the caller's text. */
    public TextSpan span(int start, int end, @Nullable String exact) {
        if (exact == null) {
            return wordless(start, end);
        }
        if (worded == null) {
            worded = true;
        }
        if (!worded) {
            throw faults.below("/exact", "span has words, and spans before it have none");
        }
        return TextSpan.of(start, end, exact);
    }

    private TextSpan wordless(int start, int end) {
        if (worded == null) {
            worded = false;
        }
        if (worded || (text == null && !withheld)) {
            throw faults.at("span is missing required field exact");
        }
        if (text == null) {
            throw faults.at("span is missing required field exact, and a document without words is read with its text");
        }
        if (!proven) {
            throw faults.at("span is missing required field exact, and no textDigest proves the text");
        }
        return text.span(start, end);
    }

    /** Records the digest that the document has in place of its text. */
    public TextDigest withheld(TextDigest digest) {
        withheld = true;
        return digest;
    }

    /** The text of the article: the document's own, or else the caller's, which the document's digest proves. */
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
