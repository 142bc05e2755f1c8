package io.github.newsclaims.examples;

import io.github.newsclaims.Article;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the words of an article stand in it. */
final class Places {
    private final Optional<ArticleText> text;

    Places(Article article) {
        this.text = article.text();
    }

    /**
     * Words in quotation marks.
     *
     * @param wording the words
     * @return its pieces, each quoted, with an ellipsis between them
     */
    static String quoted(Wording wording) {
        List<String> pieces = new ArrayList<>();
        if (wording instanceof Anchor anchor) {
            anchor.spans().forEach(span -> pieces.add(span.exact()));
        } else if (wording instanceof Words words) {
            pieces.addAll(words.pieces());
        }
        return "\"" + String.join("\" ... \"", pieces) + "\"";
    }

    /**
     * Words in quotation marks with their place.
     *
     * @param wording the words
     * @return for example {@code "they see the sun" (line 14)}
     */
    String located(Wording wording) {
        return quoted(wording) + " (" + place(wording) + ")";
    }

    private String place(Wording wording) {
        if (!(wording instanceof Anchor anchor)) {
            return "place not known";
        }
        if (text.isEmpty()) {
            return "characters " + anchor.start() + " to " + anchor.end();
        }
        List<String> lines = new ArrayList<>();
        for (TextSpan span : anchor.spans()) {
            String line = String.valueOf(text.get().position(span.start()).line());
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
        return (lines.size() == 1 ? "line" : "lines") + Page.TIED_SPACE + Phrases.and(lines);
    }
}
