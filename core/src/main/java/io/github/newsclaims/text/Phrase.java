package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;
import java.lang.Character.UnicodeScript;

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

    private static boolean standsAlone(String text, int start, int end) {
        if (start > 0) {
            int first = text.codePointAt(start);
            if (isMark(first) || (goesOn(first) && isPartOfWord(text.codePointBefore(start)))) {
                return false;
            }
        }
        if (end < text.length()) {
            int after = text.codePointAt(end);
            return !isMark(after) && !(goesOn(text.codePointBefore(end)) && isPartOfWord(after));
        }
        return true;
    }

    /** Whether a word with this character at its edge would go on in a neighbouring letter. */
    private static boolean goesOn(int c) {
        return isPartOfWord(c) && !isOfScriptWithoutSpaces(c);
    }

    private static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isOfScriptWithoutSpaces(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
