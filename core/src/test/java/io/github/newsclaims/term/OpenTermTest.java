package io.github.newsclaims.term;

import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpenTermTest {
    /** What errors call each vocabulary, and how one of its terms is made. */
    private static final Map<String, Function<String, ? extends OpenTerm>> VOCABULARIES = Map.ofEntries(
            Map.entry("anonymity", Anonymity::of),
            Map.entry("article relation type", ArticleRelationType::of),
            Map.entry("article status", ArticleStatus::of),
            Map.entry("channel", Channel::of),
            Map.entry("claim type", ClaimType::of),
            Map.entry("contributor role", ContributorRole::of),
            Map.entry("entity kind", EntityKind::of),
            Map.entry("figure basis", FigureBasis::of),
            Map.entry("figure relation type", FigureRelationType::of),
            Map.entry("place role", PlaceRole::of),
            Map.entry("relation type", RelationType::of),
            Map.entry("section kind", SectionKind::of),
            Map.entry("source kind", SourceKind::of),
            Map.entry("stance", Stance::of));

    @Test
    void knowsEveryVocabulary() {
        assertThat(VOCABULARIES).hasSameSizeAs(OpenTerm.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void refusesAWordThatIsNotWellFormed(String name, Function<String, OpenTerm> term) {
        for (String word :
                new String[] {"", "On-Record", "on record", "-x", "x-", "x--y", "1x", "é", "x_y", "\ud800"}) {
            String shown = word.equals("\ud800") ? "\\ud800" : word;
            of(
                            "Invalid " + name + ": a term is lower-case words joined by hyphens, like on-record, got \""
                                    + shown + "\"",
                            () -> term.apply(word))
                    .verify();
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void keepsAnyWellFormedWord(String name, Function<String, OpenTerm> term) {
        for (String word : new String[] {"x", "press-release", "a1-2b-c3"}) {
            assertThat(term.apply(word).word()).isEqualTo(word);
            assertThat(term.apply(word)).hasToString(word).isEqualTo(term.apply(word));
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void answersItsConstantForAKnownWord(String name, Function<String, OpenTerm> term) {
        OpenTerm any = term.apply("x");
        assertThat(constants(any.getClass())).isNotEmpty().allSatisfy(constant -> {
            assertThat(term.apply(constant.word())).isSameAs(constant);
        });
    }

    /** Spring, JAX-RS and mappers call it by its name. */
    @ParameterizedTest
    @MethodSource("vocabularies")
    void isFoundByTheNameThatConvertersLookFor(String name, Function<String, OpenTerm> term) throws Exception {
        Method valueOf = term.apply("x").getClass().getMethod("valueOf", String.class);

        constants(term.apply("x").getClass())
                .forEach(constant -> assertThat(call(valueOf, constant.word())).isSameAs(constant));
        assertThat(call(valueOf, "a1-2b-c3")).isEqualTo(term.apply("a1-2b-c3"));
        of(
                        "Invalid " + name
                                + ": a term is lower-case words joined by hyphens, like on-record, got \"On-Record\"",
                        () -> call(valueOf, "On-Record"))
                .verify();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void isEqualByItsWord(String name, Function<String, OpenTerm> term) {
        EqualsVerifier.forClass(term.apply("x").getClass())
                .withNonnullFields("word")
                .usingGetClass()
                .verify();
    }

    @Test
    void isOrderedByItsWord() {
        ClaimType other = ClaimType.of("other");
        SectionKind section = SectionKind.of("other");
        SourceKind source = SourceKind.of("other");
        assertThat(Stream.of(source, ClaimType.PREDICTION, section, other, ClaimType.AIM)
                        .sorted())
                .containsExactly(ClaimType.AIM, other, section, source, ClaimType.PREDICTION);
        assertThat(ClaimType.of("aim")).isEqualByComparingTo(ClaimType.AIM);
    }

    @Test
    void isNotEqualToTheSameWordOfAnotherVocabulary() {
        assertThat(SourceKind.of("other")).isNotEqualTo(SectionKind.of("other"));
    }

    static Stream<Arguments> vocabularies() {
        return VOCABULARIES.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static Object call(Method method, String word) {
        try {
            return method.invoke(null, word);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<OpenTerm> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == type)
                .map(field -> {
                    try {
                        return (OpenTerm) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }
}
