package io.github.newsclaims;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proves that what is anchored in an article stands in its text, or at least lies inside it where the text is withheld. */
final class Places {
    /** The text; null where it is withheld or unknown. */
    private final @Nullable ArticleText text;
    /** The length of the text in code points; -1 where nothing tells it. */
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

    /** Checks a wording at the path that the steps make: names and indexes in turn, an index of -1 left out. */
    void check(Optional<Wording> wording, String list, int index, String part) {
        if (wording.isPresent()) {
            check(wording.get(), list, index, part, -1, "");
        }
    }

    void check(Optional<Wording> wording, String list, int index, String part, int number, String field) {
        if (wording.isPresent()) {
            check(wording.get(), list, index, part, number, field);
        }
    }

    void check(Wording wording, String list, int index, String part, int number) {
        check(wording, list, index, part, number, "");
    }

    /** Checks the end of a section. */
    void checkRange(int end, String list, int index) {
        if (end > length) {
            throw outside(end, list + index);
        }
    }

    static String path(String list, int index, String part, int number) {
        return number < 0 ? list + index + part : list + index + part + number;
    }

    private void check(Wording wording, String list, int index, String part, int number, String field) {
        if (!(wording instanceof Anchor anchor)) {
            return;
        }
        List<TextSpan> spans = anchor.spans();
        for (int at = 0; at < spans.size(); at++) {
            TextSpan span = spans.get(at);
            if (text != null ? !text.holds(span) : span.end() > length) {
                throw fault(span, path(list, index, part, number) + field + "/" + at);
            }
        }
    }

    private InvalidPartException fault(TextSpan span, String path) {
        if (span.end() > length || text == null) {
            return outside(span.end(), path);
        }
        String there = text.slice(span.start(), span.end());
        return InvalidPartException.at(
                path + "/exact",
                "article",
                "exact must be what stands in the text, " + Invalid.show(there),
                span.exact());
    }

    private InvalidPartException outside(int end, String path) {
        if (length < 0) {
            return InvalidPartException.at(path, "article", "a place in the text needs a text or a text digest");
        }
        return InvalidPartException.at(
                path + "/end", "article", "a place must end inside the text of " + length + " characters", end);
    }
}
