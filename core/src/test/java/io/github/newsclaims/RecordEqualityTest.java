package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import io.github.newsclaims.text.TextPosition;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextRange;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values without a builder: equal by all of their parts, and never changed by what was handed in. */
class RecordEqualityTest {
    /** For each record with parts a value, and values that differ from it in one part each, in the order of the parts. */
    private static final List<List<Record>> VARIANTS = List.of(
            List.of(
                    new TextDigest("a".repeat(64), 1),
                    new TextDigest("b".repeat(64), 1),
                    new TextDigest("a".repeat(64), 2)),
            List.of(new TextPosition(1, 1), new TextPosition(2, 1), new TextPosition(1, 2)),
            List.of(new TextRange(0, 5), new TextRange(1, 5), new TextRange(0, 6)),
            List.of(
                    new Ratio(BigInteger.ONE, BigInteger.TWO),
                    new Ratio(BigInteger.valueOf(3), BigInteger.TWO),
                    new Ratio(BigInteger.ONE, BigInteger.valueOf(4))),
            List.of(
                    new Ratio.Rounded(BigDecimal.ONE, MathContext.DECIMAL32, true),
                    new Ratio.Rounded(BigDecimal.TEN, MathContext.DECIMAL32, true),
                    new Ratio.Rounded(BigDecimal.ONE, MathContext.DECIMAL64, true),
                    new Ratio.Rounded(BigDecimal.ONE, MathContext.DECIMAL32, false)),
            List.of(ReportedNumber.of(1), ReportedNumber.of(2)),
            List.of(ReportedNumber.fraction(1, 3), ReportedNumber.fraction(2, 3), ReportedNumber.fraction(1, 4)),
            List.of(Amount.exact(1), Amount.exact(2), Amount.exact(1).withSignificantDigits(1)),
            List.of(Amount.about(1), Amount.about(2), Amount.justOver(1)),
            List.of(
                    Amount.between(1, 3),
                    Amount.between(2, 3),
                    Amount.between(1, 4),
                    Amount.between(1, 3).withApproximate(true)),
            List.of(Amount.vague(), Amount.vague().withMagnitude(12)),
            List.of(
                    new Bound(ReportedNumber.of(1), true),
                    new Bound(ReportedNumber.of(10), true),
                    new Bound(ReportedNumber.of(1), false)),
            List.of(
                    new Per.Period(BigDecimal.ONE, "P1M"),
                    new Per.Period(BigDecimal.TEN, "P1M"),
                    new Per.Period(BigDecimal.ONE, "P1Y")),
            List.of(
                    new Per.Measured(BigDecimal.ONE, "h"),
                    new Per.Measured(BigDecimal.TEN, "h"),
                    new Per.Measured(BigDecimal.ONE, "d")),
            List.of(Per.counted(1, "a"), Per.counted(2, "a"), Per.counted(1, "b")),
            List.of(Unit.currency("NOK"), Unit.currency("SEK"), Unit.assumedCurrency("NOK")),
            List.of(Unit.measure("h"), Unit.measure("d")),
            List.of(Speaker.known("a", "b"), Speaker.known("b", "a")),
            List.of(Speaker.candidates("a", "b"), Speaker.candidates("b", "a")),
            List.of(
                    new Factuality(Certainty.CERTAIN, Polarity.POSITIVE),
                    new Factuality(Certainty.POSSIBLE, Polarity.POSITIVE),
                    new Factuality(Certainty.CERTAIN, Polarity.UNKNOWN)));

