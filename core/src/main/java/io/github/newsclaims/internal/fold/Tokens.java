package io.github.newsclaims.internal.fold;

import java.util.Arrays;

/**
 * The words of a folded text: runs of letters of one script with their marks, runs of digits, and single letters of scripts
 * without spaces. Nothing else belongs to a word, so "don't" and "5km" are two words each. Where one word ends and another starts
 * without a space, a phrase may end or start.
 */
public final class Tokens {
    private static final int FIRST_OTHER = 0x80;
    /** What the small letters of ASCII have and the capital ones lack. */
    private static final int LOWER = 0x20;

    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private int count;

    private Tokens(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new int[capacity];
    }

    /**
     * Splits a folded text.
     *
     * @param folded the text
     * @return its words
     */
    public static Tokens of(String folded) {
        Tokens tokens = new Tokens(folded.length() / 4 + 4);
        int length = folded.length();
        int index = 0;
        while (index < length) {
            if (folded.charAt(index) == ' ') {
                index++;
                continue;
            }
            int start = index;
            int hash = 0;
            // Most words are letters of ASCII only. They are read once, and not character by character through the
            // tables.
            while (index < length && isLetter(folded.charAt(index))) {
                hash = hash * 31 + (folded.charAt(index) | LOWER);
                index++;
            }
            boolean plain = index > start && (index == length || folded.charAt(index) < FIRST_OTHER);
            if (!plain) {
                int c = folded.codePointAt(start);
                int code = CharacterKind.of(c);
                index = start + Character.charCount(c);
                if (!isWord(CharacterKind.kind(code))) {
                    continue;
                }
                index = endOf(folded, code, index);
                hash = hash(folded, start, index);
            }
            tokens.add(start, index, hash);
        }
        return tokens;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static int hash(String folded, int start, int end) {
        int hash = 0;
        for (int index = start; index < end; index++) {
            hash = hash * 31 + lower(folded.charAt(index));
        }
        return hash;
    }

    /** Returns a character in lower case. */
    static char lower(char c) {
        if (c < FIRST_OTHER) {
            return c >= 'A' && c <= 'Z' ? (char) (c | LOWER) : c;
        }
        return Character.toLowerCase(c);
    }

    private static boolean isWord(int kind) {
        return kind == CharacterKind.LETTER
                || kind == CharacterKind.DIGIT
                || kind == CharacterKind.IDEOGRAPH
                || kind == CharacterKind.MARK;
    }

    private static int endOf(String folded, int first, int from) {
        int kind = CharacterKind.kind(first);
        int script = CharacterKind.script(first);
        int end = from;
        while (end < folded.length()) {
            int c = folded.codePointAt(end);
            int code = CharacterKind.of(c);
            int next = CharacterKind.kind(code);
            if (next == CharacterKind.LETTER && kind == CharacterKind.LETTER) {
                int other = CharacterKind.script(code);
                if (script != other && script != 0 && other != 0) {
                    return end;
                }
                script = script == 0 ? other : script;
            } else if (next != CharacterKind.MARK && !(next == CharacterKind.DIGIT && kind == CharacterKind.DIGIT)) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private void add(int start, int end, int hash) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count++] = hash;
    }

    /**
     * Returns the number of words.
     *
     * @return 0 or more
     */
    public int count() {
        return count;
    }

    /**
     * Returns where a word starts.
     *
     * @param number the number of the word, from 0
     * @return an index of the folded text
     */
    public int start(int number) {
        return starts[number];
    }

    /**
     * Returns where a word ends.
     *
     * @param number the number of the word, from 0
     * @return the index after its last character
     */
    public int end(int number) {
        return ends[number];
    }

    /**
     * Returns the hash of a word, whatever its letter case.
     *
     * @param number the number of the word, from 0
     * @return the same number for the same letters
     */
    int hash(int number) {
        return hashes[number];
    }

    /**
     * Returns the first word that starts at or after an index.
     *
     * @param index an index of the folded text
     * @return the number of the word, or the number of words
     */
    public int at(int index) {
        int found = Arrays.binarySearch(starts, 0, count, index);
        return found < 0 ? -found - 1 : found;
    }
}
