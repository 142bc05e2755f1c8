package io.github.newsclaims.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the likeliest roles of the quotation marks of a text: those with the least cost in total. Marks cannot be decided one
 * by one: whether the apostrophe of "the crews'" ends a quotation depends on the marks after it.
 *
 * <p>It reads the marks and line ends in their order and keeps, for each list of quotations that may be open, the cheapest way to
 * get there. Few lists are possible at a time, so the time grows with the number of marks.
 */
final class MarkReading {
    /** The most quotations inside each other. */
    private static final int DEEPEST = 4;
    /** A way that costs so much more than the best one is given up. */
    private static final int MARGIN = 60;
    /** The cost of a quotation inside one with the same marks, and if both marks are side by side. */
    private static final int NESTED = 10;

    private static final int NESTED_AT_ONCE = 20;
    /** The cost of a doubled mark that does not count, and of one mark that closes two quotations, as Russian editors write. */
    private static final int DOUBLED = 10;
    /** The cost of a quotation that is left open inside one that is closed. */
    private static final int CROSSED = 25;
    /** The cost of a quotation that has no end in its paragraph, but is opened again in the next. */
    private static final int CONTINUED = 3;

    /** The most ways that are kept. A paragraph of news rarely needs more than six. */
    private static final int MOST_WAYS = 16;

    /** Stable, so the one that was found first is first among equals. */
    private static final Comparator<Way> BY_COST = Comparator.comparingInt(way -> way.cost);

    private List<Way> ways = new ArrayList<>();
    private List<Way> next = new ArrayList<>();

    MarkReading() {
        ways.add(new Way(null, 0, null, 0));
    }

    /** Reads a mark. */
    void read(Mark mark) {
        for (Way way : ways) {
            way.neither(mark);
            way.open(mark);
            way.close(mark);
        }
        turn();
    }

    /**
     * Reads a line end.
     *
     * @param index the index of the line end
     * @param line the index from which a quotation must be open, if the mark at the start of the next line is to continue it
     * @param kept the cost of a quotation that goes on in the next line
     * @param dropped the cost of a quotation that does not, besides that of having no end
     * @param following the mark that may open a quotation at the start of the next line, or null
     */
    void readLineEnd(int index, int line, int kept, int dropped, @Nullable Mark following) {
        if (ways.size() == 1 && ways.get(0).open == null) {
            return;
        }
        for (Way way : ways) {
            if (way.open == null) {
                add(way);
            } else {
                if (kept < QuoteMarks.NEVER) {
                    add(new Way(way.open, way.start, way.quoted, way.cost + kept));
                }
                way.drop(index, line, dropped, following);
            }
        }
        turn();
    }

    /** Sets the characters of all quotations of the best way. */
    void finish(int end, BitSet quoted) {
        readLineEnd(end, end, QuoteMarks.NEVER, 0, null);
        for (QuotedRange range = ways.get(0).quoted; range != null; range = range.before) {
            quoted.set(range.from, range.to);
        }
    }

    /** Gives up the ways that cost too much, so that the time for one mark has an upper bound. */
    private void turn() {
        next.sort(BY_COST);
        int worst = next.get(0).cost + MARGIN;
        while (next.size() > MOST_WAYS || next.get(next.size() - 1).cost > worst) {
            next.remove(next.size() - 1);
        }
        List<Way> old = ways;
        ways = next;
        next = old;
        next.clear();
    }

    private void add(Way added) {
        for (int index = 0; index < next.size(); index++) {
            Way way = next.get(index);
            if (Quotation.areAlike(way.open, added.open)) {
                if (added.cost < way.cost) {
                    next.set(index, added);
                }
                return;
            }
        }
        next.add(added);
    }

    /** An open quotation. */
    private record Quotation(Mark mark, @Nullable Quotation outer, int depth) {
        static boolean areAlike(@Nullable Quotation one, @Nullable Quotation other) {
            Quotation left = one;
            Quotation right = other;
            while (left != null && right != null && left.mark.c() == right.mark.c()) {
                left = left.outer;
                right = right.outer;
            }
            return left == null && right == null;
        }
    }

    /** What is between the marks of an outermost quotation, and what was before it. */
    private record QuotedRange(int from, int to, @Nullable QuotedRange before) {}

    /** One way to read the marks so far. */
    private final class Way {
        /** The innermost open quotation, or null. */
        private final @Nullable Quotation open;
        /** Where the outermost open quotation starts. */
        private final int start;

        private final @Nullable QuotedRange quoted;
        private final int cost;

        Way(@Nullable Quotation open, int start, @Nullable QuotedRange quoted, int cost) {
            this.open = open;
            this.start = start;
            this.quoted = quoted;
            this.cost = cost;
        }

        void neither(Mark mark) {
            int neither = mark.doubled() ? Math.min(DOUBLED, mark.neither()) : mark.neither();
            add(new Way(open, start, quoted, cost + neither));
        }

        void open(Mark mark) {
            int depth = open == null ? 1 : open.depth + 1;
            if (mark.opening() >= MARGIN || depth > DEEPEST) {
                return;
            }
            int nested = 0;
            if (open != null && open.mark.isDouble() == mark.isDouble() && !QuoteMarks.isBracket(mark.c())) {
                boolean atOnce = open.mark.index() + 1 == mark.index();
                nested = open.mark.c() != mark.c() ? CONTINUED : atOnce ? NESTED_AT_ONCE : NESTED;
            }
            add(new Way(
                    new Quotation(mark, open, depth),
                    open == null ? mark.index() + 1 : start,
                    quoted,
                    cost + mark.opening() + nested));
        }

        void close(Mark mark) {
            int crossed = 0;
            for (Quotation closed = open; closed != null; closed = closed.outer) {
                int pair = QuoteMarks.closing(closed.mark.c(), mark.c());
                if (pair < QuoteMarks.NEVER) {
                    close(mark, closed.outer, cost + crossed + pair + mark.closing());
                    return;
                }
                crossed += CROSSED;
            }
        }

        private void close(Mark mark, @Nullable Quotation outer, int total) {
            if (outer == null) {
                add(new Way(null, 0, new QuotedRange(start, mark.index(), quoted), total));
                return;
            }
            add(new Way(outer, start, quoted, total));
            if (QuoteMarks.closing(outer.mark.c(), mark.c()) < QuoteMarks.NEVER) {
                close(mark, outer.outer, total + DOUBLED);
            }
        }

        /** Ends all open quotations at a line end. */
        void drop(int index, int line, int dropped, @Nullable Mark following) {
            int total = cost;
            for (Quotation lost = open; lost != null; lost = lost.outer) {
                boolean continued = lost.outer == null
                        && following != null
                        && lost.mark.index() >= line
                        && following.isDouble() == lost.mark.isDouble();
                total += continued ? CONTINUED : QuoteMarks.unclosed(lost.mark.c()) + dropped;
            }
            add(new Way(null, 0, new QuotedRange(start, index, quoted), total));
        }
    }
}
