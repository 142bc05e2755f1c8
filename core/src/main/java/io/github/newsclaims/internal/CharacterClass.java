package io.github.newsclaims.internal;

import java.lang.Character.UnicodeScript;

/** What sort of character one is, for finding words and for telling typography from words. */
public final class CharacterClass {
    private CharacterClass() {}

    /** A letter, digit or combining mark. */
    public static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    public static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** A letter of a script that puts no spaces between words. */
    public static boolean isOfScriptWithoutSpaces(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** A character that takes no room: soft hyphen, zero-width space, word joiner, byte order mark. */
    public static boolean isInvisible(int c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /** The plain spelling of a quotation mark or dash, three dots for an ellipsis as '…', and 0 for all other characters. */
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
