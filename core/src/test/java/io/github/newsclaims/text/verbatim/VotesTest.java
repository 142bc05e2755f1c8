package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.fold.TextFold;
import io.github.newsclaims.internal.fold.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where passages may start in a text of one word, some of which are replaced: "42 alpha beta" from the word 42 on. */
class VotesTest {
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            alpha beta gamma | 42 alpha beta gamma | 40
            alpha beta gamma | 40 alpha beta gamma | 40
            alpha beta gamma | 39 alpha beta gamma | 30
            alpha beta gamma | 0 alpha beta gamma | 0
            alpha beta gamma | 0 gamma | 0
            alpha beta gamma | 41 gamma | 30
            alpha beta gamma | 42 gamma | 40
            alpha beta gamma | 42 alpha beta gamma, 72 alpha beta | 40, 70
            alpha beta gamma | 42 alpha beta, 72 alpha beta gamma | 70, 40
            alpha beta gamma | 42 alpha beta gamma, 72 alpha | 40
            alpha beta gamma | 22 alpha beta gamma, 62 alpha beta gamma | 20, 60
            alpha beta gamma | 42 alpha beta gamma, 52 alpha beta gamma | 40
            alpha beta gamma | 42 alpha beta gamma, 52 alpha beta gamma, 62 alpha beta gamma | 40, 60
            alpha beta gamma | 48 alpha beta, 53 gamma | 40
            alpha beta gamma | 48 alpha, 52 beta gamma | 40
            alpha beta gamma | 42 alpha beta, 72 alpha alpha alpha | 40, 70
            alpha alpha beta | 42 alpha alpha, 72 alpha beta | 70, 40
            alpha beta gamma delta | 22 gamma delta, 62 alpha beta | 20, 60
            alpha beta | 12 alpha, 32 beta, 52 alpha, 72 beta, 92 alpha | 10, 30, 50, 70
            alpha beta | 12 omega | none
            """)
    void choosesTheBlocksOfTenWordsWithTheMostWords(String quote, String words, String starts) {
        assertThat(starts(quote, text(100, words), 0, 100, 10)).isEqualTo(starts);
    }

    @ParameterizedTest(name = "from {1} to {2}: {3}")
    @CsvSource({
        "alpha beta gamma, 5, 100, 35",
        "alpha beta gamma, 42, 100, 42",
        "alpha beta gamma, 43, 100, 43",
        "beta gamma, 43, 44, 43",
        "alpha, 43, 100, none",
        "alpha, 0, 42, none",
        "alpha, 0, 43, 40",
    })
    void looksOnlyInARange(String quote, int from, int to, String starts) {
        assertThat(starts(quote, text(100, "42 alpha beta gamma"), from, to, 10))
                .isEqualTo(starts);
    }

    @Test
    void countsTheVotesForManyBlocks() {
        List<String> text = text(2_000, "1500 alpha beta");
        IntStream.range(0, 300).forEach(number -> text.set(5 * number, "alpha"));

        assertThat(starts("alpha beta", text, 0, 2_000, 1)).isEqualTo("1500, 0, 5, 10");
    }

    @Test
    void keepsTheVotesWhenTheBlocksBecomeMany() {
        List<String> text = text(2_000, "1501 beta gamma, 1901 beta delta");
        IntStream.range(0, 300).forEach(number -> text.set(5 * number, "alpha"));

        assertThat(starts("alpha beta gamma delta", text, 0, 2_000, 1)).isEqualTo("1500, 1899, 0, 5");
    }

    @Test
    void findsFrequentWordsByTheirSequences() {
        List<String> text = new ArrayList<>();
        IntStream.range(0, 1_200).forEach(number -> text.addAll(List.of("alpha", "beta", "gamma", "delta")));
        text.addAll(400, List.of("gamma", "alpha", "beta"));

        assertThat(starts("gamma alpha beta", text, 0, text.size(), 10)).startsWith("390, ");
        assertThat(starts("omega gamma alpha beta omega", text, 0, text.size(), 10))
                .startsWith("380, ");
        assertThat(starts("gamma alpha beta", text, 0, 402, 10)).startsWith("0, ");
    }

    @Test
    void findsSequencesOnlyInTheRange() {
        List<String> text = new ArrayList<>();
        IntStream.range(0, 1_200).forEach(number -> text.addAll(List.of("alpha", "beta", "gamma", "delta")));
        text.addAll(400, List.of("gamma", "alpha", "beta"));
        text.addAll(440, List.of("gamma", "alpha", "beta"));

        assertThat(starts("gamma alpha beta", text, 401, text.size(), 10)).startsWith("421, ");
    }

    @Test
    void leavesOutTheFrequentHalfOfTheWords() {
        List<String> text = text(5_000, "4502 alpha beta gamma kappa sigma");
        IntStream.range(0, 1_000).forEach(number -> text.set(4 * number, "delta"));
        IntStream.range(0, 1_000).forEach(number -> text.set(4 * number + 1, "omega"));

        assertThat(starts("alpha beta gamma kappa sigma delta omega", text, 0, 5_000, 10))
                .isEqualTo("4500");
    }

    private static List<String> text(int length, String words) {
        List<String> text = new ArrayList<>();
        IntStream.range(0, length).forEach(number -> text.add("boat"));
        for (String passage : words.split(", ")) {
            String[] parts = passage.split(" ");
            for (int part = 1; part < parts.length; part++) {
                text.set(Integer.parseInt(parts[0]) + part - 1, parts[part]);
            }
        }
        return text;
    }

    private static String starts(String quote, List<String> text, int from, int to, int reach) {
        TextFold fold = new TextFold(String.join(" ", text));
        List<Integer> starts = new Votes(fold.words(), quote, Tokens.of(quote), from, to, reach).starts();
        String shown = starts.toString();
        return starts.isEmpty() ? "none" : shown.substring(1, shown.length() - 1);
    }
}
