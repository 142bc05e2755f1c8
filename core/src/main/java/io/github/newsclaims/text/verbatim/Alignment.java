package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.text.verbatim.QuoteToken.Editing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The best alignment of a quotation with a range of the text: which words are the same, changed, left out or added. It is
 * global in the quotation and local in the text: words of the text before the first and after the last word of the quotation
 * cost nothing.
 *
 * <p>What an editor marks costs nothing either: words in brackets, an ellipsis, and the words of the text in their place.
 */
final class Alignment {
    /**
     * One step of the alignment.
     *
     * @param quoted the number of the token of the quotation, or -1
     * @param there the number of the token of the text, or -1
     * @param same whether both are the same word
     * @param free whether an editor marked the difference
     */
    record Step(int quoted, int there, boolean same, boolean free) {
        /** Returns whether the quotation has a token here. */
        boolean isQuoted() {
            return quoted >= 0;
        }

        /** Returns whether the text has a token here. */
        boolean isThere() {
            return there >= 0;
        }
    }

    /** What a word that is the same gains. The gain outweighs one difference, so that the passage is compact. */
    private static final int COMPACT = 2;
    /** A gain that outweighs all differences, so that as many words as possible are the same. */
    private static final int COMPLETE = 1_000;

    private static final int COST = 1;
    /** The most ends that are kept. */
    private static final int MOST_TIES = 10;

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    /** Upper bound on table cells. A longer quotation is aligned only within a band around the expected diagonal. */
    private static final int CELLS = 4_000_000;

    private static final byte BOTH = 1;
    private static final byte QUOTED_ONLY = 2;
    private static final byte THERE_ONLY = 3;

    private final List<QuoteToken> quote;
    private final List<QuoteToken> text;
    /** For each token of the quotation and of the text a number that equal words share. */
    private final int[] quotedWords;

    private final int[] wordsThere;
    private final boolean[] leavingOut;
    private final boolean[] freeQuoted;
    private final boolean[] freeThere;
    /** The number of the token of the text at which the first word of the quotation is expected. */
    private final int offset;

    /** What a word that is the same gains. */
    private final int gain;

    private final int band;
    private final int width;
    private final byte[] moves;
    private int[] above = {};
    private int[] row = {};

    private Alignment(List<QuoteToken> quote, List<QuoteToken> text, int offset, int gain) {
        this.gain = gain;
        this.quote = quote;
        this.text = text;
        this.offset = offset;
        Map<String, Integer> numbers = new HashMap<>();
        this.quotedWords = numbers(quote, numbers);
        this.wordsThere = numbers(text, numbers);
        this.leavingOut = new boolean[quote.size()];
        this.freeQuoted = new boolean[quote.size()];
        for (int number = 0; number < leavingOut.length; number++) {
            leavingOut[number] = quote.get(number).isLeavingOut();
            freeQuoted[number] = quote.get(number).isFree();
        }
        this.freeThere = new boolean[text.size()];
        for (int number = 0; number < freeThere.length; number++) {
            freeThere[number] = text.get(number).isFree();
        }
        long cells = (long) (quote.size() + 1) * (text.size() + 1);
        this.band = cells <= CELLS ? quote.size() + text.size() : Math.max(2, CELLS / (2 * (quote.size() + 1)));
        this.width = Math.min(text.size() + 1, 2 * band + 1);
        this.moves = new byte[Math.multiplyExact(quote.size() + 1, width)];
    }

    /** Returns the steps in order, without the words of the text before the first and after the last quoted word. */
    static List<Step> compact(List<QuoteToken> quote, List<QuoteToken> text, int offset) {
        return new Alignment(quote, text, offset, COMPACT).steps();
    }

    /** Returns the steps in order if as many words as possible are to be the same, however far apart they are. */
    static List<Step> complete(List<QuoteToken> quote, List<QuoteToken> text, int offset) {
        return new Alignment(quote, text, offset, COMPLETE).steps();
    }

    /**
     * Returns the equally good alignments that end or start at different words of the text, at most {@value #MOST_TIES} of each. An
     * ellipsis may leave out few words or many, so its passage may have several ends.
     */
    static List<List<Step>> ties(List<QuoteToken> quote, List<QuoteToken> text, int offset) {
        Alignment forward = new Alignment(quote, text, offset, COMPACT);
        forward.fill();
        List<List<Step>> ties = new ArrayList<>();
        forward.bestEnds().forEach(end -> ties.add(forward.trace(end)));
        Alignment backward = new Alignment(reversed(quote), reversed(text), offset, COMPACT);
        backward.fill();
        for (int end : backward.bestEnds()) {
            List<Step> steps = new ArrayList<>();
            for (Step step : reversed(backward.trace(end))) {
                steps.add(new Step(
                        step.isQuoted() ? quote.size() - 1 - step.quoted() : -1,
                        step.isThere() ? text.size() - 1 - step.there() : -1,
                        step.same(),
                        step.free()));
            }
            ties.add(steps);
        }
        return ties;
    }

    private static <T> List<T> reversed(List<T> items) {
        List<T> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }

    private static int[] numbers(List<QuoteToken> tokens, Map<String, Integer> numbers) {
        int[] words = new int[tokens.size()];
        for (int token = 0; token < words.length; token++) {
            words[token] = numbers.computeIfAbsent(tokens.get(token).key(), any -> numbers.size());
        }
        return words;
    }

    private List<Step> steps() {
        fill();
        return trace(bestEnds().get(0));
    }

    private void fill() {
        row = new int[width];
        for (int quoted = 1; quoted <= quote.size(); quoted++) {
            above = row;
            row = new int[width];
            for (int there = from(quoted); there <= to(quoted); there++) {
                fill(quoted, there);
            }
        }
    }

    /** Returns how many tokens of the text the best alignments reach, at most {@value #MOST_TIES} numbers. */
    private List<Integer> bestEnds() {
        int first = from(quote.size());
        List<Integer> ends = new ArrayList<>();
        int best = IMPOSSIBLE;
        for (int there = first; there <= to(quote.size()); there++) {
            int score = row[there - first];
            if (ends.isEmpty() || score > best) {
                ends.clear();
                best = score;
            }
            if (score == best && ends.size() < MOST_TIES) {
                ends.add(there);
            }
        }
        return ends;
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
            int both = above(quoted, there - 1) + (isSame(quoted, there) ? gain : -COST);
            if (both >= best) {
                best = both;
                move = BOTH;
            }
        }
        row[at] = best;
        moves[quoted * width + at] = move;
    }

    /** Returns the best score for one quoted word less. The alignment may start anywhere in the text. */
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
                    boolean mended = quote.get(quoted - 1).kind() == Editing.MENDED;
                    steps.add(new Step(quoted - 1, there - 1, isSame(quoted, there), mended || isReplaced(quoted)));
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
        return freeQuoted[quoted - 1];
    }

    /** Returns whether a word of the text may be skipped at no cost, because an editor's mark is in its place. */
    private boolean isSkippedFree(int quoted, int there) {
        return leavingOut[quoted - 1] || freeThere[there - 1];
    }

    /** Returns whether a word is in square brackets, where it may be in the place of another one. */
    private boolean isReplaced(int quoted) {
        return quote.get(quoted - 1).kind() == Editing.BRACKETED;
    }

    private boolean isSame(int quoted, int there) {
        return quotedWords[quoted - 1] == wordsThere[there - 1];
    }
}
