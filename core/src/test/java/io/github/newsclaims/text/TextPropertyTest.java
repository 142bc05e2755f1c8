package io.github.newsclaims.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random texts against naive searches over arrays of code points. */
class TextPropertyTest {
    private static final int ROUNDS = 400;
    private static final int[] ALPHABET = {
        'a', 'b', ' ', '\n', '\r', 0xa0, 0x301, 0x1f642, 0x20bb7, 0x200d, 0x627, 0xe40, '1'
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsWhatIsAnchored(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            int[] characters = characters(random, 1 + random.nextInt(60));
            ArticleText text = text(characters);
            int start = random.nextInt(characters.length);
            int end = start + 1 + random.nextInt(characters.length - start);
            String words = new String(characters, start, end - start);
            if (Characters.isBlank(words)) {
                continue;
            }
            Anchor anchor = text.anchor(start, end);
            assertThat(anchor.text()).isEqualTo(words);
            assertThat(text.contains(anchor.spans().get(0))).isTrue();
            assertThat(text.find(words).all()).contains(anchor);
            assertThat(text.find(words).within(start, end).only()).isEqualTo(anchor);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void anchorsWhatIsFoundWhereANaiveSearchFindsIt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            int[] characters = characters(random, random.nextInt(80));
            int[] phrase = characters(random, 1 + random.nextInt(3));
            String words = new String(phrase, 0, phrase.length);
            if (Characters.isBlank(words)) {
                continue;
            }
            ArticleText text = text(characters);
            List<Anchor> found = text.find(words).all();
            assertThat(found).extracting(Anchor::start).isEqualTo(naive(characters, phrase));
            for (Anchor place : found) {
                assertThat(text.anchor(place.start(), place.end())).isEqualTo(place);
                assertThat(text.slice(place.start(), place.end())).isEqualTo(words);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void pairsStartsWithEndsAsANaiveSearchDoes(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            int[] characters = characters(random, random.nextInt(60));
            int[] first = {ALPHABET[random.nextInt(2)]};
            int[] last = {ALPHABET[7 + random.nextInt(2)]};
            List<List<Integer>> expected = new ArrayList<>();
            for (int start : naive(characters, first)) {
                naive(characters, last).stream()
                        .filter(end -> end > start)
                        .findFirst()
                        .ifPresent(end -> expected.add(List.of(start, end + 1)));
            }
            TextSearch found = text(characters).from(string(first)).through(string(last));
            assertThat(found.stream()
                            .map(place -> List.of(place.start(), place.end()))
                            .toList())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void tellsLinesAndColumnsAsANaiveCountDoes(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            int[] characters = characters(random, random.nextInt(50));
            ArticleText text = text(characters);
            int line = 1;
            int column = 1;
            for (int offset = 0; offset <= characters.length; offset++) {
                assertThat(text.position(offset)).isEqualTo(new TextPosition(line, column));
                boolean last = offset >= characters.length - 1;
                boolean ends = offset < characters.length
                        && (characters[offset] == '\n'
                                || characters[offset] == '\r' && (last || characters[offset + 1] != '\n'));
                line += ends ? 1 : 0;
                column = ends ? 1 : column + 1;
            }
        }
    }

    private static List<Integer> naive(int[] text, int[] phrase) {
        List<Integer> starts = new ArrayList<>();
        for (int start = 0; start + phrase.length <= text.length; start++) {
            if (Arrays.equals(text, start, start + phrase.length, phrase, 0, phrase.length)) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static int[] characters(Random random, int length) {
        return random.ints(length, 0, ALPHABET.length)
                .map(index -> ALPHABET[index])
                .toArray();
    }

    private static ArticleText text(int[] characters) {
        return ArticleText.of(string(characters));
    }

    private static String string(int[] characters) {
        return new String(characters, 0, characters.length);
    }
}
