package io.github.newsclaims.check;

import io.github.newsclaims.internal.CharacterClass;
import io.github.newsclaims.internal.Characters;
import java.lang.Character.UnicodeScript;

/** Finds out whether a place starts or ends inside a word or number. */
final class WordCuts {
    /** Hebrew words of one letter that are written together with the next word: and, the, in, to, from, that, as. */
    private static final String HEBREW_PREFIXES = "והבלמשכ";
    /** The Arabic ones, and the letters of the article: and, so, in, as, to, will, the. */
    private static final String ARABIC_PREFIXES = "وفبكلسا";
    /** The most letters that such words have together. */
    private static final int LONGEST_PREFIX = 4;
    /** Chinese, Japanese and Korean numerals that belong to the digits before them, as in "150万". */
    private static final String MYRIADS = "十百千万萬亿億兆십백천만억조";
    /** The signs between the digits of one number. */
    private static final String IN_NUMBER = ".,'’٫٬，．";
    /** The most characters of a word that a message shows on each side. */
    private static final int LONGEST = 30;

    private WordCuts() {}

    /** Returns whether a word continues before a place that starts at an index. */
    static boolean startsInside(String text, int index) {
        return isInside(text, index) && !isAfterPrefix(text, index);
    }

    /** Returns whether a word continues after a place that ends at an index. */
    static boolean endsInside(String text, int index) {
        return isInside(text, index) ? !isHangul(text.codePointBefore(index)) : isDenied(text, index);
    }

    /** Returns the word or number around an index inside it. */
    static String around(String text, int index) {
        int start = index;
        do {
            start -= Character.charCount(text.codePointBefore(start));
        } while (index - start < LONGEST && isInside(text, start));
        int end = index;
        while (end - index < LONGEST && isInside(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        end += isDenied(text, end) ? 2 : 0;
        return text.substring(start, end);
    }

    private static boolean isInside(String text, int index) {
        if (index == 0 || index == text.length()) {
            return false;
        }
        int before = before(text, index);
        int after = after(text, index);
        if (Character.isDigit(before)) {
            return Character.isLetter(after)
                    ? isOneWord(before, after)
                    : Character.isDigit(after) || isNumberSign(text, index);
        }
        if (Character.isDigit(after)) {
            return Character.isLetter(before) ? isOneWord(before, after) : isNumberSign(text, index - 1);
        }
        return Character.isLetter(before) && Character.isLetter(after) && isOneWord(before, after);
    }

    private static boolean isOneWord(int before, int after) {
        if (Character.isDigit(before) && MYRIADS.indexOf(after) >= 0) {
            return true;
        }
        if (before < 0x80 && after < 0x80) {
            return true;
        }
        if (CharacterClass.isOfScriptWithoutSpaces(before) || CharacterClass.isOfScriptWithoutSpaces(after)) {
            return false;
        }
        UnicodeScript one = UnicodeScript.of(before);
        UnicodeScript other = UnicodeScript.of(after);
        if (one == UnicodeScript.COMMON || other == UnicodeScript.COMMON) {
            return !isHangul(before) && !isHangul(after);
        }
        return one == other;
    }

    /** Returns whether a sign stands between the digits of one number: a point or comma, or a space before three digits. */
    private static boolean isNumberSign(String text, int index) {
        if (!isDigit(text, index - 1) || !isDigit(text, index + 1)) {
            return false;
        }
        char sign = text.charAt(index);
        return IN_NUMBER.indexOf(sign) >= 0
                || (Characters.isNumberSpace(sign)
                        && isDigit(text, index + 2)
                        && isDigit(text, index + 3)
                        && !isDigit(text, index + 4)
                        && !isDigit(text, index - 4));
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }

    /** Returns whether "'t" follows, as in "can't". Without it the word says the opposite. */
    private static boolean isDenied(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && (text.charAt(index) == '\'' || text.charAt(index) == '’')
                && (text.charAt(index + 1) == 't' || text.charAt(index + 1) == 'T')
                && (text.charAt(index - 1) == 'n' || text.charAt(index - 1) == 'N')
                && (index + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(index + 2)));
    }

    /** Returns whether only letters that are words of their own are before an index in a Hebrew or Arabic word. */
    private static boolean isAfterPrefix(String text, int index) {
        String prefixes = switch (UnicodeScript.of(text.codePointAt(index))) {
            case HEBREW -> HEBREW_PREFIXES;
            case ARABIC -> ARABIC_PREFIXES;
            default -> "";
        };
        int start = index;
        while (start > 0 && index - start < LONGEST_PREFIX && prefixes.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return !isInside(text, start);
    }

    private static boolean isHangul(int c) {
        return c >= 0x1100 && UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }

    /** Returns the character before an index, without marks and invisible characters. */
    private static int before(String text, int index) {
        int at = index;
        int c;
        do {
            c = text.codePointBefore(at);
            at -= Character.charCount(c);
        } while (at > 0 && index - at < LONGEST && isPassedOver(c));
        return c;
    }

    private static int after(String text, int index) {
        int at = index;
        int c;
        do {
            c = text.codePointAt(at);
            at += Character.charCount(c);
        } while (at < text.length() && at - index < LONGEST && isPassedOver(c));
        return c;
    }

    /** Returns whether a word goes on across a character: a combining mark, or an invisible one such as the soft hyphen. */
    private static boolean isPassedOver(int c) {
        return c >= 0x80 && c != '\u200B' && (Character.getType(c) == Character.FORMAT || CharacterClass.isMark(c));
    }
}
