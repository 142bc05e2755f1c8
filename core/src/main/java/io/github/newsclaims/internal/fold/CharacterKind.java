package io.github.newsclaims.internal.fold;

import io.github.newsclaims.internal.CharacterClass;
import io.github.newsclaims.internal.Characters;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What the fold and the index of words need to know of a character, as one number: a kind, two flags and the script of a letter.
 *
 * <p>The numbers of the characters up to U+FFFF are kept in pages of 256, each made when one of its characters is first asked
 * for. Without them, half the time of folding a text is spent on asking Java for categories and scripts.
 */
final class CharacterKind {
    static final int SPACE = 0;
    /** Default ignorable. */
    static final int HIDDEN = 1;

    static final int LETTER = 2;
    static final int DIGIT = 3;
    /** A letter of a script without spaces between words. */
    static final int IDEOGRAPH = 4;

    static final int MARK = 5;
    /** A quotation mark, an apostrophe or a prime. */
    static final int QUOTE = 6;

    static final int DASH = 7;
    /** A closing bracket, or punctuation that ends a sentence or a part of it. */
    static final int CLOSING = 8;

    static final int OPENING = 9;
    /** A currency, per cent, degree, mathematical or other symbol. */
    static final int SYMBOL = 10;

    static final int OTHER = 11;

    private static final int KINDS = 0xF;
    /** The character is written in another way by normalization. */
    private static final int COMPATIBLE = 0x10;
    /** The character has its space in itself, as punctuation of Chinese has. */
    private static final int WIDE = 0x20;

    private static final int SCRIPT_SHIFT = 8;
    private static final int PAGE = 256;

    private static final AtomicReferenceArray<short[]> PAGES = new AtomicReferenceArray<>(PAGE);
    /** The first page, which has most characters of most texts. */
    private static final short[] LATIN = page(0);

    private CharacterKind() {}

    /** Returns the number of a code point. */
    static int of(int c) {
        if (c < PAGE) {
            return LATIN[c];
        }
        if (c > 0xFFFF) {
            return classify(c);
        }
        short[] page = PAGES.get(c / PAGE);
        if (page == null) {
            page = page(c / PAGE);
            PAGES.set(c / PAGE, page);
        }
        return page[c % PAGE];
    }

    private static short[] page(int number) {
        short[] page = new short[PAGE];
        for (int low = 0; low < PAGE; low++) {
            page[low] = (short) classify(number * PAGE + low);
        }
        return page;
    }

    static int kind(int code) {
        return code & KINDS;
    }

    static boolean isCompatible(int code) {
        return (code & COMPATIBLE) != 0;
    }

    /** Returns whether white space beside the character tells nothing: wide punctuation, and scripts without spaces. */
    static boolean isWide(int code) {
        return (code & WIDE) != 0 || kind(code) == IDEOGRAPH;
    }

    /** Returns the script of a letter; 0 for what belongs to any script. */
    static int script(int code) {
        return code >>> SCRIPT_SHIFT & 0xFF;
    }

    private static int classify(int c) {
        if (Character.getType(c) == Character.SURROGATE) {
            return OTHER;
        }
        int kind = kindOf(c);
        int code = kind;
        if (kind == LETTER) {
            code |= scriptOf(c) << SCRIPT_SHIFT;
        }
        if (c >= 0x80 && kind > HIDDEN && !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC)) {
            code |= COMPATIBLE;
        }
        return CharacterClass.isWidePunctuation(c) ? code | WIDE : code;
    }

    private static int scriptOf(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED ? 0 : script.ordinal() + 1;
    }

    private static int kindOf(int c) {
        if (Characters.isSpace(c)) {
            return SPACE;
        }
        if (CharacterClass.isInvisible(c)) {
            return HIDDEN;
        }
        if (CharacterClass.isQuotationMark(c)) {
            return QUOTE;
        }
        if (CharacterClass.isDash(c)) {
            return DASH;
        }
        if (CharacterClass.isMark(c)) {
            return MARK;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (CharacterClass.isPartOfWord(c)) {
            return CharacterClass.isOfScriptWithoutSpaces(c) ? IDEOGRAPH : LETTER;
        }
        return CharacterClass.isTerminal(c) ? CLOSING : kindByCategory(c);
    }

    private static int kindByCategory(int c) {
        return switch (Character.getType(c)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> CLOSING;
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> OPENING;
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
                SYMBOL;
            default ->
                switch (c) {
                    // Per cent, per mille, per ten thousand, section and paragraph signs.
                    case '%', 0x2030, 0x2031, 0x66A, 0x609, 0x60A, 0xFE6A, 0xFF05, 0xA7, 0xB6 -> SYMBOL;
                    case 0xA1, 0xBF -> OPENING;
                    default -> OTHER;
                };
        };
    }
}
