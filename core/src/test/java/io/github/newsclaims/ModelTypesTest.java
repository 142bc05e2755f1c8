package io.github.newsclaims;

import static io.github.newsclaims.ModelTypes.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.internal.ReadMembers;
import io.github.newsclaims.testing.BrokenRule;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every type with a builder promises, asked of each of its accessors. */
class ModelTypesTest {
    /** What the fullest value lacks, and why it must. */
    private static final Set<String> ABSENT = Set.of(
            "Article.textDigest", "ArticleReference.uri", "Claim.ownVoice", "ClaimReference.uri", "TimeEvent.claim");

    static Stream<Object> full() {
        return ModelTypes.full().stream();
    }

    @ParameterizedTest
    @MethodSource("full")
    void hasEveryPartInTheSample(Object value) {
        for (Method accessor : ModelTypes.accessors(ModelTypes.type(value))) {
            Object part = call(value, accessor.getName());
            boolean empty = part.equals(Optional.empty())
                    || part.equals(List.of())
                    || part.equals(Extensions.none())
                    || part.equals(false);
            String name = ModelTypes.type(value).getSimpleName() + "." + accessor.getName();
            assertThat(empty).as(name).isEqualTo(ABSENT.contains(name));
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void refusesAnExtensionNamedLikeAnyOfItsFieldsAndKnowsThemAll(Object value) throws ReflectiveOperationException {
        Class<?> type = ModelTypes.type(value);
        Set<String> expected = new TreeSet<>(ModelTypes.names(type));
        expected.remove("extensions");
        if (type == Article.class) {
            expected.add("newsclaims");
        }
        assertThat(new TreeSet<Object>(ModelTypes.fields(thing(type)))).isEqualTo(expected);
        for (String field : expected) {
            ReadMembers read = ReadMembers.of("tool:" + field, 1);
            read.put(field, 1);
            Extensions extensions = Extensions.of(read);
            BrokenRule.at(
                            "/" + field,
                            "Invalid " + thing(type) + ": a field of the type cannot be an extension, got \"" + field
                                    + "\"",
                            () -> call(value, "withExtensions", extensions))
                    .verify();
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void comesBackEqualFromItsBuilder(Object value) {
        Object builder = call(value, "toBuilder");
        Object again = call(builder, "build");
        assertThat(again)
                .isEqualTo(value)
                .isNotSameAs(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString());
        for (Method accessor : ModelTypes.accessors(ModelTypes.type(value))) {
            assertThat(call(again, accessor.getName()))
                    .as(accessor.getName())
                    .isEqualTo(call(value, accessor.getName()));
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void isNotChangedByTheBuilderThatMadeIt(Object value) {
        Object builder = call(value, "toBuilder");
        Object built = call(builder, "build");
        // The method of the generated builder adds every element of every list a second time.
        call(builder, "from", value);
        call(builder, "extensions", Extensions.none().with("tool:late", 1));
        assertThat(built).isEqualTo(value).hasSameHashCodeAs(value);
        for (Method list : ModelTypes.lists(ModelTypes.type(value))) {
            assertThat(call(built, list.getName())).as(list.getName()).isEqualTo(call(value, list.getName()));
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void doesNotShowWhatTheCallerChangesInAListLater(Object value) {
        for (Method accessor : ModelTypes.lists(ModelTypes.type(value))) {
            String name = accessor.getName();
            List<Object> handedIn = new ArrayList<>((List<?>) call(value, name));
            assertThat(handedIn).as(name).isNotEmpty();
            Object built = call(call(call(value, "toBuilder"), name, handedIn), "build");
            Object withered = call(value, "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1), handedIn);
            handedIn.clear();
            assertThat(built).as(name).isEqualTo(value);
            assertThat(withered).as(name).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void handsOutListsThatCannotBeChanged(Object value) {
        for (Method accessor : ModelTypes.lists(ModelTypes.type(value))) {
            List<?> list = (List<?>) call(value, accessor.getName());
            assertThatThrownBy(list::clear).as(accessor.getName()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> Collections.swap(list, 0, list.size() - 1))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void isNotEqualToAnythingElse(Object value) {
        assertThat(value.equals(null)).isFalse();
        assertThat(value).isNotEqualTo("x").isEqualTo(value);
        ModelTypes.full().stream()
                .filter(other -> other.getClass() != value.getClass())
                .forEach(other -> assertThat(value).isNotEqualTo(other));
    }

    @Test
    void listsEveryTypeWithABuilder() {
        assertThat(ModelTypes.full().stream()
                        .map(value -> ModelTypes.type(value).getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(Architecture.typesWithABuilder());
    }

    @Test
    void doesNotPrintTheTextOrTheNotesOfAnArticle() {
        Article article = Samples.fullArticle();
        assertThat(article)
                .hasToString("Article{id=harbour-post-2031-04-02, headline=Skarvik cannery hands leave for better pay,"
                        + " sources=4, claims=2}");
        assertThat(Article.builder().id("a").build()).hasToString("Article{id=a, sources=0, claims=0}");
        assertThat(article.text().orElseThrow().toString()).isEqualTo("ArticleText of 272 code points");
        assertThat(Samples.fullSource().toString()).doesNotContain("known to the desk");
    }

    private static String thing(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "AttributionStep" -> "attribution step";
            case "TimeExpression" -> "time";
            case "ArticleRelation", "ClaimRelation", "FigureRelation" -> "relation";
            case "ArticleReference" -> "article reference";
            case "ClaimReference" -> "claim reference";
            case "FigureReference" -> "figure reference";
            case "TimeEvent" -> "time event";
            default -> type.getSimpleName().toLowerCase(Locale.ROOT);
        };
    }
}
