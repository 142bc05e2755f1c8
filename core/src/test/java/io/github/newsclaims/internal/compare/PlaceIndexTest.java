package io.github.newsclaims.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A search finds the places that overlap another one, in whatever order they were added. */
class PlaceIndexTest {
    private final PlaceIndex index = new PlaceIndex();

    @Test
    void findsThePlacesWithACharacterInCommon() {
        index.add(at(10, 20), 1);
        index.add(at(0, 5), 2);
        index.add(at(15, 25), 3);
        index.add(at(30, 40), 4);

        assertThat(found(12, 16)).containsExactlyInAnyOrder(1, 3);
        assertThat(found(4, 11)).containsExactlyInAnyOrder(1, 2);
        assertThat(found(5, 10)).isEmpty();
        assertThat(found(25, 30)).isEmpty();
        assertThat(found(24, 31)).containsExactlyInAnyOrder(3, 4);
        assertThat(found(0, 40)).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void findsALongPlaceBeforeShortOnes() {
        index.add(at(0, 100), 1);
        index.add(at(10, 12), 2);
        index.add(at(20, 22), 3);

        assertThat(found(50, 51)).containsExactly(1);
        assertThat(found(21, 30)).containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void findsAPlaceThatIsAddedAfterASearch() {
        index.add(at(10, 20), 1);
        assertThat(found(0, 30)).containsExactly(1);

        index.add(at(0, 5), 2);

        assertThat(found(0, 30)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void endsTheSearchIfTheTestIsTrue() {
        index.add(at(0, 10), 1);
        index.add(at(1, 10), 2);
        index.add(at(2, 10), 3);
        List<Integer> asked = new ArrayList<>();

        index.search(at(0, 10), number -> {
            asked.add(number);
            return asked.size() == 2;
        });

        assertThat(asked).hasSize(2);
    }

    @Test
    void findsNothingWithoutPlaces() {
        assertThat(found(0, 10)).isEmpty();
    }

    private List<Integer> found(int start, int end) {
        List<Integer> found = new ArrayList<>();
        index.search(at(start, end), number -> {
            found.add(number);
            return false;
        });
        return found;
    }

    private static Anchor at(int start, int end) {
        return Anchor.of(TextSpan.of(start, end, "x".repeat(end - start)));
    }
}
