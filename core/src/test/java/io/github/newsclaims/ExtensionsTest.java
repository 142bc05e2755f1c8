package io.github.newsclaims;

import static io.github.newsclaims.testing.BrokenRule.at;
import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.internal.ReadMembers;
import io.github.newsclaims.testing.BrokenRule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtensionsTest {
    private static final String LONG_NAME =
            "Invalid extension: a name has at most 50000 UTF-16 units, got \"" + "x".repeat(80) + "…\"";

    @ParameterizedTest
    @MethodSource("rules")
    void namesTheRule(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> rules() {
        String digits = "Invalid extension: a decimal has at most 400 digits before and 400 after the point";
        String kinds =
                "Invalid extension: a value must be a String, BigDecimal, integer, Boolean, null, List or Map, got ";
        return Stream.of(
                of(kinds + "\"java.lang.Double\"", () -> with(0.5)),
                of(kinds + "\"java.lang.Float\"", () -> with(0.5f)),
                of(kinds + "\"java.lang.Character\"", () -> with(List.of('c'))),
                of(kinds + "\"java.lang.Object\"", () -> with(Map.of("a", List.of(new Object())))),
                of(
                        "Invalid extension: it has an unpaired surrogate at UTF-16 index 1, got \"a\\ud800\"",
                        () -> with("a\ud800")),
                of(
                        "Invalid extension: it has an unpaired surrogate at UTF-16 index 0, got \"\\udc00\"",
                        () -> with(Map.of("\udc00", 1))),
                of(
                        "Invalid extension: it has an unpaired surrogate at UTF-16 index 2, got \"x:\\udc00\"",
                        () -> Extensions.none().with("x:\udc00", 1)),
                of(LONG_NAME, () -> Extensions.none().with("x".repeat(50_001), 1)),
                of(LONG_NAME, () -> Extensions.of(Map.of("x".repeat(50_001), 1))),
                of(prefix("score"), () -> Extensions.none().with("score", 1)),
                of(prefix("score"), () -> Extensions.of(Map.of("score", 1))),
                of(prefix(""), () -> Extensions.none().with("", 1)),
                of(prefix(":score"), () -> Extensions.none().with(":score", 1)),
                of(prefix("tool:"), () -> Extensions.none().with("tool:", 1)),
                of(prefix("@type"), () -> Extensions.none().with("@type", 1)),
                of(LONG_NAME, () -> with(Map.of("x".repeat(50_001), 1))),
                of(LONG_NAME, () -> with(List.of(Map.of("a", Map.of("x".repeat(1_000_000), 1))))),
                of("Invalid extension: a name must be a string, got 1", () -> with(Map.of(1, "one"))),
                of(
                        "Invalid extension: a name must be a string, got null",
                        () -> with(Collections.singletonMap(null, "x"))),
                of(digits + ", got 1E+400", () -> with(new BigDecimal("1e400"))),
                of(digits + ", got 1E+999999999", () -> with(new BigDecimal("1e999999999"))),
                of(digits + ", got 1E-401", () -> with(new BigDecimal("1e-401"))),
                of(digits, () -> with(BigInteger.ONE.shiftLeft(4096))),
                of("Invalid extension: values nest at most 500 deep", () -> with(nested(500))),
                of("Invalid extension: values nest at most 500 deep", () -> with(nested(100_000))));
    }

    @Test
    void nestsAsDeepAsItSays() {
        assertThat(with(nested(499)).isEmpty()).isFalse();
        assertThat(Extensions.of(Map.of("t:x", nested(499)))).isEqualTo(with(nested(499)));
        at("/t:x", "Invalid extension: values nest at most 500 deep", () -> Extensions.of(Map.of("t:x", nested(500))))
                .verify();
    }

    @Test
    void namesTheMemberOfAMapWhoseValueItRefuses() {
        String kinds =
                "Invalid extension: a value must be a String, BigDecimal, integer, Boolean, null, List or Map, got ";
        assertThatThrownBy(() -> Extensions.of(Map.of("tool:score", 0.5)))
                .isInstanceOf(InvalidPartException.class)
                .hasMessage(kinds + "\"java.lang.Double\" at /tool:score");
        assertThatThrownBy(() -> Extensions.of(Map.of("tool:a", 1, "tool:a/b\nERROR", Map.of("x", List.of('c')))))
                .isInstanceOf(InvalidPartException.class)
                .hasMessage(kinds + "\"java.lang.Character\" at /tool:a~1b\\nERROR")
                .extracting(e -> ((InvalidPartException) e).pointer())
                .isEqualTo("/tool:a~1b\nERROR");
    }

    @Test
    void takesANameAsLongAsItSays() {
        String name = "x:" + "🙂".repeat(24_999);
        assertThat(Extensions.none().with(name, Map.of(name, 1)).get(name)).contains(Map.of(name, BigDecimal.ONE));
        of(
                        "Invalid extension: a name has at most 50000 UTF-16 units, got \"x:" + "🙂".repeat(78) + "…\"",
                        () -> Extensions.none().with(name + "x", 1))
                .verify();
    }

    @Test
    void keepsValuesOfEveryKindInTheirOrder() {
        Extensions extensions = Extensions.none()
                .with("t:z", "word")
                .with("t:a", null)
                .with("t:m", List.of(1, true))
                .with("t:b", Map.of("k", 2L));
        assertThat(extensions.asMap().keySet()).containsExactly("t:z", "t:a", "t:m", "t:b");
        assertThat(extensions.get("t:z")).contains("word");
        assertThat(extensions.get("t:a")).isEmpty();
        assertThat(extensions.get("t:m")).contains(List.of(BigDecimal.ONE, true));
        assertThat(extensions.get("t:b")).contains(Map.of("k", new BigDecimal(2)));
        assertThat(extensions.get("nothing")).isEmpty();
    }

    @Test
    void makesNumbersEqualHoweverTheyAreWritten() {
        Extensions one = with(new BigDecimal("150"));
        for (Object same : new Object[] {
            150, 150L, (short) 150, BigInteger.valueOf(150), new BigDecimal("150.0"), new BigDecimal("1.5E+2")
        }) {
            assertThat(with(same)).isEqualTo(one).hasSameHashCodeAs(one);
        }
        assertThat(with((byte) 15)).isEqualTo(with(15)).isNotEqualTo(with("15"));
    }

    @Test
    void comparesMembersInTheirOrderAtEveryDepth() {
        Map<String, Object> ab = ordered("t:a", 1, "t:b", 2);
        Map<String, Object> ba = ordered("t:b", 2, "t:a", 1);
        assertThat(Extensions.of(ab))
                .isEqualTo(Extensions.of(ordered("t:a", 1, "t:b", 2)))
                .isNotEqualTo(Extensions.of(ba));
        assertThat(with(List.of(ab))).isEqualTo(with(List.of(ab))).isNotEqualTo(with(List.of(ba)));
        assertThat(with(Map.of("k", ab))).isNotEqualTo(with(Map.of("k", ba)));
        assertThat(with(null))
                .isEqualTo(with(null))
                .isNotEqualTo(Extensions.none())
                .isNotEqualTo(with(false));
        assertThat(with(List.of(1))).isNotEqualTo(with(List.of(1, 2))).isNotEqualTo(with(Map.of("a", 1)));
        assertThat(with(1)).isNotEqualTo("x").hasToString("{t:x=1}");
    }

    @Test
    void doesNotShowWhatTheCallerChangesLater() {
        List<Object> list = new ArrayList<>(List.of("kept"));
        Map<String, Object> inner = ordered("list", list, "other", 1);
        Map<String, Object> outer = ordered("t:inner", inner, "t:more", 2);
        Extensions extensions = Extensions.of(outer);
        Extensions added = Extensions.none().with("t:inner", inner).with("t:more", 2);
        list.add("late");
        inner.put("late", 1);
        outer.clear();
        assertThat(extensions).isEqualTo(added).hasToString("{t:inner={list=[kept], other=1}, t:more=2}");
    }

    @Test
    void handsOutNothingThatCanBeChanged() {
        Extensions extensions = Extensions.of(Map.of("t:list", List.of("x"))).with("t:map", Map.of("a", 1));
        assertThatThrownBy(() -> extensions.asMap().put("y", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> extensions.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) extensions.get("t:list").orElseThrow()).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<?, ?>) extensions.get("t:map").orElseThrow()).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> extensions.without("t:map").asMap().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void addsReplacesAndRemovesOneMemberAtATime() {
        Extensions two = with(1).with("t:y", 2);
        assertThat(two.with("t:x", 3)).hasToString("{t:x=3, t:y=2}");
        assertThat(two).hasToString("{t:x=1, t:y=2}");
        assertThat(two.without("t:x")).hasToString("{t:y=2}");
        assertThat(two.without("t:z")).isSameAs(two);
        assertThat(with(1).without("t:x")).isSameAs(Extensions.none());
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
        assertThat(Extensions.none().isEmpty()).isTrue();
    }

    @Test
    void keepsANameWithoutPrefixThatWasRead() {
        Extensions read = Extensions.of(ReadMembers.of("score", 1));
        assertThat(read.get("score")).contains(BigDecimal.ONE);
        assertThat(read.with("tool:score", 2)).hasToString("{score=1, tool:score=2}");
        assertThat(read.with("tool:score", 2).without("tool:score")).isEqualTo(read);
        of(prefix("score"), () -> read.with("score", 2)).verify();
        of(prefix("score"), () -> Extensions.of(read.asMap())).verify();
    }

    private static String prefix(String name) {
        return "Invalid extension: a name needs a prefix, as in \"tool:score\", got \"" + name + "\"";
    }

    private static Extensions with(@Nullable Object value) {
        return Extensions.none().with("t:x", value);
    }

    private static Map<String, Object> ordered(String first, Object value, String second, Object other) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, value);
        map.put(second, other);
        return map;
    }

    private static Object nested(int depth) {
        Object value = "core";
        for (int level = 0; level < depth; level++) {
            value = level % 2 == 0 ? Arrays.asList(value) : Map.of("in", value);
        }
        return value;
    }
}
