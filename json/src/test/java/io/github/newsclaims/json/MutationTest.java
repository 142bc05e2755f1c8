package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.corpus.LineByLine;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Valid documents, broken at random: what is read writes and reads back equal, and what is refused is refused by the
 * documented exception, with a place.
 */
class MutationTest {
    private static final int CASES = 2500;
    private static final int MONSTERS = 150;

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void survivesBrokenBytes(long seed) {
        Breakage breakage = new Breakage(new Random(seed)::nextInt);
        ArticleGenerator generator = new ArticleGenerator(seed);
        int read = 0;
        for (int count = 0; count < CASES; count++) {
            byte[] bytes = breakage.bytes(NewsClaimsJson.writeBytes(generator.next()), 3);
            read += Survival.of(bytes) == null ? 0 : 1;
        }
        assertThat(read).as("some are still read").isPositive().isLessThan(CASES);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void survivesWhatIsVeryDeepOrVeryLong(long seed) throws IOException {
        Monsters monsters = new Monsters(seed);
        int read = 0;
        for (int count = 0; count < MONSTERS; count++) {
            byte[] bytes = monsters.next();
            read += Survival.byEveryEntry(bytes) == null ? 0 : 1;
            LineByLine.check(bytes);
        }
        assertThat(read).as("some are still read").isPositive().isLessThan(MONSTERS);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void survivesBrokenTokens(long seed) {
        Breakage breakage = new Breakage(new Random(seed)::nextInt);
        ArticleGenerator generator = new ArticleGenerator(seed);
        int read = 0;
        for (int count = 0; count < CASES; count++) {
            byte[] bytes = breakage.tokens(NewsClaimsJson.write(generator.next()), 1, 2);
            read += Survival.of(bytes) == null ? 0 : 1;
        }
        assertThat(read).as("some are still read").isPositive().isLessThan(CASES);
    }
}
