package io.github.newsclaims.examples.words;

import io.github.newsclaims.Article;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places of an article's words in its text. */
public final class WordPlaces {
    /** The no-break space: a line is not wrapped at it. {@code show} prints it as a plain space. */
    public static final char TIED_SPACE = '\u00a0';

    private final Optional<ArticleText> text;

    /**
     * Prepares the places of an article.
     *
     * @param article the article
     */
    public WordPlaces(Article article) {
        this.text = article.text();
    }

    /**
     * Returns words in quotation marks.
     *
     * @param wording the words
     * @return the pieces of the wording, each quoted, with an ellipsis between them
     */
    public static String quoted(Wording wording) {
        return "\"" + String.join("\" ... \"", wording.pieces()) + "\"";
    }

    /**
     * Returns words in quotation marks with their place.
     *
     * @param wording the words
     * @return for example {@code "they see the sun" (line 14)}
     */
    public String located(Wording wording) {
        return quoted(wording) + " (" + wording.anchor().map(this::place).orElse("place not known") + ")";
    }

    private String place(Anchor anchor) {
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
        return (lines.size() == 1 ? "line" : "lines") + TIED_SPACE + Phrases.and(lines);
    }
}
