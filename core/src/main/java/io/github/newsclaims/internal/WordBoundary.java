package io.github.newsclaims.internal;

/** The edges of words in a text. */
public final class WordBoundary {
    private WordBoundary() {}

    /**
     * Returns whether no word continues beyond either end of a range.
     *
     * @param text the text
     * @param start the UTF-16 index of the first character of the range
     * @param end the UTF-16 index after its last character
     * @return true if both ends are at the edge of a word
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

    /** Returns whether a word with this character at its edge continues in an adjacent letter. */
    private static boolean continues(int c) {
        return CharacterClass.isPartOfWord(c) && !CharacterClass.isOfScriptWithoutSpaces(c);
    }
}
