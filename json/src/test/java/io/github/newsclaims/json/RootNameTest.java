package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.text.ArticleText;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The name that a mapper writes around a value is that of a public type, and is read back. */
@Tag("jackson")
class RootNameTest {
    private static final Article ARTICLE = Fixtures.everything();
    private static final Claim CLAIM = ARTICLE.claims().get(0);

    static Stream<Object> values() {
        return Stream.concat(
                MappedTypesTest.kinds(),
                Stream.of(
                        ARTICLE,
                        ARTICLE.sources().get(0),
                        CLAIM,
                        Speaker.unstated(),
                        TimeExpression.of("2031-04"),
                        ArticleText.of("text").digest()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isThatOfThePublicType(Object value) {
        Class<?> type = Codecs.of(value.getClass()).orElseThrow().type();
        for (int index = 0; index < Mapper.all().size(); index++) {
            Mapper wrapping = Mapper.wrapping().get(index);
            String json = wrapping.write(value);

            assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
            assertThat(json)
                    .as(wrapping.toString())
                    .isEqualTo("{\"" + type.getSimpleName() + "\":"
                            + Mapper.all().get(index).write(value) + "}");
            assertThat((Object) wrapping.read(json, type)).isEqualTo(value);
            assertThat((Object) wrapping.read(json, value.getClass())).isEqualTo(value);
        }
    }

    @Test
    void isThatOfTheSealedTypeForEachOfItsKinds() {
        for (Mapper mapper : Mapper.wrapping()) {
            assertThat(mapper.write(Amount.exact(150)))
                    .as(mapper.toString())
                    .isEqualTo("{\"Amount\":{\"kind\":\"exact\",\"value\":\"150\"}}");
            assertThatExceptionOfType(Mapper.Refused.class)
                    .as(mapper.toString())
                    .isThrownBy(
                            () -> mapper.read("{\"Exact\":{\"kind\":\"exact\",\"value\":\"150\"}}", Amount.Exact.class))
                    .withMessageContaining("Root name ('Exact') does not match expected ('Amount')");
        }
    }

    @Test
    void isLeftToTheMapperForOtherTypes() {
        for (Mapper mapper : Mapper.wrapping()) {
            assertThat(mapper.write(new Holder(List.of(Source.person("s", "S")))))
                    .as(mapper.toString())
                    .isEqualTo("{\"Holder\":{\"sources\":[{\"id\":\"s\",\"kind\":\"person\",\"name\":\"S\"}]}}");
        }
    }

    /** A type of a user. */
    record Holder(List<Source> sources) {}
}
