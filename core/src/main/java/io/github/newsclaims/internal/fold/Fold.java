package io.github.newsclaims.internal.fold;

import java.util.Arrays;

/**
 * A text with one spelling of quotation marks, dashes, ellipses, compatibility forms, accents and white space, which maps each of
 * its characters back to those of the original.
 *
 * <p>A run of white space is one space. Invisible characters are left out, and so is white space that tells nothing: beside a
 * quotation mark, a dash or a symbol, before closing and after opening punctuation, between a number and its unit, and in scripts
 * without spaces. Two texts with equal folds differ in typography or white space only.
 *
 * <p>Most characters of the fold are one character of the original. Only the others are listed, so the fold of an English text
 * takes little more than its characters.
 */
public final class Fold {
    private static final int[] NONE = {};
    /** The number of characters to a step of {@link #guide}, as a power of two. */
    private static final int STEP = 5;

    private final String source;
    private final String folded;
    /** The indexes of the folded characters that do not follow the one before them as in the original, ascending. */
    private final int[] at;
    /** Where in the original each of them starts. */
    private final int[] starts;
    /** Where in the original each of them ends. */
    private final int[] ends;
    /** The indexes of the hyphens at the end of a line, ascending. */
    private final int[] lineEnds;
    /**
     * For every 32nd folded character how many listed characters are before it. Each place of words asks about ten times where a
     * character is, and a binary search for that took a tenth of the time of grounding an article.
     */
    private final int[] guide;

    Fold(String source, String folded, int[] at, int[] starts, int[] ends, int[] lineEnds) {
        this.source = source;
        this.folded = folded;
        this.at = at;
        this.starts = starts;
        this.ends = ends;
        this.lineEnds = lineEnds;
        this.guide = at.length == 0 ? NONE : guide(at, folded.length());
    }

    private static int[] guide(int[] at, int length) {
        int[] guide = new int[(length >> STEP) + 1];
        int before = 0;
        for (int step = 0; step < guide.length; step++) {
            while (before < at.length && at[before] < step << STEP) {
                before++;
            }
            guide[step] = before;
        }
        return guide;
    }

    /**
     * Folds a text.
     *
     * @param source any characters without an unpaired surrogate
     * @return the fold
     */
    public static Fold of(String source) {
        return isPlain(source) ? new Fold(source, source, NONE, NONE, NONE, NONE) : new Folder(source, false).fold();
    }

    /**
     * Returns whether a text is only letters of ASCII with single spaces between them, which fold to themselves. Most cues, mentions
     * and short quotations are; making their folds in the ordinary way took a fifth of the time of grounding an article.
     */
    private static boolean isPlain(String source) {
        boolean space = true;
        for (int index = 0; index < source.length(); index++) {
            char c = source.charAt(index);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (space || c != ' ')) {
                return false;
            }
            space = !letter;
        }
        return !space;
    }

    /**
     * Folds a text and joins the words that a hyphen divides at the end of a line.
     *
     * @param source any characters without an unpaired surrogate
     * @return the fold, which has "company" for "com-" and "pany" in two lines
     */
    public static Fold joined(String source) {
        return new Folder(source, true).fold();
    }

    /**
     * Returns the original characters.
     *
     * @return the string that was folded
     */
    public String source() {
        return source;
    }

    /**
     * Returns the folded characters.
     *
     * @return they neither start nor end with a space
     */
    public String text() {
        return folded;
    }

    /**
     * Returns some folded characters.
     *
     * @param from the index of the first one
     * @param to the index after the last one
     * @return the characters
     */
    public String text(int from, int to) {
        return folded.substring(from, to);
    }

    /**
     * Returns where a folded character starts in the original.
     *
     * @param index the index of a folded character
     * @return a UTF-16 index
     */
    public int sourceStart(int index) {
        int last = lastUpTo(index);
        if (last < 0) {
            return index;
        }
        return at[last] == index ? starts[last] : ends[last] + index - at[last] - 1;
    }

    /**
     * Returns where a folded character ends in the original.
     *
     * @param index the index of a folded character
     * @return the UTF-16 index after it
     */
    public int sourceEnd(int index) {
        int last = lastUpTo(index);
        if (last < 0) {
            return index + 1;
        }
        return at[last] == index ? ends[last] : ends[last] + index - at[last];
    }

    /**
     * Returns the original characters of one folded character.
     *
     * @param index the index of a folded character
     * @return for example "’" for an apostrophe
     */
    public String sourceOf(int index) {
        return source.substring(sourceStart(index), sourceEnd(index));
    }

    /**
     * Returns the original characters between a folded character and the one before it.
     *
     * @param index the index of a folded character
     * @return invisible characters, and white space that the fold leaves out; empty before the first character
     */
    public String hiddenBefore(int index) {
        if (index == 0) {
            return "";
        }
        int from = sourceEnd(index - 1);
        int to = sourceStart(index);
        return from < to ? source.substring(from, to) : "";
    }

    /**
     * Returns whether some folded characters are the same number of consecutive characters of the original.
     *
     * @param from the index of the first folded character
     * @param to the index after the last one
     * @return true if nothing is left out or combined between them; their characters may still differ
     */
    public boolean isRegular(int from, int to) {
        int last = lastUpTo(to - 1);
        return last < 0 || at[last] < from || (at[last] == from && ends[last] == starts[last] + 1);
    }

    /**
     * Returns whether an index is not inside an original character that folds to several, such as an ellipsis.
     *
     * @param index the index of a folded character, or the number of them
     * @return true if a character of the original ends before it
     */
    public boolean isEdge(int index) {
        if (index == 0 || index == folded.length()) {
            return true;
        }
        int last = lastUpTo(index);
        return last < 0 || at[last] != index || sourceStart(index - 1) != starts[last];
    }

    /**
     * Returns the first folded character that starts at or after a place in the original.
     *
     * @param sourceIndex a UTF-16 index of the original
     * @return the index of a folded character, or the number of them
     */
    public int foldedIndex(int sourceIndex) {
        int found = Arrays.binarySearch(starts, sourceIndex);
        if (found >= 0) {
            int index = at[found];
            while (index > 0 && sourceStart(index - 1) == sourceIndex) {
                index--;
            }
            return index;
        }
        int last = -found - 2;
        int next = last + 1 < at.length ? at[last + 1] : folded.length();
        int index = last < 0 ? sourceIndex : at[last] + 1 + Math.max(0, sourceIndex - ends[last]);
        return Math.min(index, next);
    }

    /**
     * Returns whether words may be divided by a hyphen at the end of a line.
     *
     * @return true if there is such a hyphen
     */
    public boolean hasLineEnds() {
        return lineEnds.length > 0;
    }

    /**
     * Returns whether a folded character is a hyphen at the end of a line.
     *
     * @param index the index of a folded character
     * @return true if the letters on both sides may be one word
     */
    public boolean isLineEnd(int index) {
        return lineEnds.length > 0 && Arrays.binarySearch(lineEnds, index) >= 0;
    }

    int[] lineEnds() {
        return lineEnds;
    }

    /** Returns the number of the last listed character up to an index, or -1. */
    private int lastUpTo(int index) {
        if (at.length == 0) {
            return -1;
        }
        int next = guide[index >> STEP];
        while (next < at.length && at[next] <= index) {
            next++;
        }
        return next - 1;
    }
}
