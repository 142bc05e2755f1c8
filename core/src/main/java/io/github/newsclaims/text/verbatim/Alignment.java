package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.text.verbatim.QuoteTokens.Kind;
import io.github.newsclaims.text.verbatim.QuoteTokens.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The best way to lay the words of a quotation over a stretch of text, in order: which words are the same, changed, left
 * out or added. The quotation counts as a whole, the text from wherever it fits.
 *
 * <p>What an editor marks costs nothing: words in brackets, an ellipsis, and what stands in the text in their place.
 */
final class Alignment {
    /** One step: a token of the quotation, of the text, or of both; -1 where there is none. */
    record Step(int quoted, int there, boolean same, boolean free) {}

    private static final int SAME = 2;
    private static final int COST = 1;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    /** A table is at most so large: a longer quotation is laid only near the line on which most of its words stand. */
    private static final int CELLS = 4_000_000;

    private static final byte BOTH = 1;
    private static final byte QUOTED_ONLY = 2;
    private static final byte THERE_ONLY = 3;

    private final List<Token> quote;
    private final List<Token> text;
    /** Where in the text the quotation's first word is expected. */
    private final int offset;

    private final int band;
    private final int width;
    private final byte[] moves;
    private int[] above = {};
    private int[] row = {};

    private Alignment(List<Token> quote, List<Token> text, int offset) {
        this.quote = quote;
        this.text = text;
        this.offset = offset;
        long cells = (long) (quote.size() + 1) * (text.size() + 1);
        this.band = cells <= CELLS ? quote.size() + text.size() : Math.max(2, CELLS / (2 * (quote.size() + 1)));
        this.width = Math.min(text.size() + 1, 2 * band + 1);
        this.moves = new byte[Math.multiplyExact(quote.size() + 1, width)];
    }

    /** The steps in order; those of the text before the first and after the last word of the quotation are left out. */
    static List<Step> of(List<Token> quote, List<Token> text, int offset) {
        return new Alignment(quote, text, offset).steps();
    }

    private List<Step> steps() {
        row = new int[width];
        for (int quoted = 1; quoted <= quote.size(); quoted++) {
            above = row;
            row = new int[width];
            for (int there = from(quoted); there <= to(quoted); there++) {
                fill(quoted, there);
            }
        }
        int first = from(quote.size());
        int best = first;
        for (int there = first; there <= to(quote.size()); there++) {
            best = row[there - first] > row[best - first] ? there : best;
        }
        return trace(best);
    }

    private void fill(int quoted, int there) {
        int at = there - from(quoted);
        int best = above(quoted, there) - (isFree(quoted) ? 0 : COST);
        byte move = QUOTED_ONLY;
        if (at > 0) {
            int skipped = row[at - 1] - (isSkippedFree(quoted, there) ? 0 : COST);
            if (skipped > best) {
                best = skipped;
                move = THERE_ONLY;
            }
        }
        if (there > 0) {
            int both = above(quoted, there - 1) + (isSame(quoted, there) ? SAME : -COST);
            if (both >= best) {
                best = both;
                move = BOTH;
            }
        }
        row[at] = best;
        moves[quoted * width + at] = move;
    }

    /** The best so far for one word less of the quotation; it may start anywhere. */
    private int above(int quoted, int there) {
        if (quoted == 1) {
            return 0;
        }
        int first = from(quoted - 1);
        return there < first || there > to(quoted - 1) ? IMPOSSIBLE : above[there - first];
    }

    private List<Step> trace(int end) {
        List<Step> steps = new ArrayList<>();
        int quoted = quote.size();
        int there = end;
        while (quoted > 0) {
            switch (moves[quoted * width + there - from(quoted)]) {
                case BOTH -> {
                    boolean mended = quote.get(quoted - 1).kind() == Kind.MENDED;
                    steps.add(new Step(quoted - 1, there - 1, isSame(quoted, there), mended));
                    quoted--;
                    there--;
                }
                case QUOTED_ONLY -> {
                    steps.add(new Step(quoted - 1, -1, false, isFree(quoted)));
                    quoted--;
                }
                default -> {
                    steps.add(new Step(-1, there - 1, false, isSkippedFree(quoted, there)));
                    there--;
                }
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    private int from(int quoted) {
        return Math.min(text.size(), Math.max(0, quoted + offset - band));
    }

    private int to(int quoted) {
        return (int) Math.min(
                Math.min(text.size(), (long) from(quoted) + width - 1), Math.max(0L, (long) quoted + offset + band));
    }

    private boolean isFree(int quoted) {
        return quote.get(quoted - 1).isFree();
    }

    /** Whether a word of the text may be passed over after a word of the quotation: an editor's mark stands in its place. */
    private boolean isSkippedFree(int quoted, int there) {
        Kind kind = quote.get(quoted - 1).kind();
        return kind == Kind.BRACKETED
                || kind == Kind.ELLIPSIS
                || text.get(there - 1).isFree();
    }

    private boolean isSame(int quoted, int there) {
        return quote.get(quoted - 1).key().equals(text.get(there - 1).key());
    }
}
