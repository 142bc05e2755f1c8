package io.github.newsclaims.json.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.exchange.Exported;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was read once is read in the same way after it was written, for made-up items that ninjs 3.1 allows. */
class NinjsRoundTripTest {
    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWroteAsBefore(int seed) {
        String item = GeneratedItems.item(seed);
        Article article = Ninjs.read(item).article();

        Exported exported = Ninjs.write(article);

        assertThat(NinjsFiles.objection(exported.json())).as(item).isEmpty();
        assertThat(Ninjs.read(exported.json()).article())
                .as(item + "\n" + exported.json())
                .isEqualTo(article);
        assertThat(Ninjs.write(Ninjs.read(exported.json()).article()).json()).isEqualTo(exported.json());
    }
}
