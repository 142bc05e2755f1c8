package io.github.newsclaims.grounding;

import static io.github.newsclaims.internal.FieldNames.ARTICLE;
import static io.github.newsclaims.internal.ResultNames.GROUNDED;
import static io.github.newsclaims.internal.ResultNames.PROBLEMS;

import io.github.newsclaims.Article;
import io.github.newsclaims.WordingRole;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.text.Anchor;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article whose words were given their places in its text, with a report of the words whose place is not certain.
 *
 * <pre>{@code
 * Grounding grounding = Grounding.of(article);
 * grounding.problems().forEach(System.err::println);
 * Article anchored = grounding.article();
 * }</pre>
 *
 * <p>Where words are looked for depends on what they are for:
 *
 * <ul>
 *   <li>The words of a claim, and the mentions of a source or an entity, are looked for in the whole text.
 *   <li>The words of a figure or an insertion are looked for inside the words of the claim only, even if they are unique in
 *       the text.
 *   <li>A mention and a cue are looked for in the paragraph of the claim, outside its words. Those of an inner step, which another
 *       one relays, are looked for inside the words of the claim first.
 *   <li>A time and a place are looked for inside the words of the claim, and then in its paragraph.
 *   <li>If a claim has no place, its parts get none either.
 * </ul>
 *
 * <p>Words that carry the characters around them get the only place that has all of these, wherever it is in the text. If there
 * is no such place or more than one, they are looked for like other words, and of several places they get the only one with the
 * longest part of their context, as {@link io.github.newsclaims.text.ArticleText#findByContext(io.github.newsclaims.text.TextQuote)} finds
 * it.
 *
 * <p>Words get a place if exactly one place has them as whole words, with no difference except in typography and white space.
 * The place is an anchor with the text's own characters. Words of several pieces get a place if there is exactly one way to
 * place all of the pieces in order. A paragraph ends at a blank line, or at every line break if the text has no blank line.
 *
 * <p>An existing anchor is never changed, and grounding an article twice gives the same result. The time is proportional to
 * the length of the text plus the length of the words.
 */
public final class Grounding {
    static {
        ResultMakers.register(Grounding.class, Grounding::read);
    }

    private final Article article;
    private final List<GroundedWords> grounded;
    private final List<UngroundedWords> problems;

    Grounding(Article article, List<GroundedWords> grounded, List<UngroundedWords> problems) {
        this.article = article;
        this.grounded = List.copyOf(grounded);
        this.problems = List.copyOf(problems);
    }

    private static Grounding read(ResultParts parts) {
        Grounding grounding = new Grounding(
                parts.get(ARTICLE, Article.class),
                parts.list(GROUNDED, GroundedWords.class),
                parts.list(PROBLEMS, UngroundedWords.class));
        new GroundingRules(grounding).check();
        return grounding;
    }

    /**
     * Finds the places of all words of an article that have none yet.
     *
     * @param article an article; if it has no text, no place is found and all words are reported
     * @return the grounded article with the report
     */
    public static Grounding of(Article article) {
        Objects.requireNonNull(article, "article");
        return new Grounder(article).ground();
    }

    /**
     * Returns the article with the places that were found.
     *
     * @return an article that differs from the given one only in words that are anchors now; the given article if no place was
     *     found
     */
    public Article article() {
        return article;
    }

    /**
     * Returns the words that were given a place.
     *
     * @return the words in the order of the article; empty if there are none
     */
    public List<GroundedWords> grounded() {
        return grounded;
    }

    /**
     * Returns the words that still have no place.
     *
     * @return the words in the order of the article; empty if every wording is an anchor
     */
    public List<UngroundedWords> problems() {
        return problems;
    }

    /**
     * Returns what a person needs to choose one of the places of words.
     *
     * @param problem one of {@link #problems()}
     * @return its places with their surroundings, section and distance from the claim, in the order of {@link
     *     UngroundedWords#places()}; empty if it has none
     */
    public List<PlaceCandidate> candidates(UngroundedWords problem) {
        Objects.requireNonNull(problem, "problem");
        return new Settling(this).candidates(problem);
    }

    /**
     * Gives words the place that a person has chosen. What could not be looked for without it, such as the figures of a claim
     * whose words are settled, is looked for now.
     *
     * @param problem one of {@link #problems()}
     * @param place a place in the text, for example {@code problem.places().get(1)}; the text there may differ from the words
     * @return the grounding of the changed article
     * @throws IllegalArgumentException if the problem is not one of this grounding, or the place is not in the text or not
     *     allowed there, such as a figure outside its claim
     */
    public Grounding settle(UngroundedWords problem, Anchor place) {
        Objects.requireNonNull(problem, "problem");
        return settle(problem.pointer(), place);
    }

    /**
     * Gives words the place that a person has chosen. See {@link #settle(UngroundedWords, Anchor)}.
     *
     * @param pointer the JSON pointer of a problem, for example "/claims/0/attribution/origin/cue"
     * @param place a place in the text
     * @return the grounding of the changed article
     * @throws IllegalArgumentException if no problem has the pointer, or the place is not in the text or not allowed there
     */
    public Grounding settle(String pointer, Anchor place) {
        Objects.requireNonNull(pointer, "pointer");
        return new Settling(this).settle(pointer, Objects.requireNonNull(place, "place"));
    }

    /**
     * Gives ambiguous words the place that is nearest to their claim. This guesses: in a corpus of 1,008 annotated articles the
     * nearest place is the right one for 98 % of ambiguous cues and 89 % of ambiguous mentions. Words of claims and mentions of
     * sources and entities, which are near to nothing, and words with two nearest places stay ambiguous.
     *
     * @param roles which words, for example {@link WordingRole#CUE}
     * @return the grounding of the changed article
     */
    public Grounding settleNearest(WordingRole... roles) {
        Objects.requireNonNull(roles, "roles");
        Set<WordingRole> wanted = EnumSet.noneOf(WordingRole.class);
        for (WordingRole role : roles) {
            wanted.add(Objects.requireNonNull(role, "roles"));
        }
        return new Settling(this).settleNearest(wanted);
    }

    /** Two are equal if their articles and reports are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grounding that
                && article.equals(that.article)
                && grounded.equals(that.grounded)
                && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, grounded, problems);
    }

    /** The size of the report, for example {@code article harbour-post-2031-04-02: 3 grounded, 1 not}. */
    @Override
    public String toString() {
        return "article " + article.id() + ": " + grounded.size() + " grounded, " + problems.size() + " not";
    }
}
