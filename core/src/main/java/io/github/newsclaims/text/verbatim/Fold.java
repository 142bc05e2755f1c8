package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.CharacterClass;
import io.github.newsclaims.internal.Characters;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with one spelling of quotation marks, dashes, ellipses, accents and white space, which maps each of its characters
 * back to those of the original.
 *
 * <p>A run of white space is one space, and invisible characters (soft hyphen, zero-width space, word joiner, byte order
 * mark) are left out. Two texts with equal folds differ in typography or white space only.
 */
final class Fold {
    private final String source;
    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private Fold(String source, String folded, int[] starts, int[] ends) {
        this.source = source;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    static Fold of(String source) {
        return new Folder(source).fold();
    }

    /** Returns the original characters. */
    String source() {
        return source;
    }

    /** Returns the folded characters. */
    String text() {
        return folded;
    }

    /** Returns the UTF-16 index in the original at which a folded character starts. */
    int sourceStart(int index) {
        return starts[index];
    }

    /** Returns the UTF-16 index in the original after a folded character. */
    int sourceEnd(int index) {
        return ends[index];
    }

    /** Returns the original characters of one folded character. */
    String sourceOf(int index) {
        return source.substring(starts[index], ends[index]);
    }

    /** Returns the invisible original characters between a folded character and the one before it. */
    String hiddenBefore(int index) {
        return index == 0 || ends[index - 1] >= starts[index] ? "" : source.substring(ends[index - 1], starts[index]);
    }

    /** Returns whether an index is not inside an original character that folds to several, such as an ellipsis. */
    boolean isEdge(int index) {
        return index == 0 || index == starts.length || starts[index - 1] != starts[index];
    }

    /** Returns whether the folded character is a space between two digits of one number, as in "93 000". */
    boolean isInsideNumber(int index) {
        if (index < 1 || index + 1 >= folded.length() || folded.charAt(index) != ' ') {
            return false;
        }
        char space = source.charAt(starts[index]);
        return (space == '\u00a0' || space == '\u202f' || space == '\u2009')
                && Character.isDigit(folded.charAt(index - 1))
                && Character.isDigit(folded.charAt(index + 1));
    }

    /** Returns the index of the first folded character that starts at or after a UTF-16 index of the original. */
    int foldedIndex(int sourceIndex) {
        int found = Arrays.binarySearch(starts, sourceIndex);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && starts[found - 1] == sourceIndex) {
            found--;
        }
        return found;
    }

    /** Folds one text. */
    private static final class Folder {
        private static final int FIRST_WITH_MARKS = 0x300;
        /** The most marks that are composed at once, as in the Stream-Safe Text Format of Unicode Standard Annex 15. */
        private static final int MOST_MARKS = 30;

        private final String source;
        private final StringBuilder out;
        private int[] starts;
        private int[] ends;

        Folder(String source) {
            this.source = source;
            this.out = new StringBuilder(source.length());
            this.starts = new int[source.length()];
            this.ends = new int[source.length()];
        }

        Fold fold() {
            int index = 0;
            while (index < source.length()) {
                int c = source.codePointAt(index);
                int end = index + Character.charCount(c);
                if (Characters.isSpace(c)) {
                    space(index, end);
                } else if (!CharacterClass.isInvisible(c)) {
                    end = visible(c, index, end);
                }
                index = end;
            }
            int length = out.length();
            return new Fold(source, out.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }

        private void space(int start, int end) {
            int last = out.length() - 1;
            if (last >= 0 && out.charAt(last) == ' ') {
                ends[last] = end;
            } else {
                put(' ', start, end);
            }
        }

        private int visible(int c, int start, int end) {
            char plain = CharacterClass.plain(c);
            if (plain == '…') {
                for (int dot = 0; dot < 3; dot++) {
                    put('.', start, end);
                }
                return end;
            }
            if (plain != 0) {
                put(plain, start, end);
                return end;
            }
            int segmentEnd = end;
            for (int marks = 0; marks < MOST_MARKS && joinsAt(segmentEnd); marks++) {
                segmentEnd += Character.charCount(source.codePointAt(segmentEnd));
            }
            if (segmentEnd == end && c < FIRST_WITH_MARKS) {
                put((char) c, start, end);
                return end;
            }
            String composed = Normalizer.normalize(source.substring(start, segmentEnd), Normalizer.Form.NFC);
            for (int unit = 0; unit < composed.length(); unit++) {
                put(composed.charAt(unit), start, segmentEnd);
            }
            return segmentEnd;
        }

        /** Returns whether a character composes with the one before it: combining marks, vowels and finals of Hangul. */
        private boolean joinsAt(int index) {
            int c = index < source.length() ? source.codePointAt(index) : 0;
            return c >= FIRST_WITH_MARKS && (CharacterClass.isMark(c) || (c >= 0x1160 && c <= 0x11FF));
        }

        private void put(char c, int start, int end) {
            int at = out.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at + (at >> 1) + 8);
                ends = Arrays.copyOf(ends, starts.length);
            }
            starts[at] = start;
            ends[at] = end;
            out.append(c);
        }
    }
}
