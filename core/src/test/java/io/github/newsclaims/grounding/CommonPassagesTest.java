package io.github.newsclaims.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonPassagesTest {
    @Test
    void hasNoPlaceForWordsRightAfterAChange() {
        CommonPassages passages = new CommonPassages("Ida said no to him today.", "Ole said no to him today.");

        assertThat(passages.placeOf(4, 8, 4)).isEqualTo(-1);
        assertThat(passages.placeOf(4, 8, 1)).isEqualTo(4);
        assertThat(passages.placeOf(9, 11, 4)).isEqualTo(9);
    }

    @Test
    void hasNoPlaceForWordsRightBeforeAChange() {
        CommonPassages passages = new CommonPassages("He said no to Ida.", "He said no to Ole.");

        assertThat(passages.placeOf(11, 13, 4)).isEqualTo(-1);
        assertThat(passages.placeOf(11, 13, 1)).isEqualTo(11);
    }

    @Test
    void needsNoContextBeyondTheLine() {
        CommonPassages passages = new CommonPassages("He left.\nFrost", "He left.\nThaws");

        assertThat(passages.placeOf(0, 8, 16)).isZero();
    }

    @Test
    void needsNoContextBeyondALineBetweenChangedLines() {
        CommonPassages passages = new CommonPassages("Rain.\nHe left.\nFrost", "Snow!\nHe left.\nThaws");

        assertThat(passages.placeOf(6, 14, 16)).isEqualTo(6);
        assertThat(passages.placeOf(6, 8, 16)).isEqualTo(6);
        assertThat(passages.placeOf(9, 14, 16)).isEqualTo(9);
    }

    @Test
    void needsTheContextWithinALineThatWasChanged() {
        CommonPassages passages = new CommonPassages("Rain.\nHe left now.\nFrost", "Snow!\nHe left late.\nThaws");

        assertThat(passages.placeOf(6, 13, 16)).isEqualTo(-1);
    }
}
