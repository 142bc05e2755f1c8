package io.github.newsclaims.check;

import io.github.newsclaims.internal.CharacterClass;
import io.github.newsclaims.internal.Characters;
import java.lang.Character.UnicodeScript;

/** What is beside a quotation mark. Other marks, invisible characters and combining marks between them do not count. */
enum MarkSide {
    /** White space, or the start or end of the line. */
    SPACE,
    /** A letter of a script with spaces between words. */
    LETTER,
    /** A Hebrew letter. Marks also form acronyms and numbers there. */
    HEBREW,
    /** A Korean letter. Particles follow a quotation without a space. */
    HANGUL,
    /** A letter of a script without spaces between words. */
    UNSPACED,
    DIGIT,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket or a sign at the end of a sentence or of a part of it. */
    END,
    /** Any other sign, such as a dash, an ellipsis or a currency. */
    SIGN;

    /** The most UTF-16 units that are passed over, so that a text of marks alone takes linear time. */
    private static final int FARTHEST = 16;

    boolean isWord() {
        return this == LETTER || this == HEBREW || this == DIGIT;
    }

    /** Returns whether words around a mark need no space here. */
    boolean isUnspaced() {
        return this == UNSPACED || this == HANGUL;
    }

    static MarkSide before(String text, int mark) {
        int index = mark;
        while (index > 0 && mark - index < FARTHEST) {
            int c = text.codePointBefore(index);
            if (!isPassedOver(c)) {
                return of(c, index >= 2 && c == '.' && text.charAt(index - 2) == '.');
            }
            index -= Character.charCount(c);
        }
        return SPACE;
    }

    static MarkSide after(String text, int mark) {
        int index = mark + 1;
        while (index < text.length() && index - mark < FARTHEST) {
            int c = text.codePointAt(index);
            if (!isPassedOver(c)) {
                return of(c, c == '.' && index + 1 < text.length() && text.charAt(index + 1) == '.');
            }
            index += Character.charCount(c);
        }
        return SPACE;
    }

    private static boolean isPassedOver(int c) {
        return (c <= Character.MAX_VALUE && QuoteMarks.isMark((char) c))
                || Character.getType(c) == Character.FORMAT
                || CharacterClass.isMark(c);
    }

    private static MarkSide of(int c, boolean ellipsis) {
        if (Characters.isSpace(c)) {
            return SPACE;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isLetter(c)) {
            return letter(c);
        }
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> OPEN;
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> END;
            case Character.OTHER_PUNCTUATION -> ellipsis || isNoEnd(c) ? SIGN : END;
            default -> SIGN;
        };
    }

    private static MarkSide letter(int c) {
        if (c < 0x590) {
            return LETTER;
        }
        UnicodeScript script = UnicodeScript.of(c);
        if (script == UnicodeScript.HEBREW) {
            return HEBREW;
        }
        if (script == UnicodeScript.HANGUL) {
            return HANGUL;
        }
        return CharacterClass.isOfScriptWithoutSpaces(c) ? UNSPACED : LETTER;
    }

    /** Returns whether a sign of the category "other punctuation" may be before a word: "¿", "#", "@", "&", "…" and such. */
    private static boolean isNoEnd(int c) {
        return switch (c) {
            case '¿', '¡', '#', '@', '&', '…', '*', '/', '\\', '%', '§', '¶', '·', '•' -> true;
            default -> false;
        };
    }
}
