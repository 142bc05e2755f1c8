package io.github.newsclaims.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.testing.Conformance;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shared pairs of figures, each with the verdicts that are right. */
class FigurePairsTest {
    /** Ranges that no number is in. They cannot be recorded. */
    private static final Set<String> EMPTY =
            Set.of("more than 5 and less than 5 (empty) vs 5", "empty range vs itself");

    private static final Map<String, PairModels.Pair> MODELS = PairModels.all();

    static Stream<Arguments> pairs() throws IOException {
        return Conformance.lines("figures/pairs.tsv").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .filter(line -> !EMPTY.contains(line[0]))
                .map(line -> arguments(line[0], line[1]));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void getsOneOfItsVerdictsIfNobodyVouches(String words, String wanted) {
        PairModels.Pair pair = model(words);
        assertThat(verdicts(pair.rules(), pair)).allSatisfy(comparison -> {
            assertThat(wanted).as("%s", comparison).contains(letter(comparison.verdict()));
            assertThat(comparison.verdict()).as("%s", comparison).isNotEqualTo(FigureVerdict.CONFLICTING);
        });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void getsOneOfItsVerdictsIfTheCallerVouchesForPlaceAndTime(String words, String wanted) {
        PairModels.Pair pair = model(words);
        ComparisonRules rules = pair.rules().withVouchedFor(FigureAspect.PLACE).withVouchedFor(FigureAspect.TIME);
        assertThat(verdicts(rules, pair)).allSatisfy(comparison -> {
            assertThat(wanted).as("%s", comparison).contains(letter(comparison.verdict()));
            if (comparison.verdict() == FigureVerdict.POSSIBLY_CONFLICTING) {
                // Only if it would also be right to say that the numbers agree.
                assertThat(wanted).as("%s", comparison).contains("C");
            }
        });
    }

    @Test
    void cannotRecordARangeThatNoNumberIsIn() {
        Optional<Bound> five = Optional.of(new Bound(ReportedNumber.of(5), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount.Range(five, five, false))
                .withMessage("Invalid range: both bounds must be inclusive where lower equals upper, got 5");
    }

    private static PairModels.Pair model(String words) {
        assertThat(MODELS).containsKey(words);
        return MODELS.get(words);
    }

    private static List<FigureComparison> verdicts(ComparisonRules rules, PairModels.Pair pair) {
        Figure first = pair.first();
        Figure second = pair.second();
        return List.of(rules.compare(first, second), rules.compare(second, first));
    }

    private static String letter(FigureVerdict verdict) {
        return switch (verdict) {
            case EQUAL -> "E";
            case COMPATIBLE -> "C";
            case CONFLICTING, POSSIBLY_CONFLICTING -> "X";
            case NOT_COMPARABLE -> "N";
        };
    }
}
