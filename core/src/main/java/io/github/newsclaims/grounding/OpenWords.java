package io.github.newsclaims.grounding;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleWording;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article that have no place in its text, and the article without them. An export that needs a place for all
 * words, such as the JSON form without words, fails on a single one.
 *
 * <pre>{@code
 * OpenWords open = OpenWords.in(article);
 * open.wordings().forEach(System.out::println);
 * String json = NewsClaimsJson.writer().withoutWords().write(open.articleWithoutThem());
 * }</pre>
 *
 * <p>A part that needs its words goes with them: a claim without a proposition, with the relations to it; a vague figure; and a
 * time without a date and an event. The insertions of a claim go with its words.
 */
public final class OpenWords {
    private final List<ArticleWording> wordings;
    private final List<String> droppedParts;
    private final Article articleWithoutThem;

    OpenWords(List<ArticleWording> wordings, List<String> droppedParts, Article articleWithoutThem) {
        this.wordings = List.copyOf(wordings);
        this.droppedParts = List.copyOf(droppedParts);
        this.articleWithoutThem = articleWithoutThem;
    }

    /**
     * Finds the words of an article that have no place.
     *
     * @param article any article
     * @return its open words
     */
    public static OpenWords in(Article article) {
        Objects.requireNonNull(article, "article");
        List<ArticleWording> open = article.wordings().stream()
                .filter(wording -> wording.wording().anchor().isEmpty())
                .toList();
        WordDropper dropper = new WordDropper(article);
        return new OpenWords(open, dropper.lostParts(), open.isEmpty() ? article : dropper.dropped());
    }

    /**
     * Returns the words without a place.
     *
     * @return the words with their role and pointer, in the order of the article; empty if all words have a place
     */
    public List<ArticleWording> wordings() {
        return wordings;
    }

    /**
     * Returns the parts that go with their words.
     *
     * @return JSON pointers in the article that was given, for example "/claims/3"; empty if only words are left out
     */
    public List<String> droppedParts() {
        return droppedParts;
    }

    /**
     * Returns the article without these words.
     *
     * @return an article in which all words have a place; the given one if there are no open words
     */
    public Article articleWithoutThem() {
        return articleWithoutThem;
    }

    /** Two are equal if their words, parts and articles are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenWords that
                && wordings.equals(that.wordings)
                && droppedParts.equals(that.droppedParts)
                && articleWithoutThem.equals(that.articleWithoutThem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(wordings, droppedParts, articleWithoutThem);
    }

    /** The words, and the parts that go with them: {@code [/claims/0/wording: "They pay"], parts [/claims/0]}. */
    @Override
    public String toString() {
        return wordings + ", parts " + droppedParts;
    }
}
