package io.github.newsclaims.json.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.check.Finding;
import io.github.newsclaims.compare.conflict.ConflictSearch;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.Reason;
import io.github.newsclaims.compare.figure.Side;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.grounding.UngroundedReason;
import io.github.newsclaims.grounding.UngroundedWords;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.PartialReading;
import io.github.newsclaims.json.ReadFault;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.MeasureConverter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be done with results that were read, and with documents that are not quite as they are written. */
class ResultReadingTest {
    @Test
    void settlesAGroundingFurther() {
        String json = NewsClaimsJson.writer(Grounding.class).write(ResultCases.GROUNDING);
        Grounding read = NewsClaimsJson.reader(Grounding.class).read(json);
        UngroundedWords cue = ResultCases.problem(UngroundedReason.AMBIGUOUS);

        assertThat(read.candidates(cue)).isEqualTo(ResultCases.GROUNDING.candidates(cue));
        assertThat(read.settle(cue, cue.places().get(1)))
                .isEqualTo(ResultCases.GROUNDING.settle(cue, cue.places().get(1)));
    }

    @Test
    void readsASettledGrounding() {
        UngroundedWords cue = ResultCases.problem(UngroundedReason.AMBIGUOUS);
        Grounding settled = ResultCases.GROUNDING.settle(cue, cue.places().get(1));
        String json = NewsClaimsJson.writer(Grounding.class).write(settled);

        assertThat(NewsClaimsJson.reader(Grounding.class).read(json)).isEqualTo(settled);
    }

    @Test
    void keepsAResultAsAWholeOrNotAtAll() {
        String json = NewsClaimsJson.writer(Grounding.class).write(ResultCases.GROUNDING);
        PartialReading<Grounding> whole = NewsClaimsJson.reader(Grounding.class).readWhatHolds(json);
        PartialReading<Grounding> broken = NewsClaimsJson.reader(Grounding.class)
                .readWhatHolds(json.replace("\"proposition\":\"Boats left.\"", "\"proposition\":7"));

        assertThat(whole.value()).contains(ResultCases.GROUNDING);
        assertThat(whole.isComplete()).isTrue();
        assertThat(broken.value()).isEmpty();
        assertThat(broken.faults())
                .extracting(ReadFault::message)
                .containsExactly("proposition must be a string, got 7 at /article/claims/1/proposition");
    }

    @Test
    void readsTheKindAnywhereAndPassesOverNull() {
        assertThat(NewsClaimsJson.reader(Reason.class)
                        .read("{\"side\":\"first\",\"first\":null,\"part\":\"time\",\"kind\":\"vouched-for\"}"))
                .isEqualTo(new Reason.VouchedFor(FigureAspect.TIME, Side.FIRST));
    }

    @Test
    void readsAnExplanationInOtherWords() {
        FigureComparison comparison = ReasonCases.comparison();
        String json = NewsClaimsJson.writer(FigureComparison.class).write(comparison);
        String other = json.replace(comparison.explanation(), "gleich");

        assertThat(other).isNotEqualTo(json);
        assertThat(NewsClaimsJson.reader(FigureComparison.class).read(other)).isEqualTo(comparison);
    }

    @Test
    void leavesOutAConverterOfTheCaller() {
        ComparisonRules rules = ComparisonRules.standard().withConverter(MeasureConverter.exact());
        FigureConflicts conflicts = ConflictSearch.standard()
                .withRules(rules)
                .in(List.of(
                        Evening.counting("a", Amount.exact(93), "Skarvik", "2031-04-02"),
                        Evening.counting("b", Amount.exact(50), "Skarvik", "2031-04-02")));
        String json = NewsClaimsJson.writer(FigureConflicts.class).write(conflicts);
        FigureConflicts.Group group = conflicts.groups().get(0);
        FigureConflicts.Group read =
                NewsClaimsJson.reader(FigureConflicts.class).read(json).groups().get(0);

        assertThat(read.rules()).isEqualTo(ComparisonRules.standard());
        assertThat(read.conflicts().toList()).isEqualTo(group.conflicts().toList());
        assertThat(read).isNotEqualTo(group);
    }

    @Test
    void respectsTheLimitsOfTheReader() {
        String json = "{\"rule\":\"word-cut\",\"pointer\":\"\",\"message\":\"" + "a".repeat(1001) + "\"}";

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.reader(Finding.class)
                        .withLimits(ReadLimits.standard().withStringLength(1000))
                        .read(json))
                .withMessage("a string is longer than its limit of 1000 at /message");
    }
}
