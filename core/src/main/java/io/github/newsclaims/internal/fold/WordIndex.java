package io.github.newsclaims.internal.fold;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places of each word of a folded text, whatever its letter case. A place is the number of a word of {@link Tokens}.
 *
 * <p>The words are kept in an open hash table, and all places in one array, those of a word beside each other. Maps of strings
 * and lists took three times as long to make.
 */
public final class WordIndex {
    private static final int[] NOWHERE = {};
    private static final int FREE = -1;

    private final Fold fold;
    private final Tokens tokens;
    /** The words by the hash of their letters; {@link #FREE} or the number of a word. */
    private final int[] slots;
    /** Any token of each word, to compare its letters. */
    private int[] examples;
    /** Where the places of each word start in {@link #places}; they end where those of the next one start. */
    private int[] firsts;

    private int[] places = NOWHERE;
    private int words;
    /** The number of the word of each token. */
    private final int[] wordOf;
    /** Created lazily; immutable, so a data race can at worst create it twice. */
    private volatile @Nullable SequenceIndex sequences;

    /** The words that a hyphen divides at the end of a line, with the places of their first halves. */
    private final Map<String, int[]> divided = new HashMap<>();

    WordIndex(Fold fold) {
        this.fold = fold;
        this.tokens = Tokens.of(fold.text());
        this.slots = new int[Integer.highestOneBit(Math.max(8, tokens.count())) * 2];
        this.examples = new int[Math.max(4, tokens.count() / 4)];
        this.firsts = new int[examples.length + 1];
        this.wordOf = new int[tokens.count()];
        fill();
        for (int hyphen : fold.lineEnds()) {
            addDivided(hyphen);
        }
    }

    private void fill() {
        Arrays.fill(slots, FREE);
        String text = fold.text();
        for (int token = 0; token < wordOf.length; token++) {
            int slot = slot(text, tokens.start(token), tokens.end(token), tokens.hash(token));
            int word = slots[slot];
            if (word == FREE) {
                word = add(token);
                slots[slot] = word;
            }
            wordOf[token] = word;
            firsts[word]++;
        }
        int sum = 0;
        for (int word = 0; word < words; word++) {
            int count = firsts[word];
            firsts[word] = sum;
            sum += count;
        }
        places = new int[sum];
        for (int token = 0; token < wordOf.length; token++) {
            places[firsts[wordOf[token]]++] = token;
        }
        // Each number is now where the places of the next word start.
        System.arraycopy(firsts, 0, firsts, 1, words);
        firsts[0] = 0;
    }

    private int add(int token) {
        if (words == examples.length) {
            examples = Arrays.copyOf(examples, words * 2);
            firsts = Arrays.copyOf(firsts, words * 2 + 1);
        }
        examples[words] = token;
        return words++;
    }

    /** Returns the slot of some characters, which is free if the text does not have them as a word. */
    private int slot(String text, int start, int end, int letters) {
        int hash = letters * 0x9E3779B9;
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != FREE && !isExample(examples[slots[slot]], text, start, end)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isExample(int token, String text, int start, int end) {
        int from = tokens.start(token);
        if (tokens.end(token) - from != end - start) {
            return false;
        }
        String own = fold.text();
        for (int index = 0; index < end - start; index++) {
            char one = own.charAt(from + index);
            char other = text.charAt(start + index);
            if (one != other && Tokens.lower(one) != Tokens.lower(other)) {
                return false;
            }
        }
        return true;
    }

    private void addDivided(int hyphen) {
        int second = tokens.at(hyphen);
        boolean divides = second > 0
                && second < tokens.count()
                && tokens.end(second - 1) == hyphen
                && tokens.start(second) == hyphen + 1;
        if (divides) {
            String text = fold.text();
            String word =
                    text.substring(tokens.start(second - 1), hyphen) + text.substring(hyphen + 1, tokens.end(second));
            divided.merge(word.toLowerCase(Locale.ROOT), new int[] {second - 1}, WordIndex::joined);
        }
    }

    private static int[] joined(int[] some, int[] one) {
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one[0];
        return all;
    }

    /**
     * Returns the words of the text in their order.
     *
     * @return the words
     */
    public Tokens tokens() {
        return tokens;
    }

    /**
     * Returns the sequences of words of the text.
     *
     * @return the index, the same one each time
     */
    public SequenceIndex sequences() {
        SequenceIndex known = sequences;
        if (known == null) {
            known = new SequenceIndex(wordOf);
            sequences = known;
        }
        return known;
    }

    /**
     * Returns the number of a word.
     *
     * @param text a folded text that has the word
     * @param words the words of that text
     * @param number the number of the word in it
     * @return a number for {@link #count} and {@link #from}, or -1 if the text of this index does not have the word
     */
    public int word(String text, Tokens words, int number) {
        return slots[slot(text, words.start(number), words.end(number), words.hash(number))];
    }

    /**
     * Returns how often the text has a word.
     *
     * @param word the number of the word
     * @return 1 or more
     */
    public int count(int word) {
        return firsts[word + 1] - firsts[word];
    }

    /**
     * Returns the first place of a word, as a number for {@link #place}.
     *
     * @param word the number of the word
     * @return the number of a place
     */
    public int first(int word) {
        return firsts[word];
    }

    /**
     * Returns the first place of a word at or after a token, as a number for {@link #place}.
     *
     * @param word the number of the word
     * @param token the number of a token
     * @return the number of a place; that of the next word's first place if there is none
     */
    public int from(int word, int token) {
        int found = Arrays.binarySearch(places, firsts[word], firsts[word + 1], token);
        return found < 0 ? -found - 1 : found;
    }

    /**
     * Returns a place.
     *
     * @param number the number of the place
     * @return the number of a token
     */
    public int place(int number) {
        return places[number];
    }

    /**
     * Returns where the text divides a word by a hyphen at the end of a line.
     *
     * @param text a folded text that has the word
     * @param start where the word starts in it
     * @param end where it ends
     * @return the numbers of the tokens before the hyphens; empty if there are none
     */
    public int[] divided(String text, int start, int end) {
        if (divided.isEmpty()) {
            return NOWHERE;
        }
        return divided.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), NOWHERE);
    }
}
