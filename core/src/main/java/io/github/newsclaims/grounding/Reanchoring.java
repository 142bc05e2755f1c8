package io.github.newsclaims.grounding;

import static io.github.newsclaims.internal.FieldNames.WORDS;
import static io.github.newsclaims.internal.ResultNames.GROUNDING;
import static io.github.newsclaims.internal.ResultNames.LOST_SECTIONS;

import io.github.newsclaims.Article;
import io.github.newsclaims.Section;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article whose places were carried to an edited text.
 *
 * <pre>{@code
 * Reanchoring carried = Reanchoring.of(article, ArticleText.of(corrected));
 * carried.of(ReanchoredKind.CHANGED).forEach(System.out::println);
 * Article later = carried.article();
 * }</pre>
 *
 * <ul>
 *   <li>Words inside a passage that both texts have in the same order, with 16 characters on each side or up to the ends of the
 *       line, get the place in that passage. So the "said" of an unchanged paragraph stays that one, however often the text has the word.
 *   <li>Other words are looked for in the new text by the rules of {@link Grounding}, first with the 16 characters before and
 *       after them in the earlier text. They get a place if there is exactly one. Otherwise they lose it, and keep these
 *       characters as their context.
 *   <li>A place never gets words if it may be that of the same words elsewhere in the earlier text. If the text had "He left." twice
 *       and the one of the claim is deleted, the claim is {@link ReanchoredKind#GONE}.
 *   <li>Figures and insertions of a claim that lost its place lose theirs.
 *   <li>Words that had no place before are looked for, too.
 *   <li>A section gets the limits that correspond to its own. It is left out if nothing of it is left.
 * </ul>
 *
 * <p>The id, version and dates of the article stay, for the caller to change.
 */
public final class Reanchoring {
    static {
        ResultMakers.register(
                Reanchoring.class,
                parts -> new Reanchoring(
                        parts.get(GROUNDING, Grounding.class),
                        parts.list(WORDS, ReanchoredWords.class),
                        parts.list(LOST_SECTIONS, Section.class)));
    }

    private final Grounding grounding;
    private final List<ReanchoredWords> words;
    private final List<Section> lostSections;

    Reanchoring(Grounding grounding, List<ReanchoredWords> words, List<Section> lostSections) {
        this.grounding = grounding;
        this.words = List.copyOf(words);
        this.lostSections = List.copyOf(lostSections);
    }

    /**
     * Carries the places of an article to an edited text.
     *
     * @param article an article with its text
     * @param text the edited text
     * @return the changed article with the report
     * @throws IllegalArgumentException if the article has no text
     */
    public static Reanchoring of(Article article, ArticleText text) {
        return new Reanchorer(Objects.requireNonNull(article, "article"), Objects.requireNonNull(text, "text")).carry();
    }

    /**
     * Returns the article with the edited text.
     *
     * @return an article that differs from the earlier one in its text, its sections and the places of its words
     */
    public Article article() {
        return grounding.article();
    }

    /**
     * Returns the grounding in the new text, in which open words can be {@link Grounding#settle settled}.
     *
     * @return the grounding of the words that did not keep their place
     */
    public Grounding grounding() {
        return grounding;
    }

    /**
     * Returns what happened to all words that had a place.
     *
     * @return the words in the order of the article; empty if no words had a place
     */
    public List<ReanchoredWords> words() {
        return words;
    }

    /**
     * Returns the words to which one thing happened.
     *
     * @param kind for example {@link ReanchoredKind#CHANGED}
     * @return the words in the order of the article; empty if there are none
     */
    public List<ReanchoredWords> of(ReanchoredKind kind) {
        Objects.requireNonNull(kind, "kind");
        return words.stream().filter(one -> one.kind() == kind).toList();
    }

    /**
     * Returns the sections that were left out.
     *
     * @return sections of the earlier article; empty if all were kept
     */
    public List<Section> lostSections() {
        return lostSections;
    }

    /** Two are equal if their groundings and reports are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reanchoring that
                && grounding.equals(that.grounding)
                && words.equals(that.words)
                && lostSections.equals(that.lostSections);
    }

    @Override
    public int hashCode() {
        return Objects.hash(grounding, words, lostSections);
    }

    /** The words, for example {@code [KEPT /claims/0/wording: "They pay" from 1 to 1]}. */
    @Override
    public String toString() {
        return words.toString();
    }
}
