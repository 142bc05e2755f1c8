package io.github.newsclaims.internal;

import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidTest {
    @ParameterizedTest
    @MethodSource("values")
    void showsAValueOnOneLine(@Nullable Object value, String shown) {
        assertThat(Invalid.show(value)).isEqualTo(shown);
    }

    static List<@Nullable Object[]> values() {
        return List.of(
                new Object[] {null, "null"},
                new Object[] {17, "17"},
                new Object[] {"two\nlines\r\t", "\"two\\nlines\\r\\t\""},
                new Object[] {"say \"no\" \\", "\"say \\\"no\\\" \\\\\""},
                new Object[] {new StringBuilder("x"), "\"x\""},
                new Object[] {"a\u00a0b\u3000c", "\"a\\u00a0b\\u3000c\""},
                new Object[] {"\u200e\u202eabc\u2028", "\"\\u200e\\u202eabc\\u2028\""},
                new Object[] {"\ud800", "\"\\ud800\""},
                new Object[] {"\udb40\udc01", "\"\\udb40\\udc01\""},
                new Object[] {"🙂 é 寿", "\"🙂 é 寿\""},
                new Object[] {"x".repeat(80), "\"" + "x".repeat(80) + "\""},
                new Object[] {"🙂".repeat(81), "\"" + "🙂".repeat(80) + "…\""},
                new Object[] {List.of("\n"), "[\\n]"});
    }

    @Test
    void showsWordsOnOneLineWithoutQuotationMarks() {
        assertThat(Invalid.line("say \"no\"\n\u202e 🙂🙂", 12)).isEqualTo("say \"no\"\\n\\u202e 🙂…");
        assertThat(Invalid.line("12", 2)).isEqualTo("12");
    }

    @Test
    void wordsARuleWithAndWithoutAValue() {
        of("Invalid claim: it is late", () -> {
                    throw Invalid.value("claim", "it is late");
                })
                .verify();
        of("Invalid claim: it is late, got \"x\"", () -> {
                    throw Invalid.value("claim", "it is late", "x");
                })
                .verify();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n\r",
                "\u00a0",
                "\u2007\u202f",
                "\u3000\u2028\u2029",
                "\u1680\u205f",
                "\u001c",
                "\u0085",
                " \u0085\u00a0"
            })
    void seesNothingInWhiteSpace(String blank) {
        assertThat(Characters.isBlank(blank)).isTrue();
        assertThat(Characters.fault(blank)).isEqualTo("must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " x", "\u0301", "🙂", "\u200b", "\ufeff"})
    void seesAnythingElse(String text) {
        assertThat(Characters.isBlank(text)).isFalse();
        assertThat(Characters.fault(text)).isNull();
        assertThat(Characters.require("thing", text)).isSameAs(text);
    }

    @Test
    void findsTheFirstSurrogateWithoutAPartner() {
        assertThat(Characters.unpairedSurrogate("🙂🙂")).isEqualTo(-1);
        assertThat(Characters.unpairedSurrogate("")).isEqualTo(-1);
        assertThat(Characters.unpairedSurrogate("🙂\ud83d")).isEqualTo(2);
        assertThat(Characters.unpairedSurrogate("\ud83dx")).isEqualTo(0);
        assertThat(Characters.unpairedSurrogate("a\ude42\ud83d")).isEqualTo(1);
        assertThat(Characters.unpairedSurrogate("\ud83d\ud83d\ude42")).isEqualTo(0);
        assertThat(Characters.fault("🙂\ud83d")).isEqualTo("has an unpaired surrogate at UTF-16 index 2");
        of(
                        "Invalid thing: it has an unpaired surrogate at UTF-16 index 0, got \"\\udc00\"",
                        () -> Characters.require("thing", "\udc00"))
                .verify();
    }
}
