package io.github.newsclaims;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Checks that the text of an article has the words of its anchors. If the text is withheld, checks its length only. */
final class Places {
    /** The text; null if it is withheld or not known. */
    private final @Nullable ArticleText text;
    /** The length of the text in code points; -1 if it is not known. */
    private final int length;

    Places(Article article) {
        this.text = article.text().orElse(null);
        if (text != null) {
            this.length = text.length();
        } else {
            this.length = article.textDigest().isPresent()
                    ? article.textDigest().get().length()
                    : -1;
        }
    }

    /** Checks the places of a wording; words without a place break no rule. */
    void check(ArticleWording wording) {
        if (!(wording.wording() instanceof Anchor anchor)) {
            return;
        }
        for (int index = 0; index < anchor.spans().size(); index++) {
            TextSpan span = anchor.spans().get(index);
            if (text != null ? !text.contains(span) : span.end() > length) {
                throw fault(span, wording.place().item(index));
            }
        }
    }

    /** Checks the end of a section. */
    void checkEnd(int end, Pointer pointer) {
        if (end > length) {
            throw outside(end, pointer);
        }
    }

    private InvalidPartException fault(TextSpan span, Pointer pointer) {
        if (span.end() > length || text == null) {
            return outside(span.end(), pointer);
        }
        String there = text.slice(span.start(), span.end());
        return InvalidPartException.at(
                pointer.field("exact").toString(),
                "article",
                "exact must be what stands in the text, " + Invalid.show(there),
                span.exact());
    }

    private InvalidPartException outside(int end, Pointer pointer) {
        if (length < 0) {
            return InvalidPartException.at(
                    pointer.toString(), "article", "a place in the text needs a text or a text digest");
        }
        return InvalidPartException.at(
                pointer.field("end").toString(),
                "article",
                "a place must end inside the text of " + length + " characters",
                end);
    }
}
