package io.github.newsclaims.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The share of the characters of two places that are in both. */
class OverlapTest {
    static Stream<Arguments> places() {
        return Stream.of(
                arguments(at(0, 4), at(0, 4), 4, "1"),
                arguments(at(0, 4), at(4, 8), 0, "0"),
                arguments(at(0, 4), at(3, 8), 1, "0.125"),
                arguments(at(0, 8), at(2, 4), 2, "0.25"),
                arguments(at(0, 2, 4, 6), at(0, 6), 4, "2/3"),
                arguments(at(0, 2, 4, 6), at(2, 4), 0, "0"),
                arguments(at(0, 2, 4, 6), at(1, 5), 2, "1/3"),
                arguments(at(0, 2, 4, 6), at(0, 2, 5, 9), 3, "3/7"),
                arguments(at(0, 2, 3, 5, 6, 8), at(4, 7), 2, "2/7"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void countsTheCharactersThatAreInBoth(Anchor first, Anchor second, long common, String share) {
        assertThat(Overlap.common(first, second)).isEqualTo(common);
        assertThat(Overlap.common(second, first)).isEqualTo(common);
        assertThat(Overlap.share(first, second)).hasToString(share);
        assertThat(Overlap.share(second, first)).hasToString(share);
    }

    /** Returns a place with spans, of each the start and the end. */
    private static Anchor at(int... offsets) {
        TextSpan[] spans = new TextSpan[offsets.length / 2];
        for (int index = 0; index < spans.length; index++) {
            int start = offsets[2 * index];
            int end = offsets[2 * index + 1];
            spans[index] = TextSpan.of(start, end, "x".repeat(end - start));
        }
        return Anchor.of(spans);
    }
}
