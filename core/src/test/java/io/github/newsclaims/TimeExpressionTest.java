package io.github.newsclaims;

import static io.github.newsclaims.testing.BrokenRule.at;
import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.ReadMembers;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.testing.BrokenRule;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionTest {
    @ParameterizedTest
    @MethodSource("rules")
    void namesTheRuleAndThePartAtFault(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> rules() {
        return Stream.of(
                at(
                        "",
                        "Invalid time: a wording, an edtf or an event is required",
                        () -> TimeExpression.builder().build()),
                at(
                        "",
                        "Invalid time: a wording, an edtf or an event is required",
                        () -> TimeExpression.builder().resolved("2018").build()),
                at(
                        "/modifier",
                        "Invalid time: a modifier needs an edtf or an event, got START",
                        () -> TimeExpression.words("early").withModifier(TimeModifier.START)),
                at(
                        "/resolved",
                        "Invalid time: every day of resolved must be one that edtf XXXX-11-10 allows, got 2018-11-11",
                        () -> TimeExpression.of("XXXX-11-10").withResolved("2018-11-11")),
                at(
                        "/resolved",
                        "Invalid time: every day of resolved must be one that edtf 2018-11 allows, got 2018",
                        () -> TimeExpression.of("2018-11").withResolved("2018")),
                at(
                        "/resolved",
                        "Invalid time: every day of resolved must be one that edtf XXXX-11-10/XXXX-11-12 allows, got"
                                + " 2018-06",
                        () -> TimeExpression.of("XXXX-11-10/XXXX-11-12").withResolved("2018-06")),
                at(
                        "/resolved",
                        "Invalid time: every day of resolved must be one that edtf 2018-28 allows, got 2018-07",
                        () -> TimeExpression.of("2018-28").withResolved("2018-07")),
                at(
                        "/resolved",
                        "Invalid time: every day of resolved must be one that edtf 2018-11-10T10:00Z allows, got"
                                + " 2018-11-10T12:00Z",
                        () -> TimeExpression.of("2018-11-10T10:00Z").withResolved("2018-11-10T12:00Z")),
                at(
                        "/edtf",
                        "Invalid time: a field of the type cannot be an extension, got \"edtf\"",
                        () -> TimeExpression.of("2018").withExtensions(Extensions.of(ReadMembers.of("edtf", "")))),
                of("Invalid wording: it must not be blank, got \"\"", () -> TimeExpression.words("")),
                of(
                        "Invalid wording: it must not be blank, got \"\"",
                        () -> TimeExpression.of("2018").withWording("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2019", "2018/..", "/2019", "2018/"})
    void refusesAModifierOfAnOpenInterval(String edtf) {
        at(
                        "/modifier",
                        "Invalid time: an open interval takes no modifier, got " + edtf,
                        () -> TimeExpression.of(edtf).withModifier(TimeModifier.END))
                .verify();
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-11-10,2018?-11-10",
        "2018?,2018-03",
        "2018~,2018",
        "2018/2019,2018-12",
        "../2019,2018-01-01",
        "XXXX-11-10/XXXX-11-12,2018-11-10/2018-11-12",
        "2018-28,2017-12/2018-02",
        "2018-11-10T23:00-05:00,2018-11-11T04:00Z"
    })
    void allowsEveryDayThatTheWordsAllowWhateverTheMarks(String edtf, String resolved) {
        assertThat(TimeExpression.of(edtf).withResolved(resolved).resolved()).contains(Edtf.parse(resolved));
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE, 2018-06, 2018-05-20",
        "BEFORE, 2018-06, ../2018-05-31",
        "BEFORE, XXXX-06, 2018-05-20",
        "AFTER, 2018-06, 2018-07",
        "UNTIL, 2018-06, 2018-06-30",
        "UNTIL, 2018-06, ../2018-06",
        "ON_OR_BEFORE, 2018-06, 2018-06",
        "SINCE, 2018-06, 2018-06/..",
        "ON_OR_AFTER, 2018-06, 2019",
        "BEFORE, 2018-11-10T10:00Z, 2018-11-10T09:00Z",
        "DURING, 2018, 2018-06",
        "START, 2018, 2017-12",
        "APPROXIMATELY, 2018, 2019",
        // Whole intervals.
        "BEFORE, 2018, 2016/2017",
        "BEFORE, 2018, ../2017",
        "BEFORE, 2018/2019, 2016/2017",
        "AFTER, 2018, 2019/..",
        "AFTER, 2018/2019, 2020",
        "UNTIL, 2018, 2017/2018",
        "UNTIL, 2018/2019, ../2019",
        "ON_OR_BEFORE, 2018, ../2018-12-31",
        "SINCE, 2018, 2018-01-01/2030",
        "ON_OR_AFTER, 2018/2019, 2018/..",
        // An end that is not known may be on the right side.
        "BEFORE, 2018, 2016/",
        "UNTIL, 2018, 2018/",
        "AFTER, 2018, /2019",
        "SINCE, 2018, /2018",
        // A date that is approximate or uncertain may be on the right side.
        "BEFORE, 2018, 2018~",
        "BEFORE, 2018, 2017/2018?",
        "BEFORE, 2018~, 2018-03",
        "BEFORE, 2018/2019~, 2017",
        "AFTER, 2018/2019~, 2019",
        "UNTIL, 2018?, 2019",
        "UNTIL, 2018, 2017/2019%",
        "SINCE, 2018, 2017~/2019",
        // A date of which parts are not known may be the last or the first of those that it allows.
        "BEFORE, 201X, 2015",
        "AFTER, 201X, 2015",
        "UNTIL, XXXX-06, 2018-07",
        "'BEFORE', '[2018,2020]', 2019",
        // Times of day.
        "BEFORE, 2018-06-01T12:00:00Z, 2018-06-01T10:00:00Z",
        "BEFORE, 2018-06-01T12:00:00Z, 2018-06-01",
        "AFTER, 2018-06-01T12:00:00Z, 2018-06-01",
        "UNTIL, 2018-06-01T12:00:00Z, 2018-06-01T12:00:00Z",
        // Years that no calendar of Java has.
        "BEFORE, 2018, Y-17000000000",
        "AFTER, 2018, Y17000000000",
        "SINCE, Y17000000000, Y17000000000"
    })
    void allowsWhatTheModifierSays(TimeModifier modifier, String edtf, String resolved) {
        TimeExpression time = TimeExpression.of(edtf).withModifier(modifier);

        assertThat(time.withResolved(resolved).resolved()).contains(Edtf.parse(resolved));
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE, 2018-06, 2018-06-01, must be before edtf 2018-06",
        "BEFORE, 2018-06, 2018-07, must be before edtf 2018-06",
        "AFTER, 2018-06, 2018-06-30, must be after edtf 2018-06",
        "UNTIL, 2018-06, 2018-07-01, must not be after edtf 2018-06",
        "ON_OR_BEFORE, 2018-06, 2019, must not be after edtf 2018-06",
        "SINCE, 2018-06, 2018-05-31, must not be before edtf 2018-06",
        "ON_OR_AFTER, 2018-06, 2017, must not be before edtf 2018-06",
        // Only some days are on the wrong side.
        "BEFORE, 2018, 2017/2018, must be before edtf 2018",
        "BEFORE, 2018, 2017/2018-01-01, must be before edtf 2018",
        "BEFORE, 2018, 201X, must be before edtf 2018",
        "BEFORE, 2018/2019, 2017/2018, must be before edtf 2018/2019",
        "BEFORE, 201X, 2015/2020, must be before edtf 201X",
        "'BEFORE', 2018, '[2017,2018]', must be before edtf 2018",
        "'BEFORE', '{2018,2020}', 2019, 'must be before edtf {2018,2020}'",
        "AFTER, 2018, 2018/2020, must be after edtf 2018",
        "AFTER, 2018/2019, 2019/2020, must be after edtf 2018/2019",
        "UNTIL, 2018, 2018/2019, must not be after edtf 2018",
        "ON_OR_BEFORE, 2018, 2017/2030, must not be after edtf 2018",
        "SINCE, 2018, 2017-12-31/2018, must not be before edtf 2018",
        "ON_OR_AFTER, 2018, 2000/2030, must not be before edtf 2018",
        // Open and unknown sides.
        "BEFORE, 2018, ../2018, must be before edtf 2018",
        "BEFORE, 2018, /2018, must be before edtf 2018",
        "BEFORE, 2018, 2016/.., must be before edtf 2018",
        "BEFORE, 2018, 2016~/.., must be before edtf 2018",
        "BEFORE, 2018~, 2016/.., must be before edtf 2018~",
        "AFTER, 2018, 2018/.., must be after edtf 2018",
        "AFTER, 2018, ../2020, must be after edtf 2018",
        "AFTER, 2018, 2018/, must be after edtf 2018",
        "UNTIL, 2018, 2017/.., must not be after edtf 2018",
        "SINCE, 2018, ../2019, must not be before edtf 2018",
        // The side of an interval that is not approximate.
        "BEFORE, 2018, 2018?/2019, must be before edtf 2018",
        "BEFORE, 2018/2019~, 2018, must be before edtf 2018/2019~",
        "UNTIL, 2018~/2019, 2020, must not be after edtf 2018~/2019",
        // Times of day.
        "BEFORE, 2018-06-01, 2018-06-01T10:00:00Z, must be before edtf 2018-06-01",
        "BEFORE, 2018-06-01T12:00:00Z, 2018-06-01T13:00:00Z, must be before edtf 2018-06-01T12:00:00Z",
        "UNTIL, 2018-06-01T12:00:00Z, 2018-06-01T13:00:00Z, must not be after edtf 2018-06-01T12:00:00Z"
    })
    void refusesWhatTheModifierExcludes(TimeModifier modifier, String edtf, String resolved, String rule) {
        at(
                        "/resolved",
                        "Invalid time: resolved " + rule + ", got " + resolved,
                        () -> TimeExpression.of(edtf).withModifier(modifier).withResolved(resolved))
                .verify();
    }

    @Test
    void refusesToLeaveAModifierOrADateWithoutTheEvent() {
        TimeExpression event = TimeExpression.builder()
                .event(TimeEvent.entity("strike"))
                .modifier(TimeModifier.AFTER)
                .build();

        at(
                        "/modifier",
                        "Invalid time: a modifier needs an edtf or an event, got AFTER",
                        () -> event.withWording("after the strike").withoutEvent())
                .verify();
        at(
                        "/resolved",
                        "Invalid time: resolved must be after edtf 2018, got 2018-06",
                        () -> event.withEdtf("2018").withResolved("2018-06").withoutEvent())
                .verify();
        at(
                        "/modifier",
                        "Invalid time: a modifier needs an edtf or an event, got START",
                        () -> TimeExpression.of("2018")
                                .withModifier(TimeModifier.START)
                                .withWording("early 2018")
                                .withoutEdtf())
                .verify();
        assertThat(event.withEdtf("2018").withoutEdtf()).isEqualTo(event);
        assertThat(event.withEdtf("2018").withoutEvent())
                .isEqualTo(TimeExpression.of("2018").withModifier(TimeModifier.AFTER));
    }

    @Test
    void leavesADateFreeThatDependsOnAnEvent() {
        TimeExpression time = TimeExpression.of("2018-06")
                .withEvent(TimeEvent.entity("strike"))
                .withModifier(TimeModifier.BEFORE);

        assertThat(time.withResolved("2019").resolved()).contains(Edtf.parse("2019"));
    }

    @Test
    void allowsAModifierOfAClosedInterval() {
        assertThat(TimeExpression.of("2018/2019")
                        .withModifier(TimeModifier.MIDDLE)
                        .modifier())
                .contains(TimeModifier.MIDDLE);
    }

    @Test
    void takesWordsAloneAndResolvesThem() {
        TimeExpression time = TimeExpression.words("until then").withResolved("2031");
        assertThat(time.wording()).contains(Words.of("until then"));
        assertThat(time.edtf()).isEmpty();
    }
}
