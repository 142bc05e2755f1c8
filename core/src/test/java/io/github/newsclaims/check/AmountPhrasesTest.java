package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.testing.Conformance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        List<AmountPhrase> phrases = english().toList();
        assertThat(missed(phrases, "en")).hasSizeLessThanOrEqualTo(phrases.size() / 20);
    }

    static Stream<Arguments> inOtherLanguages() throws IOException {
        return inOtherLanguages("");
    }

    static Stream<Arguments> wrongInOtherLanguages() throws IOException {
        return inOtherLanguages("-wrong");
    }

    private static Stream<Arguments> inOtherLanguages(String kind) throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (String language : List.of("de", "fr", "es", "nl")) {
            phrases(lines("amounts-" + language + kind + ".tsv"))
                    .forEach(phrase -> all.add(Arguments.arguments(language, phrase)));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("inOtherLanguages")
    void acceptsWhatWordsOfOtherLanguagesSay(String language, AmountPhrase phrase) {
        assertThat(phrase.findings(language)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrongInOtherLanguages")
    void reportsWhatWordsOfOtherLanguagesDoNotSay(String language, AmountPhrase phrase) {
        assertThat(phrase.findings(language)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("inOtherLanguages")
    void isSilentInALanguageWithoutATable(String language, AmountPhrase phrase) {
        assertThat(phrase.timesTen().findings("it")).isEmpty();
    }

    /** Numbers in words beyond nineteen are not read in these languages; each file has two or three of them. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "nl"})
    void reportsMostAmountsOfOtherLanguagesTakenTimesTen(String language) throws IOException {
        List<AmountPhrase> phrases = phrases(lines("amounts-" + language + ".tsv"))
                .filter(phrase -> phrase.wording().chars().anyMatch(Character::isDigit))
                .toList();
        assertThat(phrases).hasSizeGreaterThanOrEqualTo(40);
        assertThat(missed(phrases, language)).hasSizeLessThanOrEqualTo(phrases.size() / 20);
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
