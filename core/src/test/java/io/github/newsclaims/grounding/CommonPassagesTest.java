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

    @Test
    void hasWordsUpToTheirLastCharacter() {
        CommonPassages passages = new CommonPassages("Ida said no", "Ida said yes");

        assertThat(passages.placeOf(4, 9, 0)).isEqualTo(4);
        assertThat(passages.placeOf(4, 10, 0)).isEqualTo(-1);
    }

    @Test
    void needsNoContextBeyondTheEndOfTheText() {
        CommonPassages passages = new CommonPassages("Old. He left.", "New. He left.");

        assertThat(passages.placeOf(5, 13, 2)).isEqualTo(5);
        assertThat(new CommonPassages("Old. He left.", "New. He left. Bye.").placeOf(5, 13, 2))
                .isEqualTo(-1);
        assertThat(new CommonPassages("Old. He left. Bye.", "New. He left.").placeOf(5, 13, 2))
                .isEqualTo(-1);
    }

    @Test
    void needsNoContextAfterTheLineThoughTheNextLineWasChanged() {
        CommonPassages passages = new CommonPassages("He left.\nFrost came", "He left.\nFrost went");

        assertThat(passages.placeOf(0, 8, 16)).isZero();
    }

    @Test
    void needsNoContextBeforeALineThatFollowsAnotherLineEnd() {
        CommonPassages passages = new CommonPassages("Rain\r\nHe left.", "Snow\nHe left.");

        assertThat(passages.placeOf(6, 14, 4)).isEqualTo(5);
    }

    @Test
    void needsNoContextBeyondALineEndThatBelongsToAnotherLine() {
        CommonPassages passages = new CommonPassages("Rain left\n", "Snow left\nHail\n");

        assertThat(passages.placeOf(5, 9, 1)).isEqualTo(5);
    }

    @Test
    void needsNoContextAfterWordsThatEndWithTheLineEnd() {
        assertThat(new CommonPassages("He left.\nFrost", "He left.\nThaws").placeOf(0, 9, 4))
                .isZero();
        assertThat(new CommonPassages("He left. Frost", "He left. Thaws").placeOf(0, 9, 4))
                .isEqualTo(-1);
    }

    @Test
    void pairsEqualLinesAtTheStartAndAtTheEnd() {
        CommonPassages atTheStart = new CommonPassages("no\nno\nRain\n", "no\nno\nSnow\n");
        CommonPassages atTheEnd = new CommonPassages("Rain\nno\nno\n", "Hail\nno\nno\n");

        assertThat(atTheStart.placeOf(0, 2, 0)).isZero();
        assertThat(atTheStart.placeOf(3, 5, 0)).isEqualTo(3);
        assertThat(atTheEnd.placeOf(5, 7, 0)).isEqualTo(5);
        assertThat(atTheEnd.placeOf(8, 10, 0)).isEqualTo(8);
    }

    @Test
    void pairsAFirstLineThatIsNotTheFirstOfTheOtherText() {
        assertThat(new CommonPassages("Frost\nRain\n", "Snow\nFrost\nHail\n").placeOf(0, 5, 0))
                .isEqualTo(5);
        assertThat(new CommonPassages("Snow\nFrost\nHail\n", "Frost\nRain\n").placeOf(5, 10, 0))
                .isZero();
    }

    @Test
    void pairsAsManyLinesAsHaveTheSameOrder() {
        CommonPassages passages = new CommonPassages("Rain\nHail\nSnow\nFog\n", "Fog\nRain\nHail\nSnow\n");

        assertThat(passages.placeOf(0, 4, 0)).isEqualTo(4);
        assertThat(passages.placeOf(5, 9, 0)).isEqualTo(9);
        assertThat(passages.placeOf(10, 14, 0)).isEqualTo(14);
        assertThat(passages.placeOf(15, 18, 0)).isEqualTo(-1);
    }

    @Test
    void pairsLinesAfterAnEmptyFirstLine() {
        CommonPassages passages = new CommonPassages("\nno\nno\nRain\n", "Snow\n\nno\nno\nHail\n");

        assertThat(passages.placeOf(1, 3, 0)).isEqualTo(6);
    }

    @Test
    void leavesALineThatWasInsertedBetweenTwoSectionsToNeither() {
        CommonPassages passages = new CommonPassages("Head\nBody", "Head\nMore\nBody");

        assertThat(passages.endOf(5)).isEqualTo(5);
        assertThat(passages.startOf(5)).isEqualTo(10);
        assertThat(passages.endOf(9)).isEqualTo(14);
    }

    @Test
    void extendsASectionOverItsChangedEnd() {
        CommonPassages passages = new CommonPassages("Head\nBody", "Head\nLonger");

        assertThat(passages.endOf(9)).isEqualTo(11);
    }

    @Test
    void startsASectionThatLostItsStartWithWhatFollows() {
        CommonPassages passages = new CommonPassages("Head\nRain fell\nTail\n", "Head\nSnow\nTail\n");

        assertThat(passages.startOf(10)).isEqualTo(9);
        assertThat(passages.endOf(12)).isEqualTo(9);
    }
}
