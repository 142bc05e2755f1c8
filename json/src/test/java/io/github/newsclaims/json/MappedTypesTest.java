package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which types a mapper reads and writes: every type of the form, and each kind of a sealed type on its own. */
@Tag("jackson")
class MappedTypesTest {
    static Stream<Object> kinds() {
        return Stream.of(
                Amount.exact(150),
                Amount.about(150),
                Amount.moreThan(50),
                Unit.currency("NOK"),
                Unit.COUNT,
                Per.MONTH,
                Anchor.of(List.of(TextSpan.of(4, 7, "pay"))),
                Words.of("pay"),
                Words.ofQuotes(TextQuote.of("pay").withPrefix("They ")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsAndWritesAKindOfASealedType(Object value) {
        for (Mapper mapper : Mapper.all()) {
            String json = mapper.write(value);

            assertThat(mapper.read(json, value.getClass()))
                    .as(mapper.toString())
                    .isEqualTo(value);
        }
    }

    @Test
    void refusesAnotherKindThanTheOneAskedFor() {
        for (Mapper mapper : Mapper.all()) {
            assertThatExceptionOfType(Mapper.Refused.class)
                    .as(mapper.toString())
                    .isThrownBy(() -> mapper.read("{\"kind\":\"vague\"}", Amount.Exact.class))
                    .withMessage("value must be Amount.Exact, got Amount.Vague");
            assertThatExceptionOfType(Mapper.Refused.class)
                    .as(mapper.toString())
                    .isThrownBy(() -> mapper.read("[\"pay\"]", Anchor.class))
                    .withMessage("value must be Anchor, got Words");
        }
    }

    @Test
    void readsEveryTypeOfTheForm() {
        for (Mapper mapper : Mapper.all()) {
            for (Codec<?> codec : Codecs.ALL) {
                assertThatExceptionOfType(Mapper.Refused.class)
                        .as("%s: %s", mapper, codec.type())
                        .isThrownBy(() -> mapper.read("true", codec.type()))
                        .withCauseInstanceOf(NewsClaimsJsonException.class);
            }
        }
    }

    @Test
    void refusesAnOffsetOfAnySize() {
        for (Mapper mapper : Mapper.all()) {
            for (String start : List.of("-1", "2147483648", "-9223372036854775809", "99999999999999999999")) {
                assertThatExceptionOfType(Mapper.Refused.class)
                        .as(mapper.toString())
                        .isThrownBy(() ->
                                mapper.read("{\"start\":" + start + ",\"end\":7,\"exact\":\"pay\"}", TextSpan.class))
                        .withMessage("start must be a whole number from 0 to 2147483647, got " + start + " at /start");
            }
        }
    }

    @Test
    void leavesANullToTheMapper() {
        for (Mapper mapper : Mapper.all()) {
            for (Codec<?> codec : Codecs.ALL) {
                assertThat((Object) mapper.read("null", codec.type()))
                        .as("%s: %s", mapper, codec.type())
                        .isNull();
            }
        }
    }
}
