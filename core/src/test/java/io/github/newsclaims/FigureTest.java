package io.github.newsclaims;

import static io.github.newsclaims.testing.BrokenRule.at;
import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.ReadMembers;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.testing.BrokenRule;
import io.github.newsclaims.text.Words;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTest {
    @ParameterizedTest
    @MethodSource({"fields", "amounts"})
    void namesTheRuleAndThePartAtFault(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> fields() {
        return Stream.of(
                at(
                        "/id",
                        "Invalid figure: id must not be blank, got \"\"",
                        () -> figure().id("").build()),
                at(
                        "/measuredEntity",
                        "Invalid figure: measuredEntity must not be blank, got \" \"",
                        () -> figure().measuredEntity(" ").build()),
                at(
                        "/measuredProperty",
                        "Invalid figure: measuredProperty must not be blank, got \"\"",
                        () -> figure().measuredProperty("").build()),
                at(
                        "/qualifier",
                        "Invalid figure: qualifier must not be blank, got \"\\n\"",
                        () -> figure().qualifier("\n").build()),
                at(
                        "/name",
                        "Invalid place: name must not be blank, got \"\"",
                        () -> figure().addPlace("").build()),
                at(
                        "/note",
                        "Invalid figure: note must not be blank, got \"\"",
                        () -> figure().note("").build()),
                at(
                        "/asOf",
                        "Invalid figure: a field of the type cannot be an extension, got \"asOf\"",
                        () -> figure().extensions(Extensions.of(ReadMembers.of("asOf", "2018")))
                                .build()));
    }

    static Stream<BrokenRule> amounts() {
        String bound = "Invalid margin: a decimal has at most 100 digits before and 100 after the point";
        return Stream.of(
                at(
                        "/amount",
                        "Invalid figure: a vague amount needs a wording",
                        () -> figure().amount(Amount.vague()).build()),
                at(
                        "/margin",
                        "Invalid figure: a vague amount has no margin, got 2",
                        () -> figure().amount(Amount.vague())
                                .wording("dozens")
                                .margin("2")
                                .build()),
                at(
                        "/margin",
                        "Invalid figure: margin must not be negative, got -0.5",
                        () -> figure().margin("-0.5").build()),
                of(
                        bound + ", got 1E+999999999",
                        () -> figure().margin(new BigDecimal("1e999999999")).build()),
                of(
                        "Invalid margin: a decimal is written like 150 or -0.5, got \"about 5\"",
                        () -> figure().margin("about 5")),
                of(
                        "Invalid date: a date is written like 2018, 2018-11 or 2018-11-10, got \"soon\"",
                        () -> figure().asOf("soon")));
    }

    @ParameterizedTest
    @CsvSource({"2.50,2.5", "1e1,10", "0.00,0", "3,3"})
    void bringsAMarginIntoItsNormalForm(BigDecimal given, String kept) {
        assertThat(figure().margin(given).build().margin().orElseThrow()).hasToString(kept);
    }

    @Test
    void countsSomethingWhereItIsVague() {
        Figure vague = Figure.vague("Dozens", "cannery hands");
        assertThat(vague.amount()).isEqualTo(Amount.vague());
        assertThat(vague.unit()).isEqualTo(Unit.COUNT);
        assertThat(vague.wording()).contains(Words.of("Dozens"));
        assertThat(vague.measuredEntity()).contains("cannery hands");
    }

    private static Figure.Builder figure() {
        return Figure.builder().amount(Amount.exact(150)).unit(Unit.COUNT);
    }
}
