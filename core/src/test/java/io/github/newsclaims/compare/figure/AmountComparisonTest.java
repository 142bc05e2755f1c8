package io.github.newsclaims.compare.figure;

import static io.github.newsclaims.testing.Crews.crews;
import static io.github.newsclaims.testing.Crews.placed;
import static io.github.newsclaims.testing.Crews.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdict on two numbers about the same thing, for every pair of kinds of amounts. */
class AmountComparisonTest {
    private static final Amount NEARLY = Amount.justUnder(100);
    private static final Amount.Vague VAGUE = Amount.vague();
    private static final Amount HALF = Amount.fraction(1, 2);
    private static final Amount AROUND = Amount.between(3, 5).withApproximate(true);
    private static final Amount OPEN = range(bound(3, false), bound(5, false));

    static Stream<Arguments> pairs() {
        return Stream.of(
                arguments(Amount.exact(80), Amount.exact("80.0"), "equal: both are 80"),
                arguments(
                        Amount.exact(80),
                        Amount.exact(81),
                        "possibly conflicting: 80 and 81 differ, unless the zeros at the end are rounded"),
                arguments(Amount.exact(-80), Amount.exact(80), "conflicting: -80 and 80 differ"),
                arguments(Amount.exact(80), Amount.about(80), "compatible: both are 80; the second is approximate"),
                arguments(
                        Amount.exact(88),
                        Amount.about(80),
                        "compatible: 88 and 80 are within 10 percent; the second is approximate"),
                arguments(
                        Amount.exact(89),
                        Amount.about(80),
                        "conflicting: 89 and 80 are more than 10 percent apart; the second is approximate"),
                arguments(
                        Amount.exact(104),
                        NEARLY,
                        "conflicting: 104 and 100 differ, on the side that nearly or just over excludes; "
                                + "the second is approximate"),
                arguments(Amount.exact(4), Amount.between(3, 5), "compatible: 4 and 3 to 5 overlap"),
                arguments(Amount.exact(5), Amount.between(3, 5), "compatible: 5 and 3 to 5 overlap"),
                arguments(Amount.exact(5), OPEN, "possibly conflicting: 5 and more than 3 and less than 5 only touch"),
                arguments(Amount.exact(6), Amount.between(3, 5), "conflicting: 6 and 3 to 5 do not overlap"),
                arguments(Amount.exact(6), Amount.between(6, 6), "equal: both are 6"),
                arguments(
                        Amount.exact(50), Amount.moreThan(50), "possibly conflicting: 50 and more than 50 only touch"),
                arguments(Amount.exact(50), Amount.atLeast(50), "compatible: 50 and at least 50 overlap"),
                arguments(Amount.exact("0.5"), HALF, "equal: both are 0.5"),
                arguments(
                        Amount.exact(1),
                        HALF,
                        "compatible: 1 and 0.5 differ by less than one unit in the last digit of the coarser"),
                arguments(Amount.exact(1), VAGUE, "not comparable: the second gives no number"),
                arguments(Amount.about(80), Amount.about(80), "equal: both are 80; both are approximate"),
                arguments(NEARLY, Amount.justOver(100), "compatible: both are 100; both are approximate"),
                arguments(
                        NEARLY, Amount.about(90), "compatible: 100 and 90 are within 10 percent; both are approximate"),
                arguments(
                        NEARLY,
                        Amount.about(89),
                        "conflicting: 100 and 89 are more than 10 percent apart; both are approximate"),
                arguments(
                        Amount.about(80),
                        Amount.between(80, 90),
                        "compatible: 80 and 80 to 90 overlap; the first is approximate"),
                arguments(
                        Amount.about(80),
                        Amount.moreThan(80),
                        "compatible: 80 and more than 80 are within 10 percent; the first is approximate"),
                arguments(
                        Amount.about(80),
                        Amount.atLeast(89),
                        "conflicting: 80 and at least 89 are more than 10 percent apart; the first is approximate"),
                arguments(
                        Amount.exact(100),
                        Amount.about(130),
                        "conflicting: 100 and 130 are more than 10 percent apart; the second is approximate"),
                arguments(
                        Amount.about(1),
                        Amount.exact("1.3"),
                        "compatible: 1 and 1.3 differ by less than one unit in the last digit of the coarser; "
                                + "the first is approximate"),
                arguments(
                        Amount.about("0.45"),
                        HALF,
                        "conflicting: 0.45 and 0.5 are more than 10 percent apart; the first is approximate"),
                arguments(Amount.about(80), VAGUE, "not comparable: the second gives no number"),
                arguments(Amount.between(3, 5), Amount.between(3, 5), "equal: both are 3 to 5"),
                arguments(Amount.between(3, 5), OPEN, "compatible: 3 to 5 and more than 3 and less than 5 overlap"),
                arguments(Amount.between(3, 5), Amount.atLeast(5), "compatible: 3 to 5 and at least 5 overlap"),
                arguments(
                        Amount.between(3, 5), Amount.moreThan(5), "conflicting: 3 to 5 and more than 5 do not overlap"),
                arguments(
                        OPEN,
                        Amount.atLeast(5),
                        "conflicting: more than 3 and less than 5 and at least 5 do not overlap"),
                arguments(Amount.lessThan(5), Amount.moreThan(3), "compatible: less than 5 and more than 3 overlap"),
                arguments(
                        Amount.lessThan(5),
                        Amount.moreThan(5),
                        "conflicting: less than 5 and more than 5 do not overlap"),
                arguments(Amount.atMost(5), Amount.atLeast(5), "compatible: at most 5 and at least 5 overlap"),
                arguments(Amount.moreThan(3), Amount.moreThan(4), "compatible: more than 3 and more than 4 overlap"),
                arguments(HALF, Amount.between(0, 1), "compatible: 0.5 and 0 to 1 overlap"),
                arguments(VAGUE, Amount.moreThan(1), "not comparable: the first gives no number"),
                arguments(HALF, Amount.fraction(2, 4), "equal: both are 0.5"),
                arguments(HALF, Amount.fraction(2, 3), "conflicting: 0.5 and 2/3 differ"),
                arguments(HALF, VAGUE, "not comparable: the second gives no number"),
                arguments(
                        Amount.exact(1_500_000),
                        Amount.exact(1_500_000).withSignificantDigits(2),
                        "equal: both are 1500000"),
                arguments(
                        Amount.exact(1_480_000),
                        Amount.exact(1_500_000).withSignificantDigits(2),
                        "compatible: 1480000 and 1500000 differ by less than one unit in the last digit of the coarser"),
                arguments(
                        Amount.exact(1_000_000),
                        Amount.exact(1_500_000).withSignificantDigits(2),
                        "possibly conflicting: 1000000 and 1500000 differ, unless the zeros at the end are rounded"),
                arguments(
                        Amount.exact("66.7").withSignificantDigits(4),
                        Amount.exact("66.65"),
                        "conflicting: 66.7 and 66.65 differ"),
                arguments(HALF, Amount.justUnder("1/2"), "compatible: both are 0.5; the second is approximate"),
                arguments(
                        Amount.justUnder("2/3"),
                        Amount.exact("0.65"),
                        "compatible: 2/3 and 0.65 are within 10 percent; the first is approximate"),
                arguments(HALF, Amount.moreThan("1/3"), "compatible: 0.5 and more than 1/3 overlap"),
                arguments(
                        Amount.exact("1/3"),
                        Amount.moreThan("1/3"),
                        "possibly conflicting: 1/3 and more than 1/3 only touch"),
                arguments(AROUND, AROUND, "equal: both are 3 to 5; both are approximate"),
                arguments(AROUND, Amount.between(3, 5), "compatible: both are 3 to 5; the first is approximate"),
                arguments(AROUND, Amount.exact(4), "compatible: 3 to 5 and 4 overlap; the first is approximate"),
                arguments(
                        AROUND,
                        Amount.exact("5.5"),
                        "compatible: 3 to 5 and 5.5 are within 10 percent; the first is approximate"),
                arguments(
                        AROUND,
                        Amount.exact("5.6"),
                        "conflicting: 3 to 5 and 5.6 are more than 10 percent apart; the first is approximate"),
                arguments(
                        Amount.about(6),
                        AROUND,
                        "conflicting: 6 and 3 to 5 are more than 10 percent apart; both are approximate"),
                arguments(VAGUE.withMagnitude(12), VAGUE, "not comparable: neither gives a number"),
                arguments(VAGUE, VAGUE, "not comparable: neither gives a number"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void explainsEveryPairOfAmounts(Amount first, Amount second, String explanation) {
        assertThat(FigureComparison.of(placed(crews(first)), placed(crews(second)))
                        .explanation())
                .isEqualTo(explanation);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void comesToTheSameInTheOtherOrder(Amount first, Amount second, String explanation) {
        FigureComparison turned = FigureComparison.of(placed(crews(second)), placed(crews(first)));
        assertThat(explanation).startsWith(turned.verdict().words() + ": ");
    }

    static Stream<Arguments> wholeThings() {
        Amount over = Amount.moreThan(5);
        Amount under = Amount.lessThan(6);
        Amount around = range(bound("5.5", false), bound("6.2", false));
        return Stream.of(
                arguments(
                        crews(over),
                        crews(under),
                        "conflicting: more than 5 and less than 6 have no whole number in common"),
                arguments(crews(over), crews(Amount.atMost("5.5")), "compatible: more than 5 and at most 5.5 overlap"),
                arguments(
                        crews(Amount.atLeast("5.5")), crews(under), "compatible: at least 5.5 and less than 6 overlap"),
                arguments(crews(around), crews(6), "compatible: more than 5.5 and less than 6.2 and 6 overlap"),
                arguments(
                        share(over, Unit.PERCENT),
                        share(under, Unit.PERCENT),
                        "compatible: more than 5 and less than 6 overlap"),
                arguments(
                        crews(over).withMeasuredProperty("mean age"),
                        crews(under).withMeasuredProperty("mean age"),
                        "compatible: more than 5 and less than 6 overlap"),
                arguments(
                        crews(over).withPer(Per.MONTH),
                        crews(under).withPer(Per.MONTH),
                        "compatible: more than 5 and less than 6 overlap"));
    }

    @ParameterizedTest
    @MethodSource("wholeThings")
    void looksForAWholeNumberIfWholeThingsAreCounted(Figure first, Figure second, String explanation) {
        assertThat(FigureComparison.of(placed(first), placed(second))).hasToString(explanation);
        assertThat(explanation)
                .startsWith(FigureComparison.of(placed(second), placed(first))
                                .verdict()
                                .words() + ": ");
    }

    static Stream<Arguments> figures() {
        Figure poll = share(Amount.exact(52), Unit.PERCENT);
        Figure withMargin = poll.withMargin(new BigDecimal(3));
        Figure estimated = crews(93).withBasis(FigureBasis.ESTIMATED);
        return Stream.of(
                arguments(withMargin, withMargin, "equal: both are 52"),
                arguments(withMargin, poll, "compatible: both are 52"),
                arguments(
                        withMargin,
                        poll.withAmount(Amount.exact(55)),
                        "compatible: 49 to 55 and 55 overlap within the margin of error"),
                arguments(
                        poll,
                        withMargin.withAmount(Amount.exact(55)),
                        "compatible: 52 and 52 to 58 overlap within the margin of error"),
                arguments(
                        withMargin,
                        poll.withAmount(Amount.between(50, 60)),
                        "compatible: 49 to 55 and 50 to 60 overlap"),
                arguments(withMargin, poll.withAmount(Amount.exact(56)), "conflicting: 49 to 55 and 56 do not overlap"),
                arguments(
                        withMargin,
                        poll.withAmount(Amount.exact(57)).withMargin(new BigDecimal(2)),
                        "compatible: 49 to 55 and 55 to 59 overlap within the margin of error"),
                arguments(
                        withMargin,
                        poll.withAmount(Amount.moreThan(56)).withMargin(BigDecimal.ONE),
                        "possibly conflicting: 49 to 55 and more than 55 only touch"),
                arguments(
                        withMargin,
                        poll.withAmount(Amount.about(60)),
                        "compatible: 49 to 55 and 60 are within 10 percent; the second is approximate"),
                arguments(estimated, crews(93), "compatible: both are 93; the first is estimated"),
                arguments(estimated, estimated, "equal: both are 93; both are estimated"),
                arguments(
                        estimated, crews(100), "compatible: 93 and 100 are within 10 percent; the first is estimated"),
                arguments(
                        crews(50),
                        estimated.withBasis(FigureBasis.PROJECTED),
                        "conflicting: 50 and 93 are more than 10 percent apart; the second is estimated"),
                arguments(
                        crews(Amount.about(90)),
                        estimated,
                        "compatible: 90 and 93 are within 10 percent; the first is approximate; the second is estimated"),
                arguments(
                        estimated.withBasis(FigureBasis.COUNTED),
                        crews(93),
                        "compatible: both are 93; bases differ, counted and not stated"),
                arguments(
                        estimated.withBasis(FigureBasis.TARGET),
                        crews(93),
                        "not comparable: bases differ, target and not stated"),
                arguments(
                        estimated.withBasis(FigureBasis.TARGET),
                        crews(94).withBasis(FigureBasis.TARGET),
                        "conflicting: 93 and 94 differ"),
                arguments(
                        share(Amount.fraction(2, 3), Unit.UNITLESS),
                        share(Amount.exact("66.7"), Unit.PERCENT),
                        "compatible: 200/3 and 66.7 differ by at most one percentage point; the first ×100, 100 percent a whole"),
                arguments(
                        share(Amount.exact(67), Unit.PERCENT),
                        share(Amount.fraction(2, 3), Unit.UNITLESS),
                        "compatible: 67 and 200/3 differ by at most one percentage point; the second ×100, 100 percent a whole"),
                arguments(
                        share(Amount.exact(65), Unit.PERCENT),
                        share(Amount.fraction(2, 3), Unit.UNITLESS),
                        "conflicting: 65 and 200/3 differ; the second ×100, 100 percent a whole"),
                arguments(
                        share(Amount.fraction(1, 4), Unit.UNITLESS).withPer(Per.period("P7M")),
                        share(Amount.exact(10), Unit.PERCENT).withPer(Per.QUARTER),
                        "compatible: 25 and 70/3 differ by less than one unit in the last digit of the coarser; the first ×100, 100 percent a whole; "
                                + "the second ×7/3, per quarter to per P7M"),
                arguments(
                        share(Amount.exact(50), Unit.PERCENT),
                        share(HALF, Unit.UNITLESS),
                        "equal: both are 50; the second ×100, 100 percent a whole"),
                arguments(
                        share(Amount.justUnder("2/3"), Unit.UNITLESS),
                        share(Amount.exact(64), Unit.PERCENT),
                        "compatible: 200/3 and 64 are within 10 percent; the first ×100, 100 percent a whole; "
                                + "the first is approximate"),
                arguments(
                        share(Amount.exact(40), Unit.PERCENT),
                        share(Amount.moreThan("1/3"), Unit.UNITLESS),
                        "compatible: 40 and more than 100/3 overlap; the second ×100, 100 percent a whole"),
                arguments(
                        share(Amount.exact(33), Unit.PERCENT),
                        share(Amount.between("1/3", "1/2"), Unit.UNITLESS),
                        "compatible: 33 and 100/3 to 50 differ by at most one percentage point; the second ×100, 100 percent a whole"),
                arguments(
                        share(Amount.between("1/3", "0.5"), Unit.UNITLESS),
                        share(Amount.exact(33), Unit.PERCENT),
                        "compatible: 100/3 to 50 and 33 differ by less than one unit in the last digit of the coarser; "
                                + "the first ×100, 100 percent a whole"),
                arguments(
                        share(Amount.exact("0.5"), Unit.UNITLESS),
                        share(Amount.exact(50), Unit.PERCENT),
                        "equal: both are 50; the first ×100, 100 percent a whole"),
                arguments(
                        share(Amount.fraction(5, 2), Unit.COUNT),
                        share(Amount.exact(3), Unit.COUNT),
                        "compatible: 2.5 and 3 differ by less than one unit in the last digit of the coarser"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void explainsMarginsEstimatesAndShares(Figure first, Figure second, String explanation) {
        assertThat(FigureComparison.of(placed(first), placed(second))).hasToString(explanation);
        assertThat(explanation)
                .startsWith(FigureComparison.of(placed(second), placed(first))
                                .verdict()
                                .words() + ": ");
    }

    private static Amount range(Bound lower, Bound upper) {
        return new Amount.Range(Optional.of(lower), Optional.of(upper), false);
    }

    private static Bound bound(long value, boolean inclusive) {
        return bound(Long.toString(value), inclusive);
    }

    private static Bound bound(String value, boolean inclusive) {
        return new Bound(ReportedNumber.of(value), inclusive);
    }

    @Test
    void showsAnEndThatIsNotInTheInterval() {
        assertThat(new AmountInterval.End(Ratio.of(50_000), true)).hasToString("50000, inclusive");
        assertThat(new AmountInterval.End(Ratio.of(50_000), false)).hasToString("50000, exclusive");
    }

    @Test
    void showsAToleranceWithoutTrailingZeros() {
        AmountInterval hundred = AmountInterval.of(Ratio.of(100));

        assertThat(new AmountReason.WithinTolerance(hundred, hundred, new BigDecimal("0.0250")).words())
                .isEqualTo("100 and 100 are within 2.5 percent");
    }
}
