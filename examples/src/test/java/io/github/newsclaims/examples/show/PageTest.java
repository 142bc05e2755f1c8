package io.github.newsclaims.examples.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.examples.output.Printable;
import io.github.newsclaims.examples.words.WordPlaces;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How lines are wrapped, and what of a document reaches the terminal. */
class PageTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Page page = new Page(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    @Test
    void wrapsAtSpacesUnderTheLead() {
        page.line("    lead ", "word ".repeat(25));

        assertThat(shown())
                .isEqualTo("    lead " + "word ".repeat(18).strip() + "\n         "
                        + "word ".repeat(7).strip() + "\n");
    }

    @Test
    void fillsALineToItsVeryEnd() {
        page.line("", "x".repeat(49) + " " + "y".repeat(50) + " z");

        assertThat(shown()).isEqualTo("x".repeat(49) + " " + "y".repeat(50) + "\nz\n");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        page.line("", "x".repeat(250));

        assertThat(shown().lines()).containsExactly("x".repeat(100), "x".repeat(100), "x".repeat(50));
    }

    @Test
    void countsWideCharactersTwiceAndNeverSplitsOne() {
        page.line("", "🙂".repeat(60));
        page.line("", "足".repeat(60));

        assertThat(shown().lines()).containsExactly("🙂".repeat(50), "🙂".repeat(10), "足".repeat(50), "足".repeat(10));
    }

    @Test
    void neverEndsALineAtATiedSpace() {
        page.line("", "x".repeat(94) + " line" + WordPlaces.TIED_SPACE + "14");

        assertThat(shown()).isEqualTo("x".repeat(94) + "\nline 14\n");
    }

    @Test
    void showsNothingOfAnEmptyText() {
        page.line("lead ", " \n ");

        assertThat(shown()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void letsThroughOnlyWhatATerminalDoesNotObey(String text, String line) {
        assertThat(Printable.line(text)).isEqualTo(line);
    }

    static Stream<Arguments> letsThroughOnlyWhatATerminalDoesNotObey() {
        return Stream.of(
                arguments("plain, “quoted” – ok", "plain, “quoted” – ok"),
                arguments(" a \t\r\n b ", "a b"),
                arguments("\u001b[31mred", "\\u001b[31mred"),
                arguments("\u0000\u0007\u007f\u009b", "\\u0000\\u0007\\u007f\\u009b"),
                arguments("\u202eevil\u2066", "\\u202eevil\\u2066"),
                arguments("\u200eleft\ufeff", "\\u200eleft\\ufeff"),
                arguments("a\u2028b\u2029c\u0085d", "a\\u2028b\\u2029c\\u0085d"),
                arguments("\udb40\udc41", "\\udb40\\udc41"),
                arguments("👩\u200d🍳", "👩\u200d🍳"),
                arguments("e\u0301 שלום", "e\u0301 שלום"));
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
