package io.github.newsclaims.text.verbatim;

import java.util.ArrayList;
import java.util.List;

/** The ways to assign a place to each piece of a quotation, in the order of the pieces and without overlap. */
final class Assignments {
    /** The most ways that are listed. */
    static final int SHOWN = 100;

    private final List<List<PiecePlace>> candidates = new ArrayList<>();
    /** For each place of each piece the number of ways that end there; 2 means two or more. */
    private final List<int[]> ways = new ArrayList<>();

    private int total;

    /**
     * Counts the ways.
     *
     * @param all the places of each piece, in the order of the text
     */
    Assignments(List<List<PiecePlace>> all) {
        for (List<PiecePlace> places : all) {
            candidates.add(places);
            ways.add(count(places));
        }
    }

    private int[] count(List<PiecePlace> places) {
        int[] counts = new int[places.size()];
        int sum = 0;
        int reached = 0;
        int sumOfAll = 0;
        boolean first = ways.isEmpty();
        for (int number = 0; number < counts.length; number++) {
            if (first) {
                counts[number] = 1;
            } else {
                List<PiecePlace> before = candidates.get(candidates.size() - 2);
                int[] waysBefore = ways.get(ways.size() - 1);
                while (reached < before.size()
                        && before.get(reached).end() <= places.get(number).start()) {
                    sum = Math.min(2, sum + waysBefore[reached++]);
                }
                counts[number] = sum;
            }
            sumOfAll = Math.min(2, sumOfAll + counts[number]);
        }
        total = sumOfAll;
        return counts;
    }

    boolean isEmpty() {
        return total == 0;
    }

    boolean isUnique() {
        return total == 1;
    }

    /** Returns the first ways, those with the earliest last piece first. */
    List<List<PiecePlace>> some(int most) {
        List<List<PiecePlace>> some = new ArrayList<>();
        int last = candidates.size() - 1;
        PiecePlace[] chosen = new PiecePlace[last + 1];
        int[] next = new int[last + 1];
        int piece = last;
        // Backwards from the last piece, so that no choice leads to a dead end: only places with a way up to them are
        // taken.
        while (total > 0 && piece <= last && some.size() < most) {
            int number = next[piece]++;
            List<PiecePlace> places = candidates.get(piece);
            boolean past = number >= places.size()
                    || (piece < last && places.get(number).end() > chosen[piece + 1].start());
            if (past) {
                next[piece++] = 0;
            } else if (ways.get(piece)[number] > 0) {
                chosen[piece] = places.get(number);
                if (piece == 0) {
                    some.add(List.of(chosen.clone()));
                } else {
                    piece--;
                }
            }
        }
        return some;
    }
}
