package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations from random texts, unchanged and changed. */
class VerbatimPropertyTest {
    private static final int ROUNDS = 400;
    private static final int[] ALPHABET = {
        'a', 'b', ' ', '\n', 0xa0, 0x301, 0x1f642, 0x20bb7, 0x200d, 0xad, 0x627, 0xe40, '1', '.', ',', '“', '”', '’',
        '[', ']', '…', 0x1100, 0x1161, 0x6f22, '-', '(', '½'
    };
    private static final List<String> WORDS = List.of(
            "boats", "crews", "cannery", "pay", "hands", "quay", "winter", "🙂", "café", "they", "150", "93,000",
            "5.5");

    private static final List<String> ODD = List.of(
            "pay", "no", "non-", "n't", "'s", "5", "15\"", "½", "²", " ", " ", " ", "\n", "'", "’", "‘", "“", "”", "«",
            "「", "-", "—", "€", ".", ",", "…", "...", "[", "]", "(", "\u200b", "\u200d", "\u00ad", "\u202f", "🙂", "한",
            "日本", "ไทย", "com-\n", "^");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsWhatIsAnchoredAndNothingThatFoldsOtherwise(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            int[] characters = random.ints(1 + random.nextInt(60), 0, ALPHABET.length)
                    .map(index -> ALPHABET[index])
                    .toArray();
            ArticleText text = ArticleText.of(new String(characters, 0, characters.length));
            int start = random.nextInt(characters.length);
            int end = start + 1 + random.nextInt(characters.length - start);
            String words = text.slice(start, end);
            if (Characters.isBlank(words)) {
                continue;
            }
            Verbatim found = Verbatim.compare(words, text);
            if (isWhole(text, start, end, words)) {
                assertThat(found.level())
                        .as("%s in %s", words, text.value())
                        .isIn(VerbatimLevel.EXACT, VerbatimLevel.AMBIGUOUS);
                assertThat(found.places()).contains(text.anchor(start, end));
            }
            found.match().ifPresent(place -> {
                assertThat(text.slice(place.start(), place.end())).isEqualTo(place.text());
                // The text may lack quotation marks around a quotation, and a stop before the closing one.
                assertThat(Fold.of(words).text())
                        .contains(Fold.of(place.text()).text().strip());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void tellsADifferenceIfTheWordsChanged(long seed) {
        Random random = new Random(seed);
        int changed = 0;
        for (int round = 0; round < 20 * ROUNDS; round++) {
            List<String> pieces = odd(random, 25);
            String text = String.join("", pieces);
            int start = random.nextInt(pieces.size());
            int end = start + 1 + random.nextInt(pieces.size() - start);
            String words =
                    String.join("", pieces.subList(start, end)) + odd(random, 1).get(0);
            String more = String.join("", odd(random, 3));
            if (Characters.isBlank(words) || Characters.isBlank(more)) {
                continue;
            }
            Words quote = random.nextInt(4) == 0 ? Words.of(words, more) : Words.of(words);
            Verbatim found = Verbatim.compare(quote, ArticleText.of(text));
            if (found.level() == VerbatimLevel.CHANGED_WORDS || found.level() == VerbatimLevel.EDITORIAL) {
                changed++;
                assertThat(found.differences()).as("%s in %s", quote, text).isNotEmpty();
            }
        }
        assertThat(changed).isGreaterThan(ROUNDS);
    }

    private static List<String> odd(Random random, int most) {
        return random.ints(1 + random.nextInt(most), 0, ODD.size())
                .mapToObj(ODD::get)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void neverTakesAChangedQuotationForAMatch(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> words = new ArrayList<>();
            for (int word = 0; word < 30; word++) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            ArticleText text = ArticleText.of(String.join(" ", words));
            List<String> quote = new ArrayList<>(words.subList(5, 15));
            int at = 1 + random.nextInt(8);
            switch (round % 4) {
                case 0 -> quote.remove(at);
                case 1 -> quote.add(at, "not");
                case 2 -> quote.set(at, "15" + random.nextInt(10) + "1");
                default -> quote.add(at, WORDS.get(random.nextInt(WORDS.size())));
            }
            String changed = String.join(" ", quote);
            if (text.value().contains(changed)) {
                continue;
            }
            Verbatim found = Verbatim.compare(changed, text);
            assertThat(found.match()).isEmpty();
            assertThat(found.level()).isEqualTo(VerbatimLevel.CHANGED_WORDS);
            assertThat(found.differences()).isNotEmpty();
        }
    }

    /** Returns whether a quotation consists of whole words and its first and last character are visible. */
    private static boolean isWhole(ArticleText text, int start, int end, String words) {
        Fold fold = Fold.of(text.value());
        int from = fold.foldedIndex(text.utf16Index(start));
        int to = fold.foldedIndex(text.utf16Index(end));
        boolean seen = from < to && fold.sourceStart(from) == text.utf16Index(start);
        return seen
                && fold.sourceEnd(to - 1) == text.utf16Index(end)
                && fold.text().charAt(from) != ' '
                && fold.text().charAt(to - 1) != ' '
                && fold.isEdge(from)
                && fold.isEdge(to)
                && Fold.of(words).text().equals(fold.text().substring(from, to))
                && WordEdge.isAlone(text.value(), text.utf16Index(start), text.utf16Index(end));
    }
}
