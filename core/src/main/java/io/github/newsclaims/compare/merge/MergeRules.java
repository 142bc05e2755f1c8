package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.merge.ArticlePairMerge.Merged;
import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.quantity.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which articles of one text are merged.
 *
 * <pre>{@code
 * ArticleMerge merge = MergeRules.standard().withOverlap(new BigDecimal("0.5")).merge(List.of(byRules, byModel));
 * }</pre>
 */
public final class MergeRules {
    private static final MergeRules STANDARD = new MergeRules(new BigDecimal("0.75"));

    private final BigDecimal overlap;

    private MergeRules(BigDecimal overlap) {
        this.overlap = overlap;
    }

    /**
     * Returns rules with an overlap of 0.75.
     *
     * @return the rules that {@link ArticleMerge#of} uses
     */
    public static MergeRules standard() {
        return STANDARD;
    }

    /**
     * Returns how much two places must overlap for their claims to be the same.
     *
     * @return the share of the characters of either place that must be in both, for example 0.75; more than 0, at most 1
     */
    public BigDecimal overlap() {
        return overlap;
    }

    /**
     * Returns these rules with another overlap.
     *
     * @param share the share of the characters of either place that must be in both, for example 0.75; more than 0, at most 1
     * @return the new value
     * @throws IllegalArgumentException if the share is not more than 0 and at most 1, or has more than 100 digits after the point
     */
    public MergeRules withOverlap(BigDecimal share) {
        Objects.requireNonNull(share, "share");
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw Invalid.value("merge", "overlap must be more than 0 and at most 1", share);
        }
        return new MergeRules(Decimals.normal("overlap", share));
    }

    /**
     * Merges articles of one text by these rules.
     *
     * @param articles one or more articles, the most trusted first
     * @return the merged article with the disagreements
     * @throws IllegalArgumentException if there is no article, or their texts or digests differ
     */
    public ArticleMerge merge(List<Article> articles) {
        Objects.requireNonNull(articles, "articles");
        articles.forEach(article -> Objects.requireNonNull(article, "articles"));
        if (articles.isEmpty()) {
            throw Invalid.value("merge", "at least one article is required");
        }
        PlaceContexts contexts = new PlaceContexts();
        Article merged = contexts.taken(articles.get(0));
        List<Disagreement> disagreements = new ArrayList<>();
        for (Article article : articles.subList(1, articles.size())) {
            Union union = new Union(Ratio.of(overlap));
            Merged pair = new ArticlePairMerge(merged, contexts.taken(article), union).merge();
            merged = pair.article();
            // The claims of this article may have moved those that the disagreements found so far are about.
            disagreements.replaceAll(
                    disagreement -> disagreement.at(pair.moved().apply(disagreement.pointer())));
            disagreements.addAll(union.disagreements());
        }
        return new ArticleMerge(
                contexts.addTo(merged), disagreements.stream().distinct().toList());
    }

    /** Two sets of rules are equal if their overlaps are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MergeRules that && overlap.equals(that.overlap);
    }

    @Override
    public int hashCode() {
        return overlap.hashCode();
    }

    /** The rules in words: {@code overlap 0.75}. */
    @Override
    public String toString() {
        return "overlap " + overlap.toPlainString();
    }
}
