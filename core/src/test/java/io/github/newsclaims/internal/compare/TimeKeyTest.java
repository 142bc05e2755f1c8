package io.github.newsclaims.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.term.TimeModifier;
import org.junit.jupiter.api.Test;

/** Times have one key if they are the same. */
class TimeKeyTest {
    private static final TimeExpression YEAR = TimeExpression.of("2018");
    private static final TimeEvent STRIKE = TimeEvent.entity("strike");

    @Test
    void isTheDateWithItsModifier() {
        assertThat(TimeKey.of(YEAR.withWording("that year"))).isEqualTo(TimeKey.of(YEAR));
        assertThat(TimeKey.of(YEAR.withModifier(TimeModifier.BEFORE)))
                .isNotEqualTo(TimeKey.of(YEAR))
                .isNotEqualTo(TimeKey.of(YEAR.withModifier(TimeModifier.AFTER)));
    }

    @Test
    void isTheSameForOneInstantInTwoZones() {
        assertThat(TimeKey.of(TimeExpression.of("2018-11-10T10:00:00Z")))
                .isEqualTo(TimeKey.of(TimeExpression.of("2018-11-10T11:00:00+01:00")))
                .isNotEqualTo(TimeKey.of(TimeExpression.of("2018-11-10T11:00:00Z")));
    }

    @Test
    void isTheFoldedWordsIfThereIsNoDate() {
        assertThat(TimeKey.of(TimeExpression.words("Last  spring")))
                .isEqualTo(TimeKey.of(TimeExpression.words("last spring")))
                .isNotEqualTo(TimeKey.of(TimeExpression.words("last summer")));
    }

    @Test
    void hasTheEvent() {
        assertThat(TimeKey.of(YEAR.withEvent(STRIKE)))
                .isNotEqualTo(TimeKey.of(YEAR))
                .isNotEqualTo(TimeKey.of(YEAR.withEvent(TimeEvent.entity("thaw"))));
    }

    @Test
    void takesTheResolvedDate() {
        TimeExpression march = TimeExpression.of("XXXX-03").withResolved("2031-03");

        assertThat(TimeKey.date(march).orElseThrow()).hasToString("2031-03");
        assertThat(TimeKey.date(TimeExpression.of("XXXX-03")).orElseThrow()).hasToString("XXXX-03");
        assertThat(TimeKey.date(TimeExpression.words("last spring"))).isEmpty();
    }

    @Test
    void hasTheModifierOnlyIfItAppliesToTheDate() {
        TimeExpression before = YEAR.withModifier(TimeModifier.BEFORE);
        TimeExpression end = YEAR.withModifier(TimeModifier.END);

        assertThat(TimeKey.modifier(before)).contains(TimeModifier.BEFORE);
        assertThat(TimeKey.modifier(before.withResolved("2017-05"))).isEmpty();
        assertThat(TimeKey.modifier(end.withResolved("2018"))).contains(TimeModifier.END);
        assertThat(TimeKey.modifier(before.withEvent(STRIKE))).isEmpty();
    }
}
