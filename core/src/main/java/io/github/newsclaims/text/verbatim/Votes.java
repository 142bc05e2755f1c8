package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.fold.SequenceIndex;
import io.github.newsclaims.internal.fold.Tokens;
import io.github.newsclaims.internal.fold.WordIndex;
import java.util.ArrayList;
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
    /** If fewer places than this were looked at, those of more words are. */
    private static final int FEW = 1_000;
    /** The most places of each word that are looked at. */
    private static final int PLACES = 1_000;
    /** The most starts. */
    private static final int STARTS = 4;
    /** The size of the table at first: most questions have few blocks. */
    private static final int FIRST = 16;

    private final WordIndex index;
    private final int from;
    private final int to;
    private final int block;

    /** An open hash table: the block plus one, or 0 for a free slot. */
    private int[] blocks = new int[FIRST];
    /** How many words voted for the block. */
    private int[] votes = new int[FIRST];
    /** The last word that did. */
    private int[] voters = new int[FIRST];

    private int used;

    /**
     * A word or a sequence of words of the quotation with its places in the range.
     *
     * @param quoted the number of the word in the quotation
     * @param first the number of the first place
     * @param count the number of places
     * @param sequence whether it is a sequence
     */
    private record Voter(int quoted, int first, int count, boolean sequence) {}

    Votes(WordIndex index, String quote, Tokens units, int from, int to, int reach) {
        this.index = index;
        this.from = from;
        this.to = to;
        this.block = reach;
        List<Voter> voters = voters(quote, units);
        int half = voters.size() / 2 + 1;
        int looked = 0;
        for (int number = 0; number < voters.size() && (number < half || looked < FEW) && looked < MOST; number++) {
            Voter voter = voters.get(number);
            int places = Math.min(PLACES, voter.count());
            for (int place = voter.first(); place < voter.first() + places; place++) {
                int token = voter.sequence() ? index.sequences().place(place) : index.place(place);
                vote(token - voter.quoted(), number);
            }
            looked += places;
        }
    }

    /** Returns the words of the quotation that are in the range, the rarest first; with sequences if they are all frequent. */
    private List<Voter> voters(String quote, Tokens units) {
        List<Voter> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int[] words = new int[units.count()];
        for (int unit = 0; unit < words.length; unit++) {
            words[unit] = index.word(quote, units, unit);
            if (words[unit] >= 0 && seen.add(words[unit])) {
                int first = index.from(words[unit], from);
                int count = index.from(words[unit], to) - first;
                if (count > 0) {
                    found.add(new Voter(unit, first, count, false));
                }
            }
        }
        if (found.stream().anyMatch(voter -> voter.count() > PLACES)) {
            addSequences(found, words);
        }
        found.sort(Comparator.comparingInt(Voter::count));
        return found;
    }

    private void addSequences(List<Voter> found, int[] words) {
        SequenceIndex sequences = index.sequences();
        for (int unit = 0; unit + SequenceIndex.LENGTH <= words.length; unit++) {
            if (words[unit] >= 0 && words[unit + 1] >= 0 && words[unit + 2] >= 0) {
                int hash = sequences.hash(words[unit], words[unit + 1], words[unit + 2]);
                int first = sequences.from(hash, from);
                int count = sequences.from(hash, to) - first;
                if (count > 0) {
                    found.add(new Voter(unit, first, count, true));
                }
            }
        }
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

    /**
     * Returns the numbers of the first tokens of the best blocks, the best one first, and the earlier one first if they are equal.
     * Two blocks never touch. A block with less than half of the votes of the best one is left out.
     */
    List<Integer> starts() {
        List<Integer> chosen = new ArrayList<>();
        int most = 0;
        while (chosen.size() < STARTS) {
            int best = 0;
            int bestVotes = 0;
            for (int slot = 0; slot < blocks.length; slot++) {
                int number = blocks[slot];
                if (number == 0 || votes[slot] == 0) {
                    continue;
                }
                // A passage may start in one block and have most of its words in the next.
                int sum = votes[slot] + votesOf(number + 1);
                boolean better = sum > bestVotes || (sum == bestVotes && number < best);
                if (better && chosen.stream().allMatch(other -> Math.abs(other - number) > 1)) {
                    best = number;
                    bestVotes = sum;
                }
            }
            most = Math.max(most, bestVotes);
            if (best == 0 || bestVotes * 2 < most) {
                break;
            }
            chosen.add(best);
        }
        return chosen.stream().map(number -> from + (number - 1) * block).toList();
    }
}
