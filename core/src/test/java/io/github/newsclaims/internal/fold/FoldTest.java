package io.github.newsclaims.internal.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {
    private static final List<String> PARTS = List.of(
            "a",
            "B",
            " ",
            "  ",
            "\n",
            "\u00a0",
            "\u00ad",
            "\u200d",
            "\u0301",
            "’",
            "“",
            "''",
            "``",
            "—",
            "--",
            " – ",
            "…",
            "ﬁ",
            "½",
            "₂",
            "5",
            "%",
            "漢",
            "か",
            "ไ",
            "🙂",
            "𠮷",
            "各",
            "\u1100\u1161",
            "-\n",
            ".",
            ",",
            "(",
            ")",
            "ر",
            "\u0640",
            "Å",
            "１");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '\u0007',
            value = {
                "They pay|They pay",
                "  They   pay  |They pay",
                "“They’re” ``here''|'They're''here'",
                "a — b -- c – d|a-b-c-d",
                "it fell -5 – 6 - 7|it fell -5-6-7",
                "- $5 -$5|-$5 -$5",
                "wait … . . . go|wait......go",
                "one ! ( two ) , three|one! (two), three",
                "30 % of $ 5 or 5 km|30%of$5or 5km",
                "A 4 93 000|A 4 93 000",
                "漢 字 NHK は|漢字NHKは",
                "ﬁsh １０ Å CO₂ 10⁶ 2½|fish 10Å CO2 10⁶ 2½",
                "CO₂ rose|CO2rose",
                "CO2 rose|CO2rose",
                "x\u00ad\u200by\u2068z|xyz",
                "Sometimes,I go|Sometimes,I go",
            })
    void foldsWhatTellsNothing(String source, String folded) {
        assertThat(Fold.of(source).text()).isEqualTo(folded);
    }

    @Test
    void joinsWordsThatAreDividedAtALineEnd() {
        Fold fold = Fold.of("the com-\npany and the Franco-\nPrussian evalu -\nation -\n\nend");

        assertThat(fold.text()).isEqualTo("the com-pany and the Franco-Prussian evalu-ation-end");
        assertThat(fold.hasLineEnds()).isTrue();
        assertThat(fold.isLineEnd(7)).isTrue();
        assertThat(fold.isLineEnd(fold.text().indexOf("-P"))).isFalse();
        assertThat(fold.isLineEnd(fold.text().indexOf("-e"))).isFalse();
        assertThat(Fold.joined("the com-\npany of evalu -\nation").text()).isEqualTo("the company of evaluation");
        assertThat(Fold.of("Po\u00ad\nlitik").text()).isEqualTo("Politik");
        assertThat(Fold.of("com-pany").hasLineEnds()).isFalse();
    }

    @Test
    void knowsTheCharactersOfTheOriginal() {
        Fold fold = Fold.of("a “b”\u00a0— ﬁn… 🙂");

        assertThat(fold.text()).isEqualTo("a'b'-fin...🙂");
        assertThat(fold.sourceOf(1)).isEqualTo("“");
        assertThat(fold.hiddenBefore(1)).isEqualTo(" ");
        assertThat(fold.hiddenBefore(4)).isEqualTo("\u00a0");
        assertThat(fold.hiddenBefore(0)).isEmpty();
        assertThat(fold.sourceOf(5)).isEqualTo("ﬁ");
        assertThat(fold.isEdge(5)).isTrue();
        assertThat(fold.isEdge(6)).isFalse();
        assertThat(fold.isEdge(9)).isFalse();
        assertThat(fold.isEdge(fold.text().length())).isTrue();
        assertThat(fold.isRegular(1, 4)).isTrue();
        assertThat(fold.isRegular(1, 5)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mapsEveryCharacterBackInOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            StringBuilder source = new StringBuilder();
            for (int part = random.nextInt(30); part >= 0; part--) {
                source.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            Fold fold = Fold.of(source.toString());
            int end = 0;
            int start = 0;
            StringBuilder back = new StringBuilder();
            for (int index = 0; index < fold.text().length(); index++) {
                assertThat(fold.sourceStart(index)).isBetween(start, source.length());
                assertThat(fold.sourceEnd(index)).isGreaterThan(fold.sourceStart(index));
                start = fold.sourceStart(index);
                if (fold.isEdge(index)) {
                    assertThat(start).as("%s", source).isGreaterThanOrEqualTo(end);
                    assertThat(fold.foldedIndex(start)).as("%s", source).isEqualTo(index);
                    back.append(fold.hiddenBefore(index)).append(fold.sourceOf(index));
                }
                end = fold.sourceEnd(index);
            }
            assertThat(source.toString()).contains(back);
            assertThat(Fold.of(source.toString()).text()).isEqualTo(fold.text());
            assertThat(fold.foldedIndex(source.length())).isEqualTo(fold.text().length());
        }
    }

    @Test
    void listsThePlacesOfEachWordWhateverItsLetterCase() {
        WordIndex index = new WordIndex(Fold.of("Pay more, pay less. NHKは, don’t PAY 5km com-\npany"));
        List<Integer> places = new ArrayList<>();
        int word = word(index, "pay");
        for (int number = index.from(word, 1); number < index.from(word, 0) + index.count(word); number++) {
            places.add(index.tokens().start(index.place(number)));
        }

        assertThat(index.count(word)).isEqualTo(3);
        assertThat(places).containsExactly(10, 32);
        assertThat(word(index, "NHK")).isNotNegative();
        assertThat(word(index, "は")).isNotNegative();
        assertThat(word(index, "km")).isNotNegative();
        assertThat(word(index, "payer")).isNegative();
        assertThat(index.divided("a company", 2, 9)).hasSize(1);
        assertThat(index.divided("pay", 0, 3)).isEmpty();
    }

    private static int word(WordIndex index, String word) {
        return index.word(word, Tokens.of(word), 0);
    }

    /** Letters of ASCII are folded and split in another way than those of other scripts, because it is faster. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void foldsLettersOfAsciiAsThoseOfOtherScripts(long seed) {
        List<String> parts = new ArrayList<>(PARTS);
        parts.addAll(List.of("a", "a", "B", "b", " ", " ", ", ", ". ", ".", ". . "));
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder source = new StringBuilder();
            for (int part = random.nextInt(30); part >= 0; part--) {
                source.append(parts.get(random.nextInt(parts.size())));
            }
            // The low line has no composed form with these letters.
            String text = source.toString().replace('\u0301', '\u0332');
            Fold latin = Fold.of(text);
            Fold greek = Fold.of(greek(text));

            assertThat(greek(latin.text())).isEqualTo(greek.text());
            for (int index = 0; index < latin.text().length(); index++) {
                assertThat(latin.sourceStart(index)).as("%s", text).isEqualTo(greek.sourceStart(index));
                assertThat(latin.sourceEnd(index)).as("%s", text).isEqualTo(greek.sourceEnd(index));
            }
            assertThat(latin.lineEnds()).isEqualTo(greek.lineEnds());
        }
    }

    private static String greek(String text) {
        return text.replace('a', 'δ').replace('b', 'β').replace('B', 'Β');
    }

    @ParameterizedTest
    @ValueSource(strings = {"a bb B", "a1 bb", "bb\u0301 a\u0301b", "ab漢a", "a'b-b_a", ""})
    void splitsLettersOfAsciiAsThoseOfOtherScripts(String text) {
        assertThat(words(text).stream().map(FoldTest::greek).toList()).isEqualTo(words(greek(text)));
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        List<String> words = new ArrayList<>();
        for (int number = 0; number < tokens.count(); number++) {
            words.add(text.substring(tokens.start(number), tokens.end(number)));
        }
        return words;
    }

    @Test
    void listsThePlacesOfSequences() {
        WordIndex index = new WordIndex(Fold.of("a b c a b c d"));
        SequenceIndex sequences = index.sequences();
        int hash = sequences.hash(word(index, "a"), word(index, "b"), word(index, "c"));

        assertThat(sequences.count(hash)).isEqualTo(2);
        assertThat(sequences.place(sequences.from(hash, 0))).isZero();
        assertThat(sequences.place(sequences.from(hash, 1))).isEqualTo(3);
        assertThat(index.sequences()).isSameAs(sequences);
        assertThat(new WordIndex(Fold.of("a b")).sequences().count(0)).isZero();
    }
}
