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
        int word = index.word("pay", 0, 3);
        for (int number = index.from(word, 1); number < index.from(word, 0) + index.count(word); number++) {
            places.add(index.tokens().start(index.place(number)));
        }

        assertThat(index.count(word)).isEqualTo(3);
        assertThat(places).containsExactly(10, 32);
        assertThat(index.word("NHK", 0, 3)).isNotNegative();
        assertThat(index.word("は", 0, 1)).isNotNegative();
        assertThat(index.word("km", 0, 2)).isNotNegative();
        assertThat(index.word("payer", 0, 5)).isNegative();
        assertThat(index.divided("a company", 2, 9)).hasSize(1);
        assertThat(index.divided("pay", 0, 3)).isEmpty();
    }

    @Test
    void listsThePlacesOfSequences() {
        WordIndex index = new WordIndex(Fold.of("a b c a b c d"));
        SequenceIndex sequences = index.sequences();
        int hash = sequences.hash(index.word("a", 0, 1), index.word("b", 0, 1), index.word("c", 0, 1));

        assertThat(sequences.count(hash)).isEqualTo(2);
        assertThat(sequences.place(sequences.from(hash, 0))).isZero();
        assertThat(sequences.place(sequences.from(hash, 1))).isEqualTo(3);
        assertThat(index.sequences()).isSameAs(sequences);
        assertThat(new WordIndex(Fold.of("a b")).sequences().count(0)).isZero();
    }
}
