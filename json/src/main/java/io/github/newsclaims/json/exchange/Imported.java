package io.github.newsclaims.json.exchange;

import io.github.newsclaims.Article;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The articles that a document of another format was read into, and what could not be taken over.
 *
 * <pre>{@code
 * Imported imported = …;
 * if (!imported.isLossless()) {
 *     System.err.print(imported.lossText());
 * }
 * Article article = imported.article();
 * }</pre>
 */
public final class Imported {
    private final List<Article> articles;
    private final List<Loss> losses;

    private Imported(List<Article> articles, List<Loss> losses) {
        this.articles = articles;
        this.losses = losses;
    }

    /**
     * Returns what was read into one article.
     *
     * @param article the article
     * @param losses what could not be taken over, in the order of the document; may be empty
     * @return the result
     */
    public static Imported of(Article article, List<Loss> losses) {
        return of(List.of(Objects.requireNonNull(article, "article")), losses);
    }

    /**
     * Returns what was read into any number of articles.
     *
     * @param articles the articles, in the order of the document; may be empty
     * @param losses what could not be taken over, in the order of the document; may be empty
     * @return the result
     */
    public static Imported of(List<Article> articles, List<Loss> losses) {
        return new Imported(
                List.copyOf(Objects.requireNonNull(articles, "articles")),
                List.copyOf(Objects.requireNonNull(losses, "losses")));
    }

    /**
     * Returns the articles.
     *
     * @return in the order of the document; empty if it has none
     */
    public List<Article> articles() {
        return articles;
    }

    /**
     * Returns the article, if there is one.
     *
     * @return the only article
     * @throws IllegalStateException if there is none, or more than one; the message has their number
     */
    public Article article() {
        if (articles.size() != 1) {
            throw new IllegalStateException("The document must have exactly one article, got " + articles.size());
        }
        return articles.get(0);
    }

    /**
     * Returns what could not be taken over.
     *
     * @return every loss, in the order of the document; empty if everything was taken over
     */
    public List<Loss> losses() {
        return losses;
    }

    /**
     * Returns whether everything was taken over.
     *
     * @return true if {@link #losses()} is empty
     */
    public boolean isLossless() {
        return losses.isEmpty();
    }

    /**
     * Returns the losses as a text.
     *
     * @return one line for each loss with its message, each ended by LF; empty if there is no loss
     */
    public String lossText() {
        return Losses.text(losses);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Imported that && articles.equals(that.articles) && losses.equals(that.losses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(articles, losses);
    }

    /** Returns the number of articles and of losses, for example "Imported{articles=1, losses=3}". */
    @Override
    public String toString() {
        return "Imported{articles=" + articles.size() + ", losses=" + losses.size() + "}";
    }
}
