package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is between quotation marks. In an expected text a "_" is a character that is not. */
class QuotedRegionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“a” b", "”a” b", "„a“ b", "„a” b", "‟a“ b", "‟a” b", "«a» b", "»a« b", "»a» b", "「a」 b", "『a』 b",
                "\"a\" b", "‘a’ b", "’a’ b", "‚a’ b", "‚a‘ b", "‛a’ b", "‹a› b", "›a‹ b", "›a› b", "'a' b",
            })
    void endsWithTheMarkThatBelongsToTheFirst(String text) {
        assertThat(quoted(text)).isEqualTo(text.replace('b', '_'));
        assertThat(quoted("c " + text)).isEqualTo("_ " + text.replace('b', '_'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“a« b” c",
                "«a” b» c",
                "「a” b」 c",
                "『a」 b』 c",
                "\"a” b\" c",
                "‘a› b’ c",
                "‘a‘ b’ c",
                "„a» b“ c",
                "»a” b« c",
                "›a’ b‹ c",
                "‹a’ b› c"
            })
    void doesNotEndWithAnotherMark(String text) {
        int last = text.length() - 1;
        assertThat(quoted(text)).isEqualTo(text.substring(0, last) + "_");
    }

    @Test
    void endsWithTheTextIfThereIsNoMarkButNotAfterAnApostrophe() {
        assertThat(quoted("a “b c")).isEqualTo("_ “b c");
        assertThat(quoted("a ‘b c")).isEqualTo("_ ‘b c");
        assertThat(quoted("a 'b c")).isEqualTo("_ '_ _");
        assertThat(quoted("a b “")).isEqualTo("_ _ “");
        assertThat(quoted("a b ‘")).isEqualTo("_ _ ‘");
        assertThat(quoted("a ‘b’")).isEqualTo("_ ‘b’");
    }

    @Test
    void countsMarksInsideMarks() {
        assertThat(quoted("“a “b” c” d")).isEqualTo("“a “b” c” _");
        assertThat(quoted("“a “b “c” d” e” f")).isEqualTo("“a “b “c” d” e” _");
    }

    @Test
    void mayHaveSpacesInsideTheMarks() {
        assertThat(quoted("« a » b")).isEqualTo("« a » _");
        assertThat(quoted("“ a ” b")).isEqualTo("“ a ” _");
        assertThat(quoted("c \" a \" b")).isEqualTo("_ \" a \" _");
        assertThat(quoted("c \" b")).isEqualTo("_ \" _");
    }

    @Test
    void readsALongTextOfOddMarks() {
        for (String odd :
                new String[] {"'", "\"", "“", "“‘", "\u0301\"", "\n", "\n ", "\"\n", "'a ", "« ", "”“'\" ", "a”"}) {
            String text = odd.repeat(2_000);
            assertThatCode(() -> QuotedRegions.of(text)).doesNotThrowAnyException();
        }
    }

    @Test
    void tellsAnApostropheFromAMark() {
        assertThat(quoted("a's b 'c' d")).isEqualTo("_'_ _ 'c' _");
        assertThat(quoted("a ‘b’s c’ d")).isEqualTo("_ ‘b’s c’ _");
        assertThat(quoted("‘a ’ b’ c")).isEqualTo("‘a ’ b’ _");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void continuesInTheNextLineAndEndsWithTheParagraph(String end) {
        assertThat(quoted("“a" + end + "b” c")).isEqualTo("“a" + end + "b” _");
        assertThat(quoted("“a" + end + end + "b” c")).isEqualTo("“a" + end + end + "b” _");
        assertThat(quoted("“a" + end + " " + end + "b” c")).isEqualTo("“a" + end + " " + end + "b” _");
        assertThat(quoted("“a" + end + end + "b c")).isEqualTo("“a" + end + end + "_ _");
        assertThat(quoted("“a" + end + " " + end + "b c")).isEqualTo("“a" + end + " " + end + "_ _");
        assertThat(quoted("“a" + end)).isEqualTo("“a" + end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void startsAgainInALineThatStartsWithAMark(String end) {
        assertThat(quoted("“a" + end + "“b” c")).isEqualTo("“a" + end + "“b” _");
        assertThat(quoted("“a" + end + " “b” c")).isEqualTo("“a" + end + " “b” _");
        assertThat(quoted("“a" + end + "‘b’ c")).isEqualTo("“a" + end + "‘b’ _");
        assertThat(quoted("“a" + end + " ‘b’ c")).isEqualTo("“a" + end + " ‘b’ _");
    }

    private static String quoted(String text) {
        QuotedRegions regions = QuotedRegions.of(text);
        StringBuilder quoted = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            quoted.append(regions.contain(index, index + 1) ? text.charAt(index) : '_');
        }
        return quoted.toString();
    }
}
