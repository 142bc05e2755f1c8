package io.github.newsclaims.compare.figure;

import static io.github.newsclaims.internal.FieldNames.ARTICLE;
import static io.github.newsclaims.internal.FieldNames.CLAIM;
import static io.github.newsclaims.internal.FieldNames.FIGURE;
import static io.github.newsclaims.internal.ResultNames.CLAIM_PLACES;
import static io.github.newsclaims.internal.ResultNames.CLAIM_TIMES;
import static io.github.newsclaims.internal.ResultNames.REPORTED;
import static io.github.newsclaims.internal.ResultNames.SAID_BY;
import static io.github.newsclaims.internal.ResultNames.VOUCHED_PLACES;
import static io.github.newsclaims.internal.ResultNames.VOUCHED_TIME;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionPath;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Items;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what is needed to compare and show it: the article and claim that report it, who it is attributed to, the place
 * and times of its claim, and when the article was published. It keeps neither the article nor the claim.
 *
 * <pre>{@code
 * FigureComparison.of(ReportedFigure.in(article, claim, figure), ReportedFigure.in(other, otherClaim, otherFigure))
 * }</pre>
 */
public final class ReportedFigure {
    static {
        ResultMakers.register(
                ReportedFigure.class,
                parts -> new ReportedFigure(
                        parts.get(FIGURE, Figure.class),
                        parts.find(ARTICLE, String.class),
                        parts.find(CLAIM, String.class),
                        parts.find(SAID_BY, AttributionPath.class),
                        parts.list(CLAIM_PLACES, Place.class),
                        parts.list(CLAIM_TIMES, TimeExpression.class),
                        parts.find(REPORTED, Edtf.class),
                        parts.list(VOUCHED_PLACES, Place.class),
                        parts.find(VOUCHED_TIME, TimeExpression.class)));
    }

    private final Figure figure;
    private final Optional<String> article;
    private final Optional<String> claim;
    private final Optional<AttributionPath> saidBy;
    private final List<Place> claimPlaces;
    private final List<TimeExpression> claimTimes;
    private final Optional<Edtf> reported;
    private final List<Place> vouchedPlaces;
    private final Optional<TimeExpression> vouchedTime;

    private ReportedFigure(
            Figure figure,
            Optional<String> article,
            Optional<String> claim,
            Optional<AttributionPath> saidBy,
            List<Place> claimPlaces,
            List<TimeExpression> claimTimes,
            Optional<Edtf> reported,
            List<Place> vouchedPlaces,
            Optional<TimeExpression> vouchedTime) {
        this.figure = figure;
        this.article = article;
        this.claim = claim;
        this.saidBy = saidBy;
        this.claimPlaces = claimPlaces;
        this.claimTimes = List.copyOf(claimTimes);
        this.reported = reported;
        this.vouchedPlaces = List.copyOf(vouchedPlaces);
        this.vouchedTime = vouchedTime;
    }

