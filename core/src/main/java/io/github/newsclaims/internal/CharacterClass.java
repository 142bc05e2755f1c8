package io.github.newsclaims.internal;

import java.lang.Character.UnicodeScript;

/** Classes of characters, for finding words and for comparing typography. */
public final class CharacterClass {
    private CharacterClass() {}

    /**
     * Returns whether a character is a letter, digit or combining mark.
     *
     * @param c any code point
     * @return true if it is
     */
    public static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    /**
     * Returns whether a character is a combining mark.
     *
     * @param c any code point
     * @return true if it is
     */
    public static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /**
     * Returns whether a character belongs to a script that is written without spaces between words.
     *
     * @param c any code point
     * @return true if it does
     */
    public static boolean isOfScriptWithoutSpaces(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /**
     * Returns whether a character is invisible: soft hyphen, zero-width space, word joiner, byte order mark.
     *
     * @param c any code point
     * @return true if it is
     */
    public static boolean isInvisible(int c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /**
     * Returns the plain form of a quotation mark or dash, '…' for an ellipsis, and 0 for all other characters.
     *
     * @param c any code point
     * @return for example an apostrophe for a right single quotation mark
     */
    public static char plain(int c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u00B4', '`', '\u2039', '\u203A' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2026' -> '\u2026';
            default -> 0;
        };
    }
}
