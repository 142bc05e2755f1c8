package io.github.newsclaims.compare.merge;

import static io.github.newsclaims.internal.FieldNames.ARTICLE;
import static io.github.newsclaims.internal.ResultNames.DISAGREEMENTS;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.ResultMakers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The union of what several tools or people found in one text, with the list of their disagreements.
 *
 * <pre>{@code
 * ArticleMerge merge = ArticleMerge.of(ofQuoteFinder, ofFigureFinder);
 * merge.disagreements().forEach(System.out::println);
 * }</pre>
 *
 * <ul>
 *   <li>Two claims of two articles are the same if they are equal except for their ids, relations and provenances. They are
 *       also the same if their places overlap (by {@link MergeRules#overlap()}), or their words are equal and one has no
 *       place, or they have no words and the same proposition. In both cases the pairing must be unambiguous: each is the
 *       other's only candidate, or the only one of the same id (if they are equal) or proposition (if they are not).
 *   <li>Two claims of one article remain two, even if they are equal. If several claims of an article are equal to a claim of
 *       another one, and none has its id, then that claim is not paired with any of them and is copied too.
 *   <li>Two sources are the same if they share an address in {@code sameAs}, or have the same kind and name. Two without a name are the same if they are mentioned in one place: by {@link
 *       io.github.newsclaims.Source#mentions()}, or by the mention of a step that has no other speaker. In each case no other
 *       source of their articles may do so too. Otherwise two of one id are the same if neither contradicts the other: they
 *       have one kind and name, or no name and one description. The same applies to entities. A source and an entity remain
 *       two.
 *   <li>A part that only one article has is copied, and lists are joined. If both have a part and it differs, the merged
 *       article has the first, and the disagreement is listed. Figures of one claim are paired as claims are.
 *   <li>Words whose context differs are different, unless one context continues the other. Of equal words, those with a place
 *       are kept, otherwise those with a context. The context of a place does not count. A wording keeps its own; one without a context
 *       gets that of the first article in which all wordings of its role with this place have one.
 *   <li>The provenances of a claim are joined. If the articles have different provenances, each claim gets that of its own
 *       article, so that nothing is ascribed to the wrong tool. The same applies to sources and entities. If two claims that are
 *       the same have different provenances, their figures and attributions get those of their own claim.
 *   <li>If the articles disagree on the speaker of a claim, the whole attribution of the first is kept, and nothing of the other
 *       is mixed into it.
 *   <li>Figures have one number also if only one of them says how many digits were said, or what vague words count in. The merged
 *       figure says it.
 *   <li>Places that differ only in their wording are the same if one has no wording, or both have the same words and one has no
 *       place in the text. Assessments that differ only in their evidence are one. If both claims have an appearance that is
 *       the first, the second one is not marked. A speaker that is not resolved gives way to any other.
 *   <li>Sections of both articles are kept if they lie inside each other or apart.
 *   <li>Claims and sections that are added are put before the first one of the merged article that is later in the text. A
 *       claim without a place stays behind the one that it follows in its own article.
 *   <li>The ids of the first article are kept. If a later id is already taken, "-2", "-3" and so on is appended to it, and
 *       references are changed accordingly. Relations of something to itself are left out, as are those to a claim or a
 *       figure that the merged article does not have.
 * </ul>
 *
 * <p>Merging an article with itself gives the same article. If places are equal, the grouping of several merges matters only
 * for ids, and for the provenance of the figures of a claim without provenance: in a merged claim that of the other claim
 * applies to them. The time grows with the number of claims, unless many of them have the same place or words.
 */
public final class ArticleMerge {
    static {
        ResultMakers.register(
                ArticleMerge.class,
                parts -> new ArticleMerge(
                        parts.get(ARTICLE, Article.class), parts.list(DISAGREEMENTS, Disagreement.class)));
    }

    private final Article article;
    private final List<Disagreement> disagreements;

    ArticleMerge(Article article, List<Disagreement> disagreements) {
        this.article = article;
        this.disagreements = List.copyOf(disagreements);
    }

    /**
     * Merges articles of one text by the standard rules.
     *
     * @param first the most trusted article, whose ids and values are kept
     * @param others the other articles, the most trusted first
     * @return the merged article with the disagreements
     * @throws IllegalArgumentException if their texts or digests differ
     */
    public static ArticleMerge of(Article first, Article... others) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(others, "others");
        List<Article> all = new ArrayList<>();
        all.add(first);
        for (Article other : others) {
            all.add(Objects.requireNonNull(other, "others"));
        }
        return MergeRules.standard().merge(all);
    }

    /**
     * Returns the merged article.
     *
     * @return an article with everything that the articles have, except for the second values of the disagreements
     */
    public Article article() {
        return article;
    }

    /**
     * Returns the parts in which the articles differ.
     *
     * @return the disagreements in the order in which they were found; empty if there are none
     */
    public List<Disagreement> disagreements() {
        return disagreements;
    }

    /** Two are equal if their articles and disagreements are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleMerge that
                && article.equals(that.article)
                && disagreements.equals(that.disagreements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, disagreements);
    }

    /** The id of the article and the disagreements, for example {@code article coast-1, disagreements []}. */
    @Override
    public String toString() {
        return "article " + article.id() + ", disagreements " + disagreements;
    }
}
