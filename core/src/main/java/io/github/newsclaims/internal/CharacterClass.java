package io.github.newsclaims.internal;

import java.lang.Character.UnicodeScript;

/** Classifies characters, to find words and to tell typography from words. {@link Characters} defines white space. */
public final class CharacterClass {
    private CharacterClass() {}

    /**
     * Returns whether a character is a letter, digit or combining mark.
     *
     * @param c any code point
     * @return true if it is part of a word
     */
    public static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    /**
     * Returns whether a character is a combining mark.
     *
     * @param c any code point
     * @return true if it is a mark of any kind
     */
    public static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /**
     * Returns whether a character belongs to a script without spaces between words.
     *
     * @param c any code point
     * @return true for example for Chinese and Thai
     */
    public static boolean isOfScriptWithoutSpaces(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /**
     * Returns whether a character is invisible: soft hyphen, zero-width space, word joiner or byte order mark.
     *
     * @param c any code point
     * @return true if it is one of these four
     */
    public static boolean isInvisible(int c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /**
     * Returns the plain form of a quotation mark or dash.
     *
     * @param c any code point
     * @return an apostrophe, a quotation mark or a hyphen; '…' for an ellipsis; 0 for any other character
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
