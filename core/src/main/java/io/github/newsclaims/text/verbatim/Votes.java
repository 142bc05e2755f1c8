package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.fold.Tokens;
import io.github.newsclaims.internal.fold.WordIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where in a text a passage that is like a quotation may start. Each place of a word votes for the start from which the word is
 * as far as in the quotation; the text is divided into blocks, and the blocks with the votes of the most words win.
 */
final class Votes {
    /** The most places of all words that are looked at, the rarer words first. */
    private static final int MOST = 20_000;
    /** The most places of each word that are looked at. */
    private static final int PLACES = 1_000;
    /** The most starts. */
    private static final int STARTS = 4;

    private final WordIndex index;
    private final int from;
    private final int to;
    private final int block;

    /** An open hash table: the block plus one, or 0 for a free slot. */
    private int[] blocks = new int[256];
    /** How many words voted for the block. */
    private int[] votes = new int[256];
    /** The last word that did. */
    private int[] voters = new int[256];

    private int used;

    /** A word of the quotation with its places in the range. */
    private record Voter(int quoted, int first, int count) {}

    Votes(WordIndex index, String quote, Tokens units, int from, int to, int reach) {
        this.index = index;
        this.from = from;
        this.to = to;
        this.block = reach;
        List<Voter> voters = voters(quote, units);
        int half = voters.size() / 2 + 1;
        int looked = 0;
        for (int number = 0;
                number < voters.size() && (number < half || looked < MOST / 20) && looked < MOST;
                number++) {
            Voter voter = voters.get(number);
            int places = Math.min(PLACES, voter.count());
            for (int place = 0; place < places; place++) {
                vote(index.place(voter.first() + place) - voter.quoted(), number);
            }
            looked += places;
        }
    }

    /** Returns the words of the quotation that are in the range, the rarest first. */
    private List<Voter> voters(String quote, Tokens units) {
        List<Voter> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int unit = 0; unit < units.count(); unit++) {
            int word = index.word(quote, units.start(unit), units.end(unit));
            if (word >= 0 && seen.add(word)) {
                int first = index.from(word, from);
                int count = index.from(word, to) - first;
                if (count > 0) {
                    found.add(new Voter(unit, first, count));
                }
            }
        }
        found.sort(Comparator.comparingInt(Voter::count));
        return found;
    }

    private void vote(int start, int voter) {
        int number = Math.max(0, start - from) / block + 1;
        int slot = slot(number);
        if (blocks[slot] == 0) {
            if (++used * 2 > blocks.length) {
                grow();
                slot = slot(number);
            }
            blocks[slot] = number;
            voters[slot] = -1;
        }
        if (voters[slot] != voter) {
            voters[slot] = voter;
            votes[slot]++;
        }
    }

    private int slot(int number) {
        int mask = blocks.length - 1;
        int slot = number * 0x9E3779B9 >>> 16 & mask;
        while (blocks[slot] != 0 && blocks[slot] != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldBlocks = blocks;
        int[] oldVotes = votes;
        int[] oldVoters = voters;
        blocks = new int[oldBlocks.length * 2];
        votes = new int[blocks.length];
        voters = new int[blocks.length];
        for (int old = 0; old < oldBlocks.length; old++) {
            if (oldBlocks[old] != 0) {
                int slot = slot(oldBlocks[old]);
                blocks[slot] = oldBlocks[old];
                votes[slot] = oldVotes[old];
                voters[slot] = oldVoters[old];
            }
        }
    }

    private int votesOf(int number) {
        int slot = slot(number);
        return blocks[slot] == 0 ? 0 : votes[slot];
    }

    /** Returns the numbers of the first tokens of the best blocks, the best one first. Two blocks never touch. */
    List<Integer> starts() {
        List<long[]> scored = new ArrayList<>();
        for (int slot = 0; slot < blocks.length; slot++) {
            if (blocks[slot] != 0) {
                // A passage may start in one block and have most of its words in the next.
                scored.add(new long[] {votes[slot] + votesOf(blocks[slot] + 1), blocks[slot]});
            }
        }
        scored.sort(Comparator.<long[]>comparingLong(score -> -score[0]).thenComparingLong(score -> score[1]));
        List<Integer> starts = new ArrayList<>();
        long[] chosen = new long[STARTS];
        for (long[] score : scored) {
            boolean apart = Arrays.stream(chosen, 0, starts.size()).allMatch(other -> Math.abs(other - score[1]) > 1);
            if (apart) {
                chosen[starts.size()] = score[1];
                starts.add(from + (int) (score[1] - 1) * block);
                if (starts.size() == STARTS) {
                    break;
                }
            }
        }
        return starts;
    }
}
