package io.github.newsclaims.internal;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/**
 * Classifies characters, to find words and to tell typography from words. {@link Characters} defines white space.
 *
 * <p>It uses the properties of Unicode that Java has: script, block and general category. Java lacks the properties
 * Quotation_Mark, Terminal_Punctuation and Default_Ignorable_Code_Point, so what the category does not tell is listed here.
 */
public final class CharacterClass {
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private CharacterClass() {}

    /**
     * Returns whether a character is a letter, digit, letter-like number or combining mark.
     *
     * @param c any code point
     * @return true if it is part of a word
     */
    public static boolean isPartOfWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) && !isQuotationMark(c) && !isInvisible(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || isMark(c);
    }

    /**
     * Returns whether a character is a combining mark.
     *
     * @param c any code point
     * @return true if it is a visible mark of any kind
     */
    public static boolean isMark(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return mark && !isInvisible(c);
    }

    /**
     * Returns whether a character belongs to a script without spaces between words.
     *
     * @param c any code point
     * @return true for example for Chinese and Thai
     */
    public static boolean isOfScriptWithoutSpaces(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN,
                    HIRAGANA,
                    KATAKANA,
                    BOPOMOFO,
                    YI,
                    THAI,
                    LAO,
                    KHMER,
                    MYANMAR,
                    TIBETAN,
                    TAI_LE,
                    NEW_TAI_LUE,
                    TAI_THAM,
                    TAI_VIET,
                    JAVANESE,
                    BALINESE -> true;
            // The prolonged sound marks of Kana are common to two scripts.
            case COMMON -> c == 0x30FC || c == 0xFF70;
            default -> false;
        };
    }

    /**
     * Returns whether a character is default ignorable: soft hyphen, zero-width and bidi controls, variation selectors, tags and
     * fillers. The Arabic tatweel, which only makes a word wider, counts as one of them.
     *
     * @param c any code point
     * @return true if it has no form of its own
     */
    public static boolean isInvisible(int c) {
        if (c < 0x300) {
            return c == 0xAD;
        }
        return switch (c) {
            // Fillers, the combining grapheme joiner and the selectors are letters or marks by their category.
            case 0x34F, 0x640, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> true;
            default ->
                (c >= 0x180B && c <= 0x180F)
                        || (c >= 0xFE00 && c <= 0xFE0F)
                        || (c >= 0xE0000 && c <= 0xE0FFF)
                        || (Character.getType(c) == Character.FORMAT && !isVisibleFormat(c));
        };
    }

    /** Returns whether a format character has a form: the signs for numbers and annotations, and hieroglyph joiners. */
    private static boolean isVisibleFormat(int c) {
        return (c >= 0x600 && c <= 0x605)
                || c == 0x6DD
                || c == 0x70F
                || c == 0x890
                || c == 0x891
                || c == 0x8E2
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || c == 0x110BD
                || c == 0x110CD
                || (c >= 0x13430 && c <= 0x1345F);
    }

    /**
     * Returns whether a character joins the picture characters around it to one.
     *
     * @param c any code point
     * @return true for the zero-width joiner
     */
    public static boolean isJoiner(int c) {
        return c == ZERO_WIDTH_JOINER;
    }

    /**
     * Returns whether a character is a quotation mark, an apostrophe or a prime, in any script.
     *
     * @param c any code point
     * @return true for example for ’ and 「
     */
    public static boolean isQuotationMark(int c) {
        return isSingleMark(c) || isDoubleMark(c);
    }

    /**
     * Returns whether a character is a single quotation mark, which may also be an apostrophe or a sign for minutes or feet.
     *
     * @param c any code point
     * @return true for example for ’ and ‹
     */
    public static boolean isSingleMark(int c) {
        return switch (c) {
            case '\'',
                    '`',
                    0xB4,
                    0x55A,
                    0x5F3,
                    0x7F4,
                    0x7F5,
                    0x2018,
                    0x2019,
                    0x201A,
                    0x201B,
                    0x2032,
                    0x2035,
                    0x2039,
                    0x203A,
                    0x275B,
                    0x275C,
                    0x275F,
                    0x276E,
                    0x276F,
                    0xA78B,
                    0xA78C,
                    0xFF07,
                    0xFF40 -> true;
            default -> (c >= 0x2B9 && c <= 0x2BF && c != 0x2BA) || c == 0x2CA || c == 0x2CB;
        };
    }

    /**
     * Returns whether a character is a double quotation mark, which may also be a sign for seconds or inches.
     *
     * @param c any code point
     * @return true for example for “ and 「
     */
    public static boolean isDoubleMark(int c) {
        return switch (c) {
            case '"',
                    0xAB,
                    0xBB,
                    0x2BA,
                    0x2EE,
                    0x5F4,
                    0x201C,
                    0x201D,
                    0x201E,
                    0x201F,
                    0x2033,
                    0x2034,
                    0x2036,
                    0x2037,
                    0x275D,
                    0x275E,
                    0x2760,
                    0x2E42,
                    0xFF02,
                    0xFF62,
                    0xFF63 -> true;
            // Corner brackets and the double primes of Chinese and Japanese.
            default -> (c >= 0x300C && c <= 0x300F) || (c >= 0x301D && c <= 0x301F) || (c >= 0xFE41 && c <= 0xFE44);
        };
    }

    /**
     * Returns whether a character is a dash or a hyphen of any length and script, or a minus sign.
     *
     * @param c any code point
     * @return true for example for – and ־
     */
    public static boolean isDash(int c) {
        // The wave dash is the same sign as the fullwidth tilde, which is a symbol.
        return c == '-'
                || c == 0x2212
                || (c > 0x7F && c != 0x301C && Character.getType(c) == Character.DASH_PUNCTUATION);
    }

    /**
     * Returns whether a character may be a minus sign before a number.
     *
     * @param c any code point
     * @return true for hyphens, en dashes and minus signs; false for longer dashes
     */
    public static boolean isMinus(int c) {
        return switch (c) {
            case '-', 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xFE63, 0xFF0D -> true;
            default -> false;
        };
    }

    /**
     * Returns whether a character is a comma or full stop, in any script.
     *
     * @param c any code point
     * @return true for example for 。 and ،
     */
    public static boolean isStop(int c) {
        return switch (c) {
            case ',',
                    '.',
                    0x55D,
                    0x589,
                    0x60C,
                    0x6D4,
                    0x701,
                    0x702,
                    0x7F8,
                    0x964,
                    0x965,
                    0x1362,
                    0x1363,
                    0x166E,
                    0x1802,
                    0x1803,
                    0x1808,
                    0x1809,
                    0x104A,
                    0x104B,
                    0x17D4,
                    0x17D5,
                    0x2E32,
                    0x2E34,
                    0x2E3C,
                    0x2E41,
                    0x3001,
                    0x3002,
                    0xA4FE,
                    0xA4FF,
                    0xFE10,
                    0xFE11,
                    0xFE12,
                    0xFE50,
                    0xFE51,
                    0xFE52,
                    0xFF0C,
                    0xFF0E,
                    0xFF61,
                    0xFF64 -> true;
            default -> false;
        };
    }

    /**
     * Returns whether a character ends a sentence or a part of it: a stop, a colon, a semicolon, an exclamation or question mark.
     *
     * @param c any code point
     * @return true for example for ! and ؟
     */
    public static boolean isTerminal(int c) {
        return switch (c) {
            case '!',
                    '?',
                    ':',
                    ';',
                    0x2026,
                    0x2025,
                    0x22EF,
                    0x203C,
                    0x203D,
                    0x2047,
                    0x2048,
                    0x2049,
                    0x37E,
                    0x387,
                    0x55B,
                    0x55C,
                    0x55E,
                    0x5C3,
                    0x61B,
                    0x61F,
                    0x1364,
                    0x1365,
                    0x1366,
                    0x1367,
                    0xFF01,
                    0xFF1F,
                    0xFF1A,
                    0xFF1B -> true;
            default -> isStop(c);
        };
    }

    /**
     * Returns whether a character is wide: punctuation of Chinese and Japanese, which has its space in itself.
     *
     * @param c any code point
     * @return true for example for 。 and ，
     */
    public static boolean isWidePunctuation(int c) {
        if (c < 0x3000 || isPartOfWord(c)) {
            return false;
        }
        UnicodeBlock block = UnicodeBlock.of(c);
        return block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
                || block == UnicodeBlock.VERTICAL_FORMS
                || block == UnicodeBlock.CJK_COMPATIBILITY_FORMS;
    }

    /**
     * Returns whether a character is a number in Chinese and Japanese writing, for which Java has no numeric value.
     *
     * @param c any code point
     * @return true for example for 一 and 万
     */
    public static boolean isHanNumeral(int c) {
        return c >= 0x3007 && "〇零一二三四五六七八九十百千万萬億亿兆两兩壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(c) >= 0;
    }

    /**
     * Returns whether a character after digits multiplies the number that they write.
     *
     * @param c any code point
     * @return true for example for 万 and 만
     */
    public static boolean isMultiplier(int c) {
        return c >= 0x3007 && "十百千万萬億亿兆拾佰仟십백천만억조".indexOf(c) >= 0;
    }
}
