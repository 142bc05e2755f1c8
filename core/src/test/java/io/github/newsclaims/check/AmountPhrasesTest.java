package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.testing.Conformance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares amounts of phrases with their words: the shared phrases in English, and those of this project. */
class AmountPhrasesTest {
    /** The shared file also has these two, whose amounts are not what the words say: five million and 1.2 million. */
    private static final List<String> WRONG = List.of("5m tonnes\t5\tm:t", "1.2m hectares\t12\tm:har");

    static Stream<AmountPhrase> shared() throws IOException {
        return phrases(Conformance.lines("amounts/phrases.tsv").stream().filter(line -> !WRONG.contains(line)));
    }

    static Stream<AmountPhrase> english() throws IOException {
        return phrases(lines("amounts-en.tsv"));
    }

    static Stream<AmountPhrase> wrong() throws IOException {
        return phrases(lines("amounts-en-wrong.tsv"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"shared", "english"})
    void acceptsWhatWordsSay(AmountPhrase phrase) {
        assertThat(phrase.findings("en")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void reportsWhatWordsDoNotSay(AmountPhrase phrase) {
        assertThat(phrase.findings("en")).hasSize(1);
    }

    @Test
    void reportsTheTwoWrongAmountsOfTheSharedFile() throws IOException {
        assertThat(Conformance.lines("amounts/phrases.tsv")).containsAll(WRONG);
        assertThat(WRONG)
                .flatExtracting(line -> AmountPhrase.of(line).findings("en"))
                .extracting(Finding::message)
                .containsExactly(
                        "\"5m tonnes\" says 5000000, and the amount is exactly 5; correct one of them",
                        "\"1.2m hectares\" says 1200000, and the amount is exactly 12; correct one of them");
    }

    @Test
    void reportsMostSharedAmountsTakenTimesTen() throws IOException {
        assertThat(missed(shared().toList(), "en")).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void reportsMostAmountsTakenTimesTen() throws IOException {
        assertThat(missed(english().toList(), "en")).hasSizeLessThanOrEqualTo(12);
    }

    /** Returns the phrases with a number that are not reported if it is taken times ten. */
    private static List<AmountPhrase> missed(List<AmountPhrase> phrases, String language) {
        return phrases.stream()
                .filter(AmountPhrase::hasNumber)
                .filter(phrase -> phrase.timesTen().findings(language).isEmpty())
                .toList();
    }

    private static Stream<AmountPhrase> phrases(Stream<String> lines) {
        return lines.filter(line -> !line.startsWith("#")).map(AmountPhrase::of);
    }

    private static Stream<String> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AmountPhrasesTest.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        }
    }
}
