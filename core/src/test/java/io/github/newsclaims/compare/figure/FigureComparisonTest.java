package io.github.newsclaims.compare.figure;

import static io.github.newsclaims.testing.Crews.crews;
import static io.github.newsclaims.testing.Crews.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.TimeModifier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts that say what figures are about: entity, property, qualifier, place and time, stated or not. */
class FigureComparisonTest {
    private static final TimeEvent STRIKE = TimeEvent.entity("strike");
    private static final Figure OVERSEAS = Figure.of(Amount.exact(93_000), Unit.COUNT)
            .withMeasuredEntity("guest workers")
            .withBasis(FigureBasis.ESTIMATED)
            .plusPlace("overseas");
    private static final Figure IN_RUSSIA = Figure.of(Amount.moreThan(50_000), Unit.COUNT)
            .withMeasuredEntity("guest workers")
            .plusPlace("Russia")
            .withAsOf(TimeExpression.of("2018-01"));

    @Test
    void doesNotFindAConflictBetweenDifferentPlaces() {
        FigureComparison comparison = FigureComparison.of(OVERSEAS, IN_RUSSIA);
        assertThat(comparison.verdict()).isEqualTo(FigureVerdict.NOT_COMPARABLE);
        assertThat(comparison.explanation())
                .isEqualTo(
                        "not comparable: places differ, overseas and Russia; the first gives no date, the second gives 2018-01");
        assertThat(comparison.reasons())
                .containsExactly(
                        new Reason.PartsDiffer(FigureAspect.PLACE, "overseas", "Russia"),
                        new Reason.StatedByOne(FigureAspect.TIME, Side.SECOND, "2018-01"));
    }

