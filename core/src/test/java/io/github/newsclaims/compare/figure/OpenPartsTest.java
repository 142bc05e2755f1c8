package io.github.newsclaims.compare.figure;

import static io.github.newsclaims.testing.Crews.crews;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a comparison says about the place and the time that neither figure states. */
class OpenPartsTest {
    private static final ComparisonRules STANDARD = ComparisonRules.standard();
    private static final ComparisonRules HERE = STANDARD.withVouchedFor(FigureAspect.PLACE);
    private static final ComparisonRules HERE_AND_NOW = HERE.withVouchedFor(FigureAspect.TIME);

    @Test
    void isPossiblyConflictingIfNeitherSaysWhereOrWhen() {
        Figure few = koreans(19_000);
        Figure many = koreans(50_000);

        FigureComparison comparison = FigureComparison.of(few, many);

        assertThat(comparison.verdict()).isEqualTo(FigureVerdict.POSSIBLY_CONFLICTING);
        assertThat(comparison.explanation())
                .isEqualTo("possibly conflicting: neither says where; neither says when; 19000 and 50000 differ");
        assertThat(comparison.reasons())
                .startsWith(
                        new Reason.StatedByNeither(FigureAspect.PLACE), new Reason.StatedByNeither(FigureAspect.TIME));
    }

    static Stream<Arguments> openParts() {
        Figure five = crews(5);
        Figure six = crews(6);
        TimeExpression year = TimeExpression.of("2031");
        return Stream.of(
                arguments(STANDARD, five, five, "equal: both are 5"),
                arguments(
                        STANDARD,
                        five.plusPlace("Skarvik"),
                        six.plusPlace("Skarvik"),
                        "possibly conflicting: neither says when; 5 and 6 differ"),
                arguments(
                        STANDARD,
                        five.withAsOf(year),
                        six.withAsOf(year),
                        "possibly conflicting: neither says where; 5 and 6 differ"),
                arguments(
                        STANDARD,
                        five.withAsOf(year),
                        six,
                        "not comparable: the second gives no date, the first gives 2031; 5 and 6 differ"),
                arguments(
                        HERE,
                        five,
                        six,
                        "possibly conflicting: neither says when; 5 and 6 differ; the caller vouches for the place of both"),
                arguments(
                        HERE_AND_NOW,
                        five,
                        six,
                        "conflicting: 5 and 6 differ; the caller vouches for the place of both; "
                                + "the caller vouches for the date of both"),
                arguments(
                        HERE_AND_NOW,
                        five,
                        six.plusPlace("Skarvik"),
                        "not comparable: the first gives no place, the second gives Skarvik; 5 and 6 differ; "
                                + "the caller vouches for the date of both"),
                arguments(
                        HERE_AND_NOW,
                        five.plusPlace("Rostad"),
                        six.plusPlace("Skarvik"),
                        "not comparable: places differ, Rostad and Skarvik; the caller vouches for the date of both"),
                arguments(
                        STANDARD,
                        five.withoutMeasuredEntity().withMeasuredProperty("size"),
                        six.withoutMeasuredEntity().withMeasuredProperty("size"),
                        "not comparable: neither gives a measured entity; 5 and 6 differ"),
                arguments(
                        HERE_AND_NOW.withVouchedFor(FigureAspect.ENTITY),
                        five.withoutMeasuredEntity(),
                        six.withoutMeasuredEntity(),
                        "conflicting: 5 and 6 differ; the caller vouches for the measured entity of both; "
                                + "the caller vouches for the place of both; the caller vouches for the date of both"),
                arguments(
                        STANDARD,
                        crews(Amount.exact(1_480_000)),
                        crews(Amount.exact(1_500_000)),
                        "possibly conflicting: neither says where; neither says when; "
                                + "1480000 and 1500000 differ, unless the zeros at the end are rounded"),
                arguments(
                        STANDARD,
                        crews(Amount.exact(1_480_000)).plusPlace("Skarvik"),
                        crews(Amount.exact(1_500_000)),
                        "not comparable: the second gives no place, the first gives Skarvik; "
                                + "1480000 and 1500000 differ, unless the zeros at the end are rounded"));
    }

    @ParameterizedTest
    @MethodSource("openParts")
    void looksAtWhatNeitherStates(ComparisonRules rules, Figure first, Figure second, String explanation) {
        assertThat(rules.compare(first, second)).hasToString(explanation);
        assertThat(explanation)
                .startsWith(rules.compare(second, first).verdict().words() + ": ");
    }