    static Stream<List<Record>> variants() {
        return VARIANTS.stream();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void isAnotherValueWhereAnyPartIsAnother(List<Record> variants) throws ReflectiveOperationException {
        Record value = variants.get(0);
        RecordComponent[] parts = value.getClass().getRecordComponents();
        assertThat(variants).as("a variant for each part").hasSize(parts.length + 1);
        for (int index = 0; index < parts.length; index++) {
            Record other = variants.get(index + 1);
            Object before = parts[index].getAccessor().invoke(value);
            assertThat(parts[index].getAccessor().invoke(other))
                    .as(parts[index].getName())
                    .isNotEqualTo(before);
            assertThat(other).isNotEqualTo(value).doesNotHaveSameHashCodeAs(value);
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void isEqualToACopyMadeOfItsParts(List<Record> variants) throws ReflectiveOperationException {
        Record value = variants.get(0);
        RecordComponent[] parts = value.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        Object[] values = new Object[parts.length];
        for (int index = 0; index < parts.length; index++) {
            types[index] = parts[index].getType();
            values[index] = parts[index].getAccessor().invoke(value);
        }
        Object copy = value.getClass().getDeclaredConstructor(types).newInstance(values);
        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).isNotSameAs(value);
    }

    @Test
    void comparesEveryRecordThatHasParts() {
        Set<String> compared =
                VARIANTS.stream().map(list -> list.get(0).getClass().getName()).collect(Collectors.toSet());
        assertThat(compared).containsExactlyInAnyOrderElementsOf(Architecture.publicRecordsWithParts());
    }

    @Test
    void isEqualWhereThereIsNothingToDiffer() {
        assertThat(new Speaker.Unstated()).isEqualTo(Speaker.unstated());
        assertThat(new Unit.Percent()).isEqualTo(Unit.PERCENT).isNotEqualTo(Unit.PERCENTAGE_POINTS);
    }

    @ParameterizedTest
    @MethodSource("ofLists")
    void keepsItsOwnListOfWhatIsHandedIn(
            List<Object> handedIn, Function<List<Object>, Object> making, Function<Object, List<?>> part) {
        List<Object> given = new ArrayList<>(handedIn);
        Object value = making.apply(given);
        given.clear();
        assertThat(part.apply(value)).isEqualTo(handedIn);
        assertThatThrownBy(() -> part.apply(value).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @SuppressWarnings("unchecked")
    static Stream<Arguments> ofLists() {
        return Stream.of(
                ofList(List.of("a", "b"), list -> Words.of((List<String>) list), value -> ((Words) value).pieces()),
                ofList(
                        List.of(TextQuote.of("a"), TextQuote.of("b")),
                        list -> Words.ofQuotes((List<TextQuote>) list),
                        value -> ((Words) value).quotes()),
                ofList(
                        List.of(TextSpan.of(0, 1, "a")),
                        list -> Anchor.of((List<TextSpan>) list),
                        value -> ((Anchor) value).spans()),
                ofList(
                        List.of("a", "b"),
                        list -> new Speaker.Known((List<String>) list),
                        value -> ((Speaker.Known) value).ids()),
                ofList(
                        List.of("a", "b"),
                        list -> new Speaker.Candidates((List<String>) list),
                        value -> ((Speaker.Candidates) value).ids()));
    }

    @Test
    void keepsTheContractOfEqualsWhereItIsWrittenByHand() {
        EqualsVerifier.forClass(Edtf.class)
                .withOnlyTheseFields("text")
                .withNonnullFields("text")
                .verify();
        EqualsVerifier.forClass(TextSpan.class).withNonnullFields("exact").verify();
        EqualsVerifier.forClass(ArticleText.class)
                .withOnlyTheseFields("value")
                .withNonnullFields("value")
                .verify();
        // The constructor brings numbers into one form.
        EqualsVerifier.forClass(Rating.class)
                .withNonnullFields("value", "extensions")
                .suppress(Warning.BIGDECIMAL_EQUALITY)
                .verify();
        EqualsVerifier.forClass(Factuality.class).suppress(Warning.NULL_FIELDS).verify();
        EqualsVerifier.forClass(TextQuote.class).withNonnullFields("exact").verify();
    }

    @Test
    void refusesNullWhereAPartIsRequired() {
        assertThatThrownBy(() -> new Amount.Approximate(ReportedNumber.of(1), none()))
                .hasMessage("direction");
        assertThatThrownBy(() -> new Amount.Exact(none(), OptionalInt.empty())).hasMessage("number");
        assertThatThrownBy(() -> new Amount.Exact(ReportedNumber.of(1), none())).hasMessage("significantDigits");
        assertThatThrownBy(() -> new Amount.Vague(none())).hasMessage("magnitude");
        assertThatThrownBy(() -> new Factuality(Certainty.CERTAIN, none())).hasMessage("polarity");
        assertThatThrownBy(() -> new Factuality(none(), Polarity.POSITIVE)).hasMessage("certainty");
        assertThatThrownBy(() -> new Amount.Range(none(), Optional.empty(), false))
                .hasMessage("lower");
        assertThatThrownBy(() -> new Amount.Range(Optional.empty(), none(), false))
                .hasMessage("upper");
        assertThatThrownBy(() -> TextQuote.of(none())).hasMessage("exact");
        assertThatThrownBy(() -> TextSpan.of(0, 1, none())).hasMessage("exact");
        assertThatThrownBy(() -> new TextDigest(none(), 1)).hasMessage("sha256");
        assertThat(Approximation.values()).hasSize(3);
    }

    @SuppressWarnings("NullAway")
    private static <T> T none() {
        return (T) null;
    }

    private static Arguments ofList(List<?> list, Function<List<?>, Object> making, Function<Object, List<?>> part) {
        return Arguments.of(list, making, part);
    }

    private static Anchor anchor(String word) {
        return Anchor.of(TextSpan.of(0, 1, word));
    }
}