    static Stream<Arguments> parts() {
        Figure five = crews(5);
        Figure six = crews(6);
        Figure bare = Figure.of(Amount.exact(5), Unit.COUNT);
        return Stream.of(
                arguments(five.withMeasuredEntity("BOAT\u00a0 crews"), five, "equal: both are 5"),
                arguments(
                        five.withMeasuredEntity("boat crew"),
                        six,
                        "not comparable: measured entities differ, boat crew and boat crews"),
                arguments(bare, bare, "compatible: both are 5; neither gives a measured entity"),
                arguments(
                        bare,
                        bare.withAmount(Amount.exact(6)),
                        "not comparable: neither gives a measured entity; 5 and 6 differ"),
                arguments(
                        bare,
                        five,
                        "compatible: both are 5; the first gives no measured entity, the second gives boat crews"),
                arguments(
                        six,
                        bare,
                        "not comparable: the second gives no measured entity, the first gives boat crews; 6 and 5 differ"),
                arguments(
                        five.withMeasuredProperty("size"),
                        six.withMeasuredProperty("age"),
                        "not comparable: measured properties differ, size and age"),
                arguments(
                        five.withMeasuredProperty("size"),
                        six,
                        "not comparable: the second gives no measured property, the first gives size; 5 and 6 differ"),
                arguments(
                        five.withQualifier("at sea"),
                        six.withQualifier("ashore"),
                        "not comparable: qualifiers differ, at sea and ashore"),
                arguments(
                        five.withQualifier("at sea"),
                        five,
                        "compatible: both are 5; the second gives no qualifier, the first gives at sea"),
                arguments(five.plusPlace("Skarvik"), six.plusPlace("skarvik"), "conflicting: 5 and 6 differ"),
                arguments(
                        five.plusPlace("M\u00e5l\u00f8y"),
                        six.plusPlace("Ma\u030al\u00f8y"),
                        "conflicting: 5 and 6 differ"),
                arguments(
                        five.plusPlace("Skarvik"),
                        six,
                        "not comparable: the second gives no place, the first gives Skarvik; 5 and 6 differ"),
                arguments(
                        five.plusPlace("Skarvik"),
                        crews(Amount.moreThan(4)),
                        "compatible: 5 and more than 4 overlap; the second gives no place, the first gives Skarvik"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void looksAtWhatBothState(Figure first, Figure second, String explanation) {
        Figure a = first.withAsOf(TimeExpression.of("2031"));
        Figure b = second.withAsOf(TimeExpression.of("2031"));
        assertThat(FigureComparison.of(a, b)).hasToString(explanation);
        assertThat(explanation).startsWith(FigureComparison.of(b, a).verdict().words() + ": ");
    }

    static Stream<Arguments> times() {
        return Stream.of(
                arguments(at("2018"), at("2018").withWording("that year"), "conflicting: 5 and 6 differ"),
                arguments(at("2018"), at("2019"), "not comparable: times differ, 2018 and 2019"),
                arguments(at("2018"), at("2018-01"), unclear("2018", "2018-01")),
                arguments(at("../2019"), at("2020"), "not comparable: times differ, ../2019 and 2020"),
                arguments(at("../2019"), at("2018-06"), unclear("../2019", "2018-06")),
                arguments(at("2018/2019"), at("2019/2020"), unclear("2018/2019", "2019/2020")),
                arguments(at("XXXX-11-10"), at("XXXX-11-10"), unclear("XXXX-11-10", "XXXX-11-10")),
                arguments(at("201X"), at("201X"), unclear("201X", "201X")),
                arguments(at("201"), at("201"), "conflicting: 5 and 6 differ"),
                arguments(at("[2017,2018]"), at("[2017,2018]"), unclear("[2017,2018]", "[2017,2018]")),
                arguments(at("{2017,2018}"), at("{2017,2018}"), "conflicting: 5 and 6 differ"),
                arguments(mod("Y999999999", TimeModifier.AFTER), at("2018"), unclear("after Y999999999", "2018")),
                arguments(at("2018"), mod("Y-999999999", TimeModifier.BEFORE), unclear("2018", "before Y-999999999")),
                arguments(
                        at("XXXX-11-10"), at("2018-06-01"), "not comparable: times differ, XXXX-11-10 and 2018-06-01"),
                arguments(
                        at("2018-06-01"), at("XXXX-11-10"), "not comparable: times differ, 2018-06-01 and XXXX-11-10"),
                arguments(at("XXXX-11-10").withResolved("2018-11-10"), at("2018-11-10"), "conflicting: 5 and 6 differ"),
                arguments(at("2018~"), at("2019"), unclear("2018~", "2019")),
                arguments(at("2018"), at("2019~"), unclear("2018", "2019~")),
                arguments(at("2018?"), at("2018?"), "conflicting: 5 and 6 differ"),
                arguments(
                        mod("2018", TimeModifier.BEFORE),
                        at("2018"),
                        "not comparable: times differ, before 2018 and 2018"),
                arguments(
                        mod("2018", TimeModifier.AFTER),
                        at("2018"),
                        "not comparable: times differ, after 2018 and 2018"),
                arguments(mod("2018", TimeModifier.ON_OR_BEFORE), at("2018"), unclear("on or before 2018", "2018")),
                arguments(
                        mod("2018", TimeModifier.ON_OR_AFTER),
                        at("2017"),
                        "not comparable: times differ, on or after 2018 and 2017"),
                arguments(mod("2018", TimeModifier.APPROXIMATELY), at("2019"), unclear("approximately 2018", "2019")),
                arguments(mod("2018", TimeModifier.START), at("2018"), unclear("start 2018", "2018")),
                arguments(
                        at("2018-11-10T10:00:00Z"),
                        at("2018-11-10T11:00:00Z"),
                        "not comparable: times differ, 2018-11-10T10:00:00Z and 2018-11-10T11:00:00Z"),
                arguments(at("2018-11-10"), at("2018-11-10T11:00:00Z"), unclear("2018-11-10", "2018-11-10T11:00:00Z")),
                arguments(
                        at("2018-11-10T10:00:00Z/2018-11-10T12:00:00Z"),
                        at("2018-11-10T11:00:00Z/2018-11-10T13:00:00Z"),
                        unclear(
                                "2018-11-10T10:00:00Z/2018-11-10T12:00:00Z",
                                "2018-11-10T11:00:00Z/2018-11-10T13:00:00Z")),
                arguments(
                        at("2018-11-10T22:00:00Z/2018-11-10T23:30:00Z"),
                        at("2018-11-11T01:00:00+03:00/2018-11-11T01:30:00+03:00"),
                        unclear(
                                "2018-11-10T22:00:00Z/2018-11-10T23:30:00Z",
                                "2018-11-11T01:00:00+03:00/2018-11-11T01:30:00+03:00")),
                arguments(
                        at("2018-11-10T10:00:00Z/2018-11-10T11:00:00Z"),
                        at("2018-11-10T12:00:00Z/2018-11-10T13:00:00Z"),
                        "not comparable: times differ, 2018-11-10T10:00:00Z/2018-11-10T11:00:00Z "
                                + "and 2018-11-10T12:00:00Z/2018-11-10T13:00:00Z"),
                arguments(
                        mod("2018-11-10T10:00:00Z", TimeModifier.ON_OR_AFTER),
                        at("2018-11-10T11:00:00Z"),
                        unclear("on or after 2018-11-10T10:00:00Z", "2018-11-10T11:00:00Z")),
                arguments(
                        at("2018-11-10T10:00:00Z"),
                        mod("2018-11-10T11:00:00Z", TimeModifier.ON_OR_BEFORE),
                        unclear("2018-11-10T10:00:00Z", "on or before 2018-11-10T11:00:00Z")),
                arguments(
                        TimeExpression.words("last  spring"),
                        TimeExpression.words("Last spring"),
                        "conflicting: 5 and 6 differ"),
                arguments(TimeExpression.words("last spring"), at("2018"), unclear("“last spring”", "2018")),
                arguments(
                        mod("2018", TimeModifier.UNTIL),
                        at("2019"),
                        "not comparable: times differ, until 2018 and 2019"),
                arguments(mod("2018", TimeModifier.UNTIL), at("2017"), unclear("until 2018", "2017")),
                arguments(
                        mod("2018", TimeModifier.SINCE),
                        at("2017"),
                        "not comparable: times differ, since 2018 and 2017"),
                arguments(mod("2018", TimeModifier.SINCE), at("2019"), unclear("since 2018", "2019")),
                arguments(at("2018").withEvent(STRIKE), at("2019"), unclear("2018, the time of strike", "2019")),
                arguments(at("2019"), at("2018").withEvent(STRIKE), unclear("2019", "2018, the time of strike")),
                arguments(
                        TimeExpression.builder().event(STRIKE).build(),
                        TimeExpression.builder().event(STRIKE).build(),
                        unclear("the time of strike", "the time of strike")));
    }

    static Stream<Arguments> partsOfPeriods() {
        return Stream.of(
                arguments(TimeModifier.START, "2018", "2018-07-01", false),
                arguments(TimeModifier.START, "2018", "2018-07-02", true),
                arguments(TimeModifier.START, "2018", "2017-12-31", true),
                arguments(TimeModifier.START, "2018-03-05", "2018-03-05", false),
                arguments(TimeModifier.START, "2018-03-05", "2018-03-04", true),
                arguments(TimeModifier.START, "2018-03-05", "2018-03-06", true),
                arguments(TimeModifier.MIDDLE, "2018", "2018-04-01", true),
                arguments(TimeModifier.MIDDLE, "2018", "2018-04-02", false),
                arguments(TimeModifier.MIDDLE, "2018", "2018-10-01", false),
                arguments(TimeModifier.MIDDLE, "2018", "2018-10-02", true),
                arguments(TimeModifier.END, "2018", "2018-07-01", true),
                arguments(TimeModifier.END, "2018", "2018-07-02", false),
                arguments(TimeModifier.END, "2018", "2019-01-01", true));
    }

    @ParameterizedTest
    @MethodSource("partsOfPeriods")
    void takesHalfAPeriodForItsStartMiddleOrEnd(TimeModifier part, String period, String day, boolean differ) {
        FigureComparison comparison = FigureComparison.of(
                crews(5).plusPlace("Skarvik").withAsOf(mod(period, part)),
                crews(6).plusPlace("Skarvik").withAsOf(at(day)));

        assertThat(comparison.explanation())
                .startsWith("not comparable: times " + (differ ? "differ, " : "may or may not be the same, "));
    }

    @ParameterizedTest
    @MethodSource("times")
    void looksAtDates(TimeExpression first, TimeExpression second, String explanation) {
        Figure five = crews(5).plusPlace("Skarvik").withAsOf(first);
        Figure six = crews(6).plusPlace("Skarvik").withAsOf(second);
        assertThat(FigureComparison.of(five, six)).hasToString(explanation);
        assertThat(explanation)
                .startsWith(FigureComparison.of(six, five).verdict().words() + ": ");
    }

    @Test
    void takesPlaceAndTimeFromTheClaim() {
        Claim claim = Claim.builder()
                .id("c1")
                .proposition("Six crews work in Skarvik.")
                .addPlace("Skarvik")
                .addTime(TimeExpression.of("2031"))
                .addFigure(crews(6))
                .build();
        Article article = Article.builder().id("a").addClaim(claim).build();
        ReportedFigure six = ReportedFigure.in(article, claim, claim.figures().get(0));
        ReportedFigure five = ReportedFigure.of(crews(5).plusPlace("Skarvik").withAsOf(TimeExpression.of("2031")));
        assertThat(six.claim()).contains("c1");
        assertThat(six.claimTimes()).containsExactly(TimeExpression.of("2031"));
        assertThat(FigureComparison.of(six, five))
                .hasToString("conflicting: 6 and 5 differ; the place of the first is its claim's; "
                        + "the date of the first is its claim's");
        Claim twoTimes = claim.withTimes(List.of(TimeExpression.of("2031"), TimeExpression.of("2032")));
        Article other = article.withClaims(List.of(twoTimes));
        assertThat(ReportedFigure.in(other, twoTimes, crews(6)).time()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportedFigure.in(article, claim, crews(7)))
                .withMessage(
                        "Invalid reported figure: the figure must be one of the claim's, got Exact[number=7, significantDigits=OptionalInt.empty]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportedFigure.in(article, twoTimes, crews(6)))
                .withMessage("Invalid reported figure: the claim must be one of the article's, got \"c1\"");
    }

    @Test
    void saysOfWhichFigureTheClaimGivesPlaceAndTime() {
        Claim claim = Claim.builder()
                .id("c1")
                .proposition("Six crews work in Skarvik.")
                .addPlace("Skarvik")
                .addTime(TimeExpression.of("2031"))
                .addFigure(crews(6))
                .build();
        ReportedFigure six = ReportedFigure.allIn(
                        Article.builder().id("a").addClaim(claim).build())
                .get(0);
        ReportedFigure five = ReportedFigure.of(crews(5).plusPlace("Skarvik").withAsOf(TimeExpression.of("2031")));

        assertThat(FigureComparison.of(five, six))
                .hasToString("conflicting: 5 and 6 differ; the place of the second is its claim's; "
                        + "the date of the second is its claim's");
        assertThat(FigureComparison.of(six, six))
                .hasToString(
                        "equal: both are 6; the place of both is its claim's; " + "the date of both is its claim's");
        assertThat(six.article()).contains("a");
        assertThat(six).hasToString("a c1: " + crews(6));
        assertThat(five).hasToString(five.figure().toString());
    }

    @Test
    void takesTheCallersWordThatPartsAreTheSame() {
        ComparisonRules rules = ComparisonRules.standard()
                .withSame(FigureAspect.ENTITY)
                .withSame(FigureAspect.PLACE)
                .withVouchedFor(FigureAspect.TIME);
        assertThat(rules.compare(
                        crews(5).withMeasuredEntity("crews").plusPlace("Skarvik"),
                        crews(6).withMeasuredEntity("boat crews")))
                .hasToString("conflicting: 5 and 6 differ; the caller vouches for the date of both; "
                        + "the measured entity is taken as the same; the place is taken as the same");
        assertThat(rules.compare(Figure.of(Amount.exact(1), Unit.COUNT), Figure.of(Amount.exact(2), Unit.COUNT))
                        .verdict())
                .isEqualTo(FigureVerdict.CONFLICTING);
    }

    @Test
    void usesTheToleranceOfTheCaller() {
        Figure about = placed(crews(Amount.about(100)));
        ComparisonRules strict = ComparisonRules.standard().withTolerance(new BigDecimal("0.025"));
        assertThat(strict.compare(about, placed(crews(102))))
                .hasToString("compatible: 100 and 102 are within 2.5 percent; the first is approximate");
        assertThat(strict.compare(about, placed(crews(103))).verdict()).isEqualTo(FigureVerdict.CONFLICTING);
        assertThat(ComparisonRules.standard().withTolerance(BigDecimal.ZERO).compare(about, placed(crews(101))))
                .hasToString("conflicting: 100 and 101 are more than 0 percent apart; the first is approximate");
    }

    @Test
    void givesTheBasesThatDiffer() {
        Reason.BasesDiffer differ =
                new Reason.BasesDiffer(Optional.of(FigureBasis.ESTIMATED), Optional.of(FigureBasis.TARGET));

        assertThat(differ.first()).contains(FigureBasis.ESTIMATED);
        assertThat(differ.second()).contains(FigureBasis.TARGET);
        assertThat(differ).hasToString("bases differ, estimated and target");
    }

    @Test
    void givesTheExactRatioAndSaysWhetherItWasRounded() {
        Ratio ratio = FigureComparison.of(OVERSEAS, IN_RUSSIA.withAmount(Amount.exact(50_000)))
                .ratio()
                .orElseThrow();
        assertThat(ratio).hasToString("1.86");
        assertThat(ratio.rounded(new MathContext(3)).exact()).isTrue();
        assertThat(ratio.rounded(new MathContext(2)))
                .isEqualTo(new Ratio.Rounded(new BigDecimal("1.9"), new MathContext(2), false));
        assertThat(FigureComparison.of(crews(2), crews(3)).ratio()).hasToString("Optional[2/3]");
        assertThat(FigureComparison.of(crews(2), crews(0)).ratio()).isEmpty();
        assertThat(FigureComparison.of(OVERSEAS, IN_RUSSIA).ratio()).isEmpty();
        assertThat(FigureComparison.of(crews(2), crews(3).withUnit(Unit.PERCENT))
                        .ratio())
                .isEqualTo(Optional.empty());
    }

    private static TimeExpression at(String edtf) {
        return TimeExpression.of(edtf);
    }

    private static TimeExpression mod(String edtf, TimeModifier modifier) {
        return TimeExpression.of(edtf).withModifier(modifier);
    }

    private static String unclear(String first, String second) {
        return "not comparable: times may or may not be the same, " + first + " and " + second + "; 5 and 6 differ";
    }
}
