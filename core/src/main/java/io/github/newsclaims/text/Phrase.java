package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;

/**
 * Characters that are looked for, anywhere or as whole words only.
 *
 * <p>Its surrogates are paired, so no place of it splits a character.
 */
record Phrase(String words, boolean wholeWords) {
    Phrase {
        Characters.require("search", words);
    }

    /** The length in UTF-16 units. */
    int length() {
        return words.length();
    }

    /** The UTF-16 index of the next place at or after another, or -1. */
    int next(String text, int from) {
        int at = text.indexOf(words, from);
        while (at >= 0 && wholeWords && !standsAlone(text, at, at + words.length())) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    /** Whether no word goes on before or after the characters between two UTF-16 indexes. */
    static boolean standsAlone(String text, int start, int end) {
        if (start > 0) {
            int first = text.codePointAt(start);
            if (CharacterClass.isMark(first)
                    || (goesOn(first) && CharacterClass.isPartOfWord(text.codePointBefore(start)))) {
                return false;
            }
        }
        if (end < text.length()) {
            int after = text.codePointAt(end);
            return !CharacterClass.isMark(after)
                    && !(goesOn(text.codePointBefore(end)) && CharacterClass.isPartOfWord(after));
        }
        return true;
    }

    /** Whether a word with this character at its edge would go on in a neighbouring letter. */
    private static boolean goesOn(int c) {
        return CharacterClass.isPartOfWord(c) && !CharacterClass.isOfScriptWithoutSpaces(c);
    }
}
