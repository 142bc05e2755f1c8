package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.quantity.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What several tools or people found in one text, as one article, with what they disagree on.
 *
 * <pre>{@code
 * ArticleMerge merge = ArticleMerge.of(ofQuoteFinder, ofFigureFinder);
 * merge.disagreements().forEach(System.out::println);
 * }</pre>
 *
 * <ul>
 *   <li>Two claims of two articles are one where they are equal but for their ids; or where their places overlap (by three
 *       quarters of what both cover, unless the caller says otherwise), or their words are equal and one has no place, or
 *       they have no words and one proposition, and it is clear which belongs to which: by the same proposition, or because
 *       neither has another to go with. Two claims of one article are never made one.
 *   <li>Two sources are one where they are equal with their ids, or have one kind and name that is no other's; those without
 *       a name only where they are equal, ids aside, and share a place at which they are mentioned.
 *   <li>What only one has is taken over; lists are joined. Where both state a part and it differs, the first is kept and the
 *       disagreement listed. Figures of one claim are one as claims are.
 *   <li>Provenances are united. Where the articles have provenances of their own that differ, each claim is given that of its
 *       article, so that nothing is put down to the wrong tool.
 *   <li>Ids of the first article that has them stay; a later one that is taken already gets "-2", "-3" and so on, and
 *       references are rewritten.
 * </ul>
 *
 * <p>Merging an article with itself gives the article. In which order pairs are merged does not matter, but for ids, where
 * anchors are equal. The time grows with the product of the numbers of claims.
 *
 * @param article the merged article
 * @param disagreements what the articles disagree on, in the order in which they were met
 */
public record ArticleMerge(Article article, List<Disagreement> disagreements) {
    private static final BigDecimal OVERLAP = new BigDecimal("0.75");

    /**
     * Copies the disagreements.
     *
     * @param article the merged article
     * @param disagreements what the articles disagree on
     */
    public ArticleMerge {
        disagreements = List.copyOf(disagreements);
    }

    /**
     * Merges articles of one text.
     *
     * @param first the article whose ids and values win
     * @param others the others, in falling order of trust
     * @return the merged article, with what they disagree on
     * @throws IllegalArgumentException if their texts or digests are not the same
     */
    public static ArticleMerge of(Article first, Article... others) {
        List<Article> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(others));
        return of(all, OVERLAP);
    }

    /**
     * Merges articles of one text.
     *
     * @param articles one or more articles, in falling order of trust
     * @param overlap which share of the characters that two places cover must be common to both for two claims to be one,
     *     for example 0.75; more than 0, at most 1
     * @return the merged article, with what they disagree on
     * @throws IllegalArgumentException if there is no article, their texts or digests are not the same, or the share is not
     *     one
     */
    public static ArticleMerge of(List<Article> articles, BigDecimal overlap) {
        if (articles.isEmpty()) {
            throw Invalid.value("merge", "at least one article is required");
        }
        if (overlap.signum() <= 0 || overlap.compareTo(BigDecimal.ONE) > 0) {
            throw Invalid.value("merge", "overlap must be more than 0 and at most 1", overlap);
        }
        Article merged = articles.get(0);
        LinkedHashSet<Disagreement> disagreements = new LinkedHashSet<>();
        for (Article article : articles.subList(1, articles.size())) {
            Union union = new Union(Ratio.of(overlap));
            merged = new MergeStep(merged, article, union).merge();
            disagreements.addAll(union.disagreements());
        }
        return new ArticleMerge(merged, List.copyOf(disagreements));
    }
}
