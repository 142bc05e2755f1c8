package io.github.newsclaims.internal;

/** Where words begin and end in a text. */
public final class WordBoundary {
    private WordBoundary() {}

    /**
     * Returns whether no word continues before or after a range.
     *
     * @param text the text
     * @param start the UTF-16 index of the first character of the range
     * @param end the UTF-16 index after its last character
     * @return true if both ends of the range are at the edge of a word
     */
    public static boolean isWhole(String text, int start, int end) {
        if (start > 0) {
            int first = text.codePointAt(start);
            if (CharacterClass.isMark(first)
                    || (continues(first) && CharacterClass.isPartOfWord(text.codePointBefore(start)))) {
                return false;
            }
        }
        if (end < text.length()) {
            int after = text.codePointAt(end);
            return !CharacterClass.isMark(after)
                    && !(continues(text.codePointBefore(end)) && CharacterClass.isPartOfWord(after));
        }
        return true;
    }

    /** Whether a word with this character at its edge continues in a letter beside it. */
    private static boolean continues(int c) {
        return CharacterClass.isPartOfWord(c) && !CharacterClass.isOfScriptWithoutSpaces(c);
    }
}