    @Test
    void listsThePartsThatTheCallerVouchesFor() {
        assertThat(HERE_AND_NOW.vouchedFor()).containsExactlyInAnyOrder(FigureAspect.PLACE, FigureAspect.TIME);
        assertThat(STANDARD.vouchedFor()).isEmpty();
    }

    @Test
    void takesPlaceAndTimeFromTheCallerIfNeitherFigureNorClaimHasThem() {
        Place skarvik = Place.of("Skarvik");
        TimeExpression year = TimeExpression.of("2031");
        ReportedFigure five =
                ReportedFigure.of(crews(5)).withPlaces(List.of(skarvik)).withTime(year);
        ReportedFigure six = ReportedFigure.of(crews(6).plusPlace("Skarvik").withAsOf(year));

        assertThat(five.vouchedPlaces()).containsExactly(skarvik);
        assertThat(five.vouchedTime()).contains(year);
        assertThat(FigureComparison.of(five, six))
                .hasToString("conflicting: 5 and 6 differ; the caller vouches for the place of the first; "
                        + "the caller vouches for the date of the first");
        assertThat(FigureComparison.of(six, five.withTime(TimeExpression.of("2032"))))
                .hasToString(
                        "not comparable: times differ, 2031 and 2032; "
                                + "the caller vouches for the place of the second; the caller vouches for the date of the second");
        assertThat(FigureComparison.of(
                        six.withPlaces(List.of(Place.of("Rostad"))).withTime(TimeExpression.of("2032")), five))
                .hasToString("conflicting: 6 and 5 differ; the caller vouches for the place of the second; "
                        + "the caller vouches for the date of the second");
    }

    static Stream<Arguments> reports() {
        return Stream.of(
                arguments(
                        toll("a", "2031-04-07", 12),
                        toll("b", "2031-04-08", 15),
                        "not comparable: the second was reported later and supersedes the first, "
                                + "2031-04-07 and 2031-04-08; 12 and 15 differ"),
                arguments(
                        toll("a", "2031-04-08T18:00:00Z", 15),
                        toll("b", "2031-04-08T08:00:00Z", 12),
                        "not comparable: the first was reported later and supersedes the second, "
                                + "2031-04-08T18:00:00Z and 2031-04-08T08:00:00Z; 15 and 12 differ"),
                arguments(
                        toll("a", "2031-04-08", 12),
                        toll("b", "2031-04-08", 15),
                        "possibly conflicting: neither says where; neither says when; 12 and 15 differ"),
                arguments(
                        toll("a", "2031-04", 12),
                        toll("b", "2031-04-08", 15),
                        "possibly conflicting: neither says where; neither says when; 12 and 15 differ"),
                arguments(toll("a", "2031-04-07", 12), toll("b", "2031-04-08", 12), "equal: both are 12"),
                arguments(
                        toll("a", "2031-04-07", 12),
                        ReportedFigure.of(crews(15)),
                        "possibly conflicting: neither says where; neither says when; 12 and 15 differ"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void ordersReportsByTheirDatesIfNeitherFigureSaysWhen(
            ReportedFigure first, ReportedFigure second, String explanation) {
        assertThat(FigureComparison.of(first, second)).hasToString(explanation);
        assertThat(explanation)
                .startsWith(FigureComparison.of(second, first).verdict().words() + ": ");
    }

    @Test
    void takesTheWordOfTheCallerBeforeTheDatesOfTheReports() {
        assertThat(HERE_AND_NOW
                        .compare(toll("a", "2031-04-07", 12), toll("b", "2031-04-08", 15))
                        .verdict())
                .isEqualTo(FigureVerdict.CONFLICTING);
    }

    @Test
    void goesByTheUpdateOfAReportBeforeItsPublication() {
        Article first = report("a", "2031-04-07", 12).withUpdated("2031-04-09");
        assertThat(ReportedFigure.allIn(first).get(0).reported().orElseThrow()).hasToString("2031-04-09");
        assertThat(FigureComparison.of(ReportedFigure.allIn(first).get(0), toll("b", "2031-04-08", 15))
                        .reasons())
                .contains(new Reason.LaterReport(Side.FIRST, "2031-04-09", "2031-04-08"));
    }

    private static ReportedFigure toll(String id, String published, long number) {
        return ReportedFigure.allIn(report(id, published, number)).get(0);
    }

    private static Article report(String id, String published, long number) {
        Claim claim = Claim.builder()
                .id("c1")
                .proposition("So many crews work there.")
                .ownVoice(true)
                .addFigure(crews(number))
                .build();
        return Article.builder().id(id).published(published).addClaim(claim).build();
    }

    private static Figure koreans(long number) {
        return Figure.of(Amount.exact(number), Unit.COUNT).withMeasuredEntity("North Koreans");
    }
}
