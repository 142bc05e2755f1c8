package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.compare.figure.Reason;
import io.github.newsclaims.compare.figure.Side;
import io.github.newsclaims.compare.merge.PartValue;
import io.github.newsclaims.quantity.MeasureConverter;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results can get more parts later, because nobody but the library makes them. */
class ResultTypesTest {
    /** A converter that is compared by value. */
    private record NoFactor(int number) implements MeasureConverter {
        @Override
        public Optional<Ratio> factor(Unit.Measure from, Unit.Measure to) {
            return Optional.empty();
        }
    }

    static Stream<Class<?>> all() {
        return ResultTypes.all();
    }

    static Stream<Class<?>> values() {
        return ResultTypes.values();
    }

    @Test
    void findsTheTypes() {
        assertThat(all().map(Class::getSimpleName))
                .contains(
                        "Verbatim",
                        "Grounding",
                        "Finding",
                        "Link",
                        "Reason",
                        "Conflict",
                        "ClaimChange",
                        "Disagreement");
    }

    @ParameterizedTest
    @MethodSource("all")
    void isAnEnumOrAClosedAlternativeOrAFinalClassWithoutAPublicConstructor(Class<?> type) {
        if (type.isEnum()) {
            return;
        }
        if (type.isInterface()) {
            assertThat(ResultTypes.CLOSED).contains(type.getSimpleName());
            assertThat(type.isSealed()).isTrue();
            return;
        }
        assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
        if (type.isRecord()) {
            assertThat(ResultTypes.CLOSED).contains(type.getEnclosingClass().getSimpleName());
            assertThat(type.getRecordComponents())
                    .extracting(part -> (Object) part.getType())
                    .doesNotContain(Optional.class);
        } else {
            assertThat(type.getConstructors()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void isShownByTheNameOfAConstantIfItIsAnEnum(Class<?> type) {
        if (type.isEnum()) {
            assertThat(type.getEnumConstants())
                    .allSatisfy(constant -> assertThat(constant).hasToString(((Enum<?>) constant).name()));
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void isEqualByAllOfItsParts(Class<?> type) {
        String[] parts = Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive())
                .map(Field::getName)
                .toArray(String[]::new);
        Article article = Samples.fullArticle();
        EqualsVerifier.forClass(type)
                .withPrefabValues(Article.class, article, article.withId("other"))
                .withPrefabValues(
                        Claim.class, article.claims().get(0), article.claims().get(1))
                .withPrefabValues(
                        Figure.class,
                        article.claims().get(0).figures().get(0),
                        article.claims().get(0).figures().get(1))
                .withPrefabValues(
                        ArticleWording.class,
                        article.wordings().get(0),
                        article.wordings().get(1))
                .withPrefabValues(TimeExpression.class, TimeExpression.of("2031"), TimeExpression.of("2032"))
                .withPrefabValues(MeasureConverter.class, new NoFactor(1), new NoFactor(2))
                .withPrefabValues(Unit.class, Unit.measure("km"), Unit.measure("m"))
                .withPrefabValues(Speaker.class, Speaker.unstated(), Speaker.known("a"))
                .withPrefabValues(Edtf.class, Edtf.parse("2031"), Edtf.parse("2032"))
                .withPrefabValues(Words.class, Words.of("a"), Words.of("b"))
                .withPrefabValues(Ratio.class, Ratio.of(1), Ratio.of(2))
                .withPrefabValues(
                        Anchor.class,
                        ArticleText.of("ab").anchor(0, 1),
                        ArticleText.of("ab").anchor(1, 2))
                .withPrefabValues(PartValue.class, new PartValue.TextValue("a"), new PartValue.TextValue("b"))
                .withPrefabValues(Reason.class, new Reason.Estimated(Side.FIRST), new Reason.Estimated(Side.SECOND))
                .withNonnullFields(parts)
                // Decimals are normalised before they become a part.
                .suppress(Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }

    @ParameterizedTest
    @MethodSource("values")
    void hasAStringOfItsOwn(Class<?> type) throws NoSuchMethodException {
        assertThat(type.getMethod("toString").getDeclaringClass()).isEqualTo(type);
    }
}
