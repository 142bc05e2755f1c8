package io.github.newsclaims.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Figure;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.TimeModifier;
import org.junit.jupiter.api.Test;

/** Comparisons of times with a modifier: it applies to the date as stated, and not again to the resolved one. */
class ResolvedTimesTest {
    @Test
    void takesAResolvedDateForTheTimeThatIsMeant() {
        assertThat(compare(time("2018", TimeModifier.BEFORE).withResolved("2017-05"), TimeExpression.of("2017-05")))
                .isEqualTo("conflicting");
        assertThat(compare(
                        time("2018", TimeModifier.AFTER).withResolved("2019-03"), time("2019-03", TimeModifier.AFTER)))
                .isEqualTo("not comparable: times differ, 2019-03 and after 2019-03");
        assertThat(compare(time("2018", TimeModifier.BEFORE).withResolved("2017-05"), TimeExpression.of("2017-06")))
                .isEqualTo("not comparable: times differ, 2017-05 and 2017-06");
    }

    @Test
    void takesThePartOfAResolvedPeriodThatTheModifierSays() {
        assertThat(compare(time("XXXX-03", TimeModifier.END).withResolved("2031-03"), TimeExpression.of("2031-03-01")))
                .isEqualTo("not comparable: times differ, end 2031-03 and 2031-03-01");
    }

    @Test
    void doesNotTakeWordsAboutTwoEventsForOneTime() {
        TimeExpression strike = TimeExpression.words("before it").withEvent(TimeEvent.entity("strike"));
        TimeExpression thaw = TimeExpression.words("before it").withEvent(TimeEvent.entity("thaw"));

        assertThat(compare(strike, strike)).isEqualTo("conflicting");
        assertThat(compare(strike, thaw)).startsWith("not comparable: ");
    }

    private static TimeExpression time(String edtf, TimeModifier modifier) {
        return TimeExpression.of(edtf).withModifier(modifier);
    }

    /** Returns the verdict, with the reasons about times if it is not a conflict. */
    private static String compare(TimeExpression one, TimeExpression other) {
        Figure boats = Figure.of(Amount.exact(30), Unit.COUNT)
                .withMeasuredEntity("boats")
                .plusPlace("Skarvik");
        FigureComparison comparison = FigureComparison.of(
                boats.withAsOf(one), boats.withAmount(Amount.exact(50)).withAsOf(other));
        return comparison.verdict() == FigureVerdict.CONFLICTING ? "conflicting" : comparison.explanation();
    }
}
