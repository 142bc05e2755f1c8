package io.github.newsclaims.examples.html;

import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A text that is cut at every border of its marks. Marks may overlap, and a mark may have several pieces.
 *
 * @param lines the lines of the text that are not blank
 */
public record MarkedText(List<Line> lines) {
    /** A segment knows at most this number of marks: the shortest ones. So a text with very many marks stays in proportion. */
    private static final int MOST = 8;

    private static final Comparator<Marking> LONGEST_FIRST = Comparator.comparingInt(
                    (Marking mark) -> mark.end() - mark.start())
            .reversed()
            .thenComparingInt(Marking::start)
            .thenComparingInt(Marking::id);

    /**
     * A mark on a part of a text.
     *
     * @param id what the mark stands for; the pieces of one thing share it
     * @param start the offset of the first character in code points
     * @param end the offset after the last character
     */
    public record Marking(int id, int start, int end) {
        /**
         * Returns a mark for a span.
         *
         * @param id what the mark stands for
         * @param span the place
         * @return the mark
         */
        public static Marking of(int id, TextSpan span) {
            return new Marking(id, span.start(), span.end());
        }
    }

    /**
     * A line of the text.
     *
     * @param start the offset of its first character in code points
     * @param segments its parts, in order
     */
    public record Line(int start, List<Segment> segments) {}

    /**
     * A part of a line under the same marks.
     *
     * @param text its characters
     * @param marks the ids of its marks, each once, longest mark first
     * @param begins those of the marks that begin here
     */
    public record Segment(String text, List<Integer> marks, List<Integer> begins) {}

    /**
     * Cuts a text.
     *
     * @param text the text
     * @param marks the marks, in any order; an empty mark is passed over
     * @return its lines; all characters but those of blank lines are in them
     */
    public static MarkedText of(ArticleText text, List<Marking> marks) {
        return new MarkedText(new Cutting(text, marks).lines());
    }

    /** One run over the text. */
    private static final class Cutting {
        private final ArticleText text;
        private final List<Marking> byStart;
        private final NavigableSet<Marking> open = new TreeSet<>(LONGEST_FIRST);
        private final NavigableSet<Marking> openByEnd =
                new TreeSet<>(Comparator.comparingInt(Marking::end).thenComparing(LONGEST_FIRST));
        private int next;

        Cutting(ArticleText text, List<Marking> marks) {
            this.text = text;
            this.byStart = marks.stream()
                    .filter(mark -> mark.start() < mark.end())
                    .sorted(Comparator.comparingInt(Marking::start).thenComparing(LONGEST_FIRST))
                    .toList();
        }

        List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            int start = 0;
            for (String line : text.value().split("\n", -1)) {
                int end = start + line.codePointCount(0, line.length());
                if (!line.isBlank()) {
                    lines.add(new Line(start, segments(start, end)));
                }
                start = end + 1;
            }
            return lines;
        }

        /** Cuts one line. Marks that go on over its end stay open. */
        private List<Segment> segments(int start, int end) {
            List<Segment> segments = new ArrayList<>();
            int from = start;
            while (from < end) {
                List<Integer> begins = openAt(from);
                int to = end;
                if (!openByEnd.isEmpty()) {
                    to = Math.min(to, openByEnd.first().end());
                }
                if (next < byStart.size()) {
                    to = Math.min(to, byStart.get(next).start());
                }
                segments.add(new Segment(text.slice(from, to), shortest(), begins));
                from = to;
            }
            return segments;
        }

        /** Opens and closes marks up to an offset. Returns what begins there, or on the blank lines before it. */
        private List<Integer> openAt(int offset) {
            List<Integer> begins = new ArrayList<>();
            while (next < byStart.size() && byStart.get(next).start() <= offset) {
                Marking mark = byStart.get(next++);
                if (mark.end() > offset && open.add(mark)) {
                    openByEnd.add(mark);
                    if (!begins.contains(mark.id())) {
                        begins.add(mark.id());
                    }
                }
            }
            while (!openByEnd.isEmpty() && openByEnd.first().end() <= offset) {
                open.remove(openByEnd.pollFirst());
            }
            return begins;
        }

        private List<Integer> shortest() {
            List<Integer> ids = new ArrayList<>();
            Iterator<Marking> shortestFirst = open.descendingIterator();
            while (shortestFirst.hasNext() && ids.size() < MOST) {
                int id = shortestFirst.next().id();
                if (!ids.contains(id)) {
                    ids.add(0, id);
                }
            }
            return List.copyOf(ids);
        }
    }
}
