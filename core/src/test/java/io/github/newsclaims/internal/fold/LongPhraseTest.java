package io.github.newsclaims.internal.fold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongPhraseTest {
    private static final int LENGTH = 20_000;

    @ParameterizedTest
    @CsvSource({"a,b", "b,a", "ab,aba", "aab,b", "a,''"})
    void readsEachCharacterOfATextThatRepeatsItselfOnce(String repeated, String end) {
        String text = repeated.repeat(LENGTH / repeated.length());
        String phrase = repeated.repeat(LENGTH / 2 / repeated.length()) + end;
        CountedText counted = new CountedText(text);
        int found = new LongPhrase(phrase).next(counted, 0, at -> true);
        assertThat(found).isEqualTo(text.indexOf(phrase));
        assertThat(counted.reads).isBetween(Math.min(phrase.length(), text.length()), text.length());
    }

    @Test
    void readsEachCharacterOnceWhereNoPlaceIsWanted() {
        CountedText counted = new CountedText("a".repeat(LENGTH));
        List<Integer> refused = new ArrayList<>();
        int found = new LongPhrase("a".repeat(LENGTH / 2)).next(counted, 0, at -> {
            refused.add(at);
            return false;
        });
        assertThat(found).isEqualTo(-1);
        assertThat(refused).hasSize(LENGTH / 2 + 1).isSorted();
        assertThat(counted.reads).isEqualTo(LENGTH);
    }

    @Test
    void findsWhatIndexOfFinds() {
        Random random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            String text = word(random, 200);
            String phrase = word(random, 1 + random.nextInt(8));
            int from = random.nextInt(220);
            assertThat(new LongPhrase(phrase).next(text, from, at -> true))
                    .as("%s in %s from %s", phrase, text, from)
                    .isEqualTo(text.indexOf(phrase, from));
        }
    }

    @Test
    void findsLongPhrasesInATextAsShortOnesAreFound() {
        String line = "They pay 150 crowns a month more, 🙂, 寿司. ";
        ArticleText text = ArticleText.of("x" + line.repeat(5));
        String phrase = line.repeat(2).strip();
        assertThat(phrase).hasSizeGreaterThan(64);
        int length = line.codePointCount(0, line.length());
        assertThat(text.find(phrase).stream().map(Anchor::start))
                .containsExactly(1, 1 + length, 1 + 2 * length, 1 + 3 * length);
        assertThat(text.findWord(phrase).stream().map(Anchor::start))
                .containsExactly(1 + length, 1 + 2 * length, 1 + 3 * length);
        assertThat(text.from(phrase).through(phrase).first().end()).isEqualTo(4 * length);
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int index = 0; index < length; index++) {
            word.append((char) ('a' + random.nextInt(2)));
        }
        return word.toString();
    }

    /** A text that counts how often a character of it is read. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private int reads;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }
}
