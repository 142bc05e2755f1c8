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

    /** Whether the document's own digest proves that the text is its text. */
    private final boolean proven;

    /** Whether the document said that its text is withheld, so that its words may be as well. */
    private boolean withheld;

    /** Whether the spans met so far have their words; null before the first. */
    private @Nullable Boolean worded;

    SpanWords(Faults faults, @Nullable ArticleText text, boolean proven) {
        this.faults = faults;
        this.text = text;
        this.proven = proven;
    }

    /** A span by its words, or by those of the text at hand; the cursor stands on the end of the span. */
    TextSpan span(int start, int end, @Nullable String exact) {
        if (worded == null) {
            worded = exact != null;
        }
        if (exact != null) {
            if (!worded) {
                throw faults.below("/exact", "span has words, and spans before it have none");
            }
            return new TextSpan(start, end, exact);
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
        return new TextSpan(start, end, text.slice(start, end));
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
