package io.github.newsclaims;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import java.util.function.Consumer;
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
    void check(ArticleWording wording, Consumer<InvalidPartException> report) {
        if (!(wording.wording() instanceof Anchor anchor)) {
            return;
        }
        for (int index = 0; index < anchor.spans().size(); index++) {
            TextSpan span = anchor.spans().get(index);
            if (text != null ? !text.contains(span) : reach(span) > length) {
                report.accept(fault(span, wording.place().item(index)));
            }
        }
    }

    /** Checks the end of a section. */
    void checkEnd(int end, Pointer pointer, Consumer<InvalidPartException> report) {
        if (end > length) {
            report.accept(outside(end, pointer));
        }
    }

    private InvalidPartException fault(TextSpan span, Pointer pointer) {
        if (span.end() > length) {
            return outside(span.end(), pointer);
        }
        if (text == null) {
            return InvalidPartException.at(
                    pointer.field("suffix").toString(),
                    "article",
                    "suffix must end inside the text of " + length + " characters",
                    span.suffix().orElse(""));
        }
        String there = text.slice(span.start(), span.end());
        if (!there.equals(span.exact())) {
            return InvalidPartException.at(
                    pointer.field("exact").toString(),
                    "article",
                    "exact must be what stands in the text, " + Invalid.show(there),
                    span.exact());
        }
        return context(text, span, pointer);
    }

    /** Returns the fault of a span whose prefix or suffix is not in the text. */
    private InvalidPartException context(ArticleText whole, TextSpan span, Pointer pointer) {
        String prefix = span.prefix().orElse("");
        String before = whole.slice(span.start() - prefix.codePointCount(0, prefix.length()), span.start());
        if (!before.equals(prefix)) {
            return InvalidPartException.at(
                    pointer.field("prefix").toString(),
                    "article",
                    "prefix must be what stands in the text before exact, " + Invalid.show(before),
                    prefix);
        }
        String after = whole.slice(span.end(), (int) Math.min(length, reach(span)));
        return InvalidPartException.at(
                pointer.field("suffix").toString(),
                "article",
                "suffix must be what stands in the text after exact, " + Invalid.show(after),
                span.suffix().orElse(""));
    }

    /** Returns the offset after the suffix of a span, or after the span if it has none. */
    private static long reach(TextSpan span) {
        String suffix = span.suffix().orElse("");
        return (long) span.end() + suffix.codePointCount(0, suffix.length());
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
