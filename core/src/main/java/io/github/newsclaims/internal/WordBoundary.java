package io.github.newsclaims.internal;

import java.lang.Character.UnicodeScript;

/** The edges of words in a text. Invisible characters do not separate words. */
public final class WordBoundary {
    private static final int NONE = -1;

    private WordBoundary() {}

    /**
     * Returns whether no word continues beyond either end of a range.
     *
     * <p>A word ends at a character that is no letter, digit or mark, and where the script changes. Between letters of a script
     * without spaces any place may be the edge of a word, except inside a number.
     *
     * @param text the text
     * @param start the UTF-16 index of the first character of the range
     * @param end the UTF-16 index after its last character
     * @return true if both ends are at the edge of a word
     */
    public static boolean isWhole(String text, int start, int end) {
        return isEdge(text, start) && isEdge(text, end);
    }

    /**
     * Returns whether no word continues across an index.
     *
     * @param text the text
     * @param index the UTF-16 index of a character, or the length of the text
     * @return true if a word may start or end there
     */
    public static boolean isEdge(String text, int index) {
        if (index <= 0 || index >= text.length()) {
            return true;
        }
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (before == ' ' || after == ' ') {
            return true;
        }
        if (before < 0x80 && after < 0x80) {
            return !joinsAscii(text, index, before, after);
        }
        return isEdgeOfAny(text, index);
    }

    private static boolean joinsAscii(String text, int index, char before, char after) {
        if (after == '_' || before == '_') {
            return joinsAcross(text, index, after == '_' ? index + 1 : index, before == '_' ? index - 1 : index);
        }
        return CharacterClass.isPartOfWord(before) && CharacterClass.isPartOfWord(after);
    }

    /** Returns whether a connector such as "_" has a part of a word on both sides. */
    private static boolean joinsAcross(String text, int index, int next, int previous) {
        return index > 0
                && previous > 0
                && next < text.length()
                && CharacterClass.isPartOfWord(text.codePointBefore(previous))
                && CharacterClass.isPartOfWord(text.codePointAt(next));
    }

    private static boolean isEdgeOfAny(String text, int index) {
        int from = visibleBefore(text, index);
        int to = visibleAt(text, index);
        if (from == NONE || to == NONE) {
            return true;
        }
        return !joins(baseBefore(text, from), text.codePointAt(to));
    }

    /** Returns the last character before an index that is no mark, or a mark if there is none. */
    private static int baseBefore(String text, int index) {
        int c = text.codePointBefore(index);
        for (int at = index - Character.charCount(c);
                at > 0 && (CharacterClass.isMark(c) || CharacterClass.isInvisible(c));
                at -= Character.charCount(c)) {
            c = text.codePointBefore(at);
        }
        return c;
    }

    /** Returns the index after the last visible character before an index, or -1. */
    static int visibleBefore(String text, int index) {
        int at = index;
        while (at > 0) {
            int c = text.codePointBefore(at);
            if (!CharacterClass.isInvisible(c)) {
                return at;
            }
            at -= Character.charCount(c);
        }
        return NONE;
    }

    /** Returns the index of the first visible character at or after an index, or -1. */
    static int visibleAt(String text, int index) {
        int at = index;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!CharacterClass.isInvisible(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return NONE;
    }

    private static boolean joins(int before, int after) {
        if (CharacterClass.isMark(after)) {
            return !Characters.isSpace(before);
        }
        if (isSubscript(after)) {
            return Character.isLetter(before);
        }
        if (!CharacterClass.isPartOfWord(before) || !CharacterClass.isPartOfWord(after)) {
            return false;
        }
        boolean digitBefore = Character.isDigit(before);
        boolean digitAfter = Character.isDigit(after);
        if (digitBefore && digitAfter) {
            return true;
        }
        if (digitBefore || digitAfter) {
            return (digitBefore && CharacterClass.isMultiplier(after)) || hasCase(digitBefore ? after : before);
        }
        if (CharacterClass.isOfScriptWithoutSpaces(before) || CharacterClass.isOfScriptWithoutSpaces(after)) {
            return CharacterClass.isHanNumeral(before) && CharacterClass.isHanNumeral(after);
        }
        return isOneScript(before, after);
    }

    /** Returns whether two letters are of one script. A mark or letter of no particular script belongs to any. */
    private static boolean isOneScript(int before, int after) {
        UnicodeScript one = UnicodeScript.of(before);
        UnicodeScript other = UnicodeScript.of(after);
        return one == other || isShared(one) || isShared(other);
    }

    private static boolean isShared(UnicodeScript script) {
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    /** Returns whether a letter is of a script with upper and lower case, in which "5km" and "A4" are one word. */
    private static boolean hasCase(int c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
    }

    private static boolean isSubscript(int c) {
        return c >= 0x2080 && c <= 0x209C;
    }

    /**
     * Returns whether an index is inside a picture made of several characters: a flag, a person with a skin tone, a family.
     *
     * @param text the text
     * @param index the UTF-16 index of a character, or the length of the text
     * @return true if the characters on both sides are one picture
     */
    public static boolean isInsidePicture(String text, int index) {
        boolean outside =
                index <= 0 || index >= text.length() || text.charAt(index) < 0x200D || text.charAt(index - 1) < 0x200D;
        int from = outside ? NONE : visibleBefore(text, index);
        int to = outside ? NONE : visibleAt(text, index);
        if (from == NONE || to == NONE) {
            return false;
        }
        int before = text.codePointBefore(from);
        int after = text.codePointAt(to);
        if (after >= 0x1F3FB && after <= 0x1F3FF) {
            return isPicture(before);
        }
        if (isRegional(before) && isRegional(after)) {
            int count = 0;
            for (int at = from; at > 0 && isRegional(text.codePointBefore(at)); at -= 2) {
                count++;
            }
            return count % 2 == 1;
        }
        return isPicture(before) && isPicture(after) && text.substring(from, to).indexOf('\u200d') >= 0;
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isPicture(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
    }
}
