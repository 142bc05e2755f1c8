package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionPath;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.internal.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure with what is needed to compare and to show it: where it is reported, on whose word, and what its claim says of
 * place and time. It keeps neither the article nor the claim.
 *
 * <pre>{@code
 * FigureComparison.of(ReportedFigure.in(article, claim, figure), ReportedFigure.in(other, otherClaim, otherFigure))
 * }</pre>
 *
 * @param figure the figure
 * @param article the id of the article that reports it; absent where it stands alone
 * @param claim the id of the claim that it belongs to; absent where it stands alone
 * @param saidBy on whose word the claim stands; absent where that was not recorded or it stands alone
 * @param claimPlace the place of the claim, used where the figure gives none; absent where the claim gives none either
 * @param claimTimes the times of the claim; used where the figure gives none and there is exactly one
 */
public record ReportedFigure(
        Figure figure,
        Optional<String> article,
        Optional<String> claim,
        Optional<AttributionPath> saidBy,
        Optional<String> claimPlace,
        List<TimeExpression> claimTimes) {
    /**
     * Copies the times.
     *
     * @param figure the figure
     * @param article the id of the article that reports it
     * @param claim the id of the claim that it belongs to
     * @param saidBy on whose word the claim stands
     * @param claimPlace the place of the claim
     * @param claimTimes the times of the claim
     */
    public ReportedFigure {
        claimTimes = List.copyOf(claimTimes);
    }

    /**
     * A figure that stands alone.
     *
     * @param figure the figure
     * @return the figure without a claim
     */
    public static ReportedFigure of(Figure figure) {
        return new ReportedFigure(
                figure, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * A figure of a claim of an article.
     *
     * @param article the article
     * @param claim one of its claims
     * @param figure one of that claim's figures
     * @return the figure with its claim's place and times, and on whose word it stands
     * @throws IllegalArgumentException if the article has no such claim or the claim no such figure
     */
    public static ReportedFigure in(Article article, Claim claim, Figure figure) {
        if (!article.claims().contains(claim)) {
            throw Invalid.value("reported figure", "the claim must be one of the article's", claim.id());
        }
        if (!claim.figures().contains(figure)) {
            throw Invalid.value("reported figure", "the figure must be one of the claim's", figure.amount());
        }
        return of(article, claim, AttributionPath.of(article, claim), figure);
    }

    /**
     * Returns every figure of an article, with its claim's place and times, and on whose word it stands.
     *
     * @param article any article
     * @return the figures in the order of the claims; empty if there is none
     */
    public static List<ReportedFigure> allIn(Article article) {
        List<ReportedFigure> figures = new ArrayList<>();
        for (Claim claim : article.claims()) {
            if (!claim.figures().isEmpty()) {
                Optional<AttributionPath> saidBy = AttributionPath.of(article, claim);
                claim.figures().forEach(figure -> figures.add(of(article, claim, saidBy, figure)));
            }
        }
        return figures;
    }

    private static ReportedFigure of(Article article, Claim claim, Optional<AttributionPath> saidBy, Figure figure) {
        return new ReportedFigure(
                figure, Optional.of(article.id()), Optional.of(claim.id()), saidBy, claim.place(), claim.times());
    }

    /**
     * Where the figure holds.
     *
     * @return its own place, else that of its claim, for example "Russia"; absent where neither gives one
     */
    public Optional<String> place() {
        return figure.place().or(this::claimPlace);
    }

    /**
     * When the figure held.
     *
     * @return its own time, else that of its claim where the claim has exactly one; absent where that gives none
     */
    public Optional<TimeExpression> time() {
        return figure.asOf().or(() -> claimTimes.size() == 1 ? Optional.of(claimTimes.get(0)) : Optional.empty());
    }
}
