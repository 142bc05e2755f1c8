package io.github.newsclaims.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.examples.html.MarkedText.Marking;
import io.github.newsclaims.examples.html.MarkedText.Segment;
import io.github.newsclaims.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static List<String> cut(String text, Marking... marks) {
        return MarkedText.of(ArticleText.of(text), List.of(marks)).lines().stream()
                .map(line -> line.start() + ":"
                        + line.segments().stream()
                                .map(segment -> segment.text() + segment.marks() + segment.begins())
                                .toList())
                .toList();
    }

    @Test
    void cutsAtEveryBorderOfMarksThatOverlap() {
        assertThat(cut("abcdefgh", new Marking(1, 1, 5), new Marking(2, 3, 7)))
                .containsExactly("0:[a[][], bc[1][1], de[1, 2][2], fg[2][], h[][]]");
    }

    @Test
    void putsTheLongestMarkFirst() {
        assertThat(cut("abcd", new Marking(1, 1, 2), new Marking(2, 0, 4)))
                .containsExactly("0:[a[2][2], b[2, 1][1], cd[2][]]");
    }

    @Test
    void marksEveryPieceOfASplitMark() {
        assertThat(cut("abcd", new Marking(7, 0, 1), new Marking(7, 3, 4)))
                .containsExactly("0:[a[7][7], bc[][], d[7][7]]");
    }

    @Test
    void namesAMarkOnceWhereItsPiecesTouchOrRepeat() {
        assertThat(cut("abc", new Marking(7, 0, 2), new Marking(7, 1, 3), new Marking(7, 1, 3)))
                .containsExactly("0:[a[7][7], b[7][7], c[7][]]");
    }

    @Test
    void carriesAMarkOverTheEndOfALine() {
        assertThat(cut("ab\n\ncd", new Marking(1, 1, 5))).containsExactly("0:[a[][], b[1][1]]", "4:[c[1][], d[][]]");
    }

    @Test
    void opensAMarkThatBeginsOnABlankLine() {
        assertThat(cut("a\n \nbc", new Marking(1, 2, 5))).containsExactly("0:[a[][]]", "4:[b[1][1], c[][]]");
    }

    @Test
    void countsCodePoints() {
        assertThat(cut("🎣🙂x", new Marking(1, 1, 2))).containsExactly("0:[🎣[][], 🙂[1][1], x[][]]");
    }

    @Test
    void hasNoLineForAnEmptyText() {
        assertThat(cut("")).isEmpty();
    }

    @Test
    void keepsTheShortestMarksOfVeryMany() {
        List<Marking> marks = new ArrayList<>();
        for (int id = 0; id < 20; id++) {
            marks.add(new Marking(id, 0, 40 - id));
        }

        List<Segment> segments = MarkedText.of(ArticleText.of("x".repeat(40)), marks)
                .lines()
                .get(0)
                .segments();

        assertThat(segments.get(0).marks()).containsExactly(12, 13, 14, 15, 16, 17, 18, 19);
        assertThat(segments).hasSize(20);
    }

    @Test
    void cutsALongTextWithManyMarks() {
        String text = "a line of words\n".repeat(320_000);
        List<Marking> marks = new ArrayList<>();
        for (int id = 0; id < 20_000; id++) {
            marks.add(new Marking(id, id * 200, text.length() - id));
        }

        List<MarkedText.Line> lines = MarkedText.of(ArticleText.of(text), marks).lines();

        assertThat(lines).hasSize(320_000);
        assertThat(lines).flatExtracting(MarkedText.Line::segments).hasSizeLessThan(320_000 + 40_001);
    }
}
