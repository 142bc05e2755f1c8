package io.github.newsclaims.json;

import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import io.github.newsclaims.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a document's spans come from: its own, or, in a document without words, the text at hand. All spans of
 * a document have words, or none has.
 */
final class SpanWords {
    private final Faults faults;

    /** The text at hand; null where there is none. */
    private final @Nullable ArticleText text;

    /** The text at hand, or else that of the document once it is read. */
    private @Nullable ArticleText known;

    /** Whether the document's own digest proves that the text is its text. */
    private final boolean proven;

    /** Whether the document said that its text is withheld, so that its words may be as well. */
    private boolean withheld;

    /** Whether the spans met so far have their words; null before the first. */
    private @Nullable Boolean worded;

    SpanWords(Faults faults, @Nullable ArticleText text, boolean proven) {
        this.faults = faults;
        this.text = text;
        this.known = text;
        this.proven = proven;
    }

    /** A span by its words, or by those of the text at hand; the cursor stands on the end of the span. */
    TextSpan span(int start, int end, @Nullable String exact) {
        if (exact == null) {
            return wordless(start, end);
        }
        requireWorded();
        TextSpan span = new TextSpan(start, end, exact);
        return known != null && known.holds(span) ? known.span(start, end) : span;
    }

    /** Takes note of a span that has words. */
    void requireWorded() {
        if (worded == null) {
            worded = true;
        }
        if (!worded) {
            throw faults.below("/exact", "span has words, and spans before it have none");
        }
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

    /** Takes note of the text of the document, in which the words of later spans are looked for. */
    ArticleText own(ArticleText own) {
        if (known == null) {
            known = own;
        }
        return own;
    }

    /** The text in which the words of spans stand, as far as it is read already; null before. */
    @Nullable
    ArticleText known() {
        return known;
    }

    /** Takes note of the digest that stands for the text. */
    @Nullable
    TextDigest withheld(@Nullable TextDigest digest) {
        withheld = digest != null;
        return digest;
    }

    /** The text of the article: the one at hand, or else the document's own. */
    @Nullable
    ArticleText articleText(@Nullable ArticleText own) {
        if (text != null && own != null && !own.value().equals(text.value())) {
            throw faults.below("/text", "text is not the one given");
        }
        return text == null ? own : text;
    }
}