    /**
     * Returns a figure without a claim.
     *
     * @param figure the figure
     * @return the figure with nothing else
     */
    public static ReportedFigure of(Figure figure) {
        Objects.requireNonNull(figure, "figure");
        return new ReportedFigure(
                figure,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /**
     * Returns a figure of a claim of an article.
     *
     * @param article the article
     * @param claim one of its claims
     * @param figure one of that claim's figures
     * @return the figure with the place, the times and the attribution of its claim
     * @throws IllegalArgumentException if the article has no such claim or the claim no such figure
     */
    public static ReportedFigure in(Article article, Claim claim, Figure figure) {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(figure, "figure");
        if (!article.claims().contains(claim)) {
            throw Invalid.value("reported figure", "the claim must be one of the article's", claim.id());
        }
        if (!claim.figures().contains(figure)) {
            throw Invalid.value("reported figure", "the figure must be one of the claim's", figure.amount());
        }
        return of(article, claim, AttributionPath.of(article, claim), figure);
    }

    /**
     * Returns every figure of an article, with the place, the times and the attribution of its claim.
     *
     * @param article any article
     * @return the figures in the order of the claims; empty if there is none
     */
    public static List<ReportedFigure> allIn(Article article) {
        Objects.requireNonNull(article, "article");
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
                figure,
                Optional.of(article.id()),
                Optional.of(claim.id()),
                saidBy,
                claim.places(),
                claim.times(),
                article.updated().or(article::published),
                List.of(),
                Optional.empty());
    }

    /**
     * Returns this figure with the places for which the caller vouches. They are used if neither the figure nor its claim has any,
     * and comparisons mention them.
     *
     * @param places for example {@code List.of(Place.of("Skarvik"))}
     * @return the new value
     */
    public ReportedFigure withPlaces(List<Place> places) {
        return new ReportedFigure(
                figure,
                article,
                claim,
                saidBy,
                claimPlaces,
                claimTimes,
                reported,
                Items.copy("places", places),
                vouchedTime);
    }

    /**
     * Returns this figure with the time for which the caller vouches. It is used if the figure has none and its claim does not
     * have exactly one, and comparisons mention it.
     *
     * @param time for example {@code TimeExpression.of("2018-01")}
     * @return the new value
     */
    public ReportedFigure withTime(TimeExpression time) {
        Objects.requireNonNull(time, "time");
        return new ReportedFigure(
                figure, article, claim, saidBy, claimPlaces, claimTimes, reported, vouchedPlaces, Optional.of(time));
    }

    /**
     * Returns the figure.
     *
     * @return the figure as its claim has it
     */
    public Figure figure() {
        return figure;
    }

    /**
     * Returns which article reports the figure.
     *
     * @return the id of the article; absent for a figure without a claim
     */
    public Optional<String> article() {
        return article;
    }

    /**
     * Returns which claim the figure belongs to.
     *
     * @return the id of the claim; absent for a figure without a claim
     */
    public Optional<String> claim() {
        return claim;
    }

    /**
     * Returns who the claim is attributed to.
     *
     * @return the path; absent if it is not recorded, or the figure has no claim
     */
    public Optional<AttributionPath> saidBy() {
        return saidBy;
    }

    /**
     * Returns the places of the claim, which are used if the figure has none.
     *
     * @return for example "Russia"; empty if the claim has none
     */
    public List<Place> claimPlaces() {
        return claimPlaces;
    }

    /**
     * Returns the times of the claim. If there is exactly one and the figure has none, that one is used.
     *
     * @return the times in the order of the claim; empty if the claim has none
     */
    public List<TimeExpression> claimTimes() {
        return claimTimes;
    }

    /**
     * Returns when the article was last updated, otherwise when it was published.
     *
     * @return for example {@code 2031-04-08}; absent if it is not known, or the figure has no claim
     */
    public Optional<Edtf> reported() {
        return reported;
    }

    /**
     * Returns the places for which the caller vouches.
     *
     * @return for example "Skarvik"; empty if there are none
     */
    public List<Place> vouchedPlaces() {
        return vouchedPlaces;
    }

    /**
     * Returns the time for which the caller vouches.
     *
     * @return for example 2018-01; absent if there is none
     */
    public Optional<TimeExpression> vouchedTime() {
        return vouchedTime;
    }

    /**
     * Returns the places for which the figure is given.
     *
     * @return the places of the figure, otherwise those of its claim, otherwise those for which the caller vouches, for example
     *     "Russia"; empty if there are none
     */
    public List<Place> places() {
        return Stream.of(figure.places(), claimPlaces, vouchedPlaces)
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Returns the time for which the figure is given.
     *
     * @return the time of the figure, otherwise that of its claim if the claim has exactly one, otherwise the one for which the
     *     caller vouches; absent if there is none
     */
    public Optional<TimeExpression> time() {
        return figure.asOf().or(this::claimTime).or(() -> vouchedTime);
    }

    /** Returns the time of the claim, if it has exactly one. */
    Optional<TimeExpression> claimTime() {
        return claimTimes.size() == 1 ? Optional.of(claimTimes.get(0)) : Optional.empty();
    }

    /** Two are equal if the figures and all that is known about them are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportedFigure that
                && figure.equals(that.figure)
                && article.equals(that.article)
                && claim.equals(that.claim)
                && saidBy.equals(that.saidBy)
                && claimPlaces.equals(that.claimPlaces)
                && claimTimes.equals(that.claimTimes)
                && reported.equals(that.reported)
                && vouchedPlaces.equals(that.vouchedPlaces)
                && vouchedTime.equals(that.vouchedTime);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                figure, article, claim, saidBy, claimPlaces, claimTimes, reported, vouchedPlaces, vouchedTime);
    }

    /** The figure with its article and claim, for example {@code coast-1 c3: Figure{…}}. */
    @Override
    public String toString() {
        String where = Stream.of(article, claim).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return where.isEmpty() ? figure.toString() : where + ": " + figure;
    }
}
