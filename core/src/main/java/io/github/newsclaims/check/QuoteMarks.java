package io.github.newsclaims.check;

/**
 * Tables of the quotation marks: the characters with the Unicode property Quotation_Mark, the Hebrew gershayim and geresh, the
 * two accents that typists use as marks, and the ornaments. Costs are in tenths; {@link MarkCosts} explains them.
 */
final class QuoteMarks {
    /** The cost of what is not possible. */
    static final int NEVER = 1_000;

    /** No mark is less than this character, except the two straight ones and the grave accent. */
    private static final char FIRST_BEYOND_ASCII = '\u00AB';

    private QuoteMarks() {}

    /** Returns whether a character is a mark, or also an apostrophe, a sign of inches or part of a Hebrew acronym. */
    static boolean isMark(char c) {
        return c < FIRST_BEYOND_ASCII ? c == '"' || c == '\'' || c == '`' : isDouble(c) || isSingle(c);
    }

    static boolean isDouble(char c) {
        return switch (c) {
            case '"', '＂', '״', '“', '”', '„', '‟', '⹂', '❝', '❞', '«', '»' -> true;
            default -> isBracket(c);
        };
    }

    static boolean isSingle(char c) {
        return switch (c) {
            case '\'', '＇', '׳', '`', '´', '‘', '’', '‚', '‛', '❛', '❜', '‹', '›' -> true;
            default -> false;
        };
    }

    /** Returns whether a mark is a bracket of East Asian texts, which has one direction. */
    static boolean isBracket(char c) {
        return switch (c) {
            case '「', '」', '『', '』', '｢', '｣', '〝', '〞', '〟', '﹁', '﹂', '﹃', '﹄' -> true;
            default -> false;
        };
    }

    /** Returns whether a mark has the same form at the start and at the end. */
    static boolean isStraight(char c) {
        return switch (c) {
            case '"', '＂', '״', '\'', '＇', '׳', '`', '´' -> true;
            default -> false;
        };
    }

    /** Returns whether a mark may also be an apostrophe. */
    static boolean isApostrophe(char c) {
        return switch (c) {
            case '\'', '＇', '׳', '‘', '’', '‛', '´', '`' -> true;
            default -> false;
        };
    }

    /** Returns whether spaces between a mark and the quoted words are usual at its start ("« oui"). */
    static boolean hasSpaceAfter(char c) {
        return c == '«' || c == '‹';
    }

    /** Returns whether spaces between the quoted words and a mark are usual at its end ("oui »"). */
    static boolean hasSpaceBefore(char c) {
        return c == '»' || c == '›';
    }

    /** Returns how unusual it is that a quotation starts with this mark. */
    static int opening(char c) {
        return switch (c) {
            case '‘', '‚', '‛', '❛', '`' -> 3;
            case '\'', '＇', '׳' -> 6;
            case '»', '›' -> 8;
            case '”' -> 10;
            case '´' -> 15;
            case '’' -> 17;
            case '❞', '❜', '」', '』', '｣', '〞', '〟', '﹂', '﹄' -> NEVER;
            default -> 0;
        };
    }

    /** Returns how unusual it is that a quotation that starts with one mark ends with another. */
    static int closing(char opener, char c) {
        return switch (opener) {
            case '"', '＂', '״' -> cost(c, "\"＂״", "", "”❞", "“");
            case '“', '❝' -> cost(c, "”❞", "", "\"＂״“", "");
            case '”' -> cost(c, "”", "“", "\"＂״", "");
            case '„', '‟', '⹂' -> cost(c, "“”‟", "\"＂״", "", "„");
            case '«' -> cost(c, "»", "", "", "«");
            case '»' -> cost(c, "«»", "", "", "");
            case '「' -> cost(c, "」", "", "", "");
            case '『' -> cost(c, "』", "", "", "");
            case '｢' -> cost(c, "｣", "", "", "");
            case '﹁' -> cost(c, "﹂", "", "", "");
            case '﹃' -> cost(c, "﹄", "", "", "");
            case '〝' -> cost(c, "〞〟", "", "", "");
            case '\'', '＇', '׳' -> cost(c, "'＇׳", "", "’´", "‘");
            case '`' -> cost(c, "'´", "`", "’", "");
            case '´' -> cost(c, "´", "'", "", "");
            case '‘', '‛', '❛' -> cost(c, "’❜", "", "'´", "‘");
            case '’' -> cost(c, "’", "‘", "'", "");
            case '‚' -> cost(c, "‘’", "'", "", "‚");
            case '‹' -> cost(c, "›", "", "", "");
            case '›' -> cost(c, "‹›", "", "", "");
            default -> NEVER;
        };
    }

    private static int cost(char c, String usual, String rare, String mixed, String wrong) {
        if (usual.indexOf(c) >= 0) {
            return 0;
        }
        if (rare.indexOf(c) >= 0) {
            return 4;
        }
        if (mixed.indexOf(c) >= 0) {
            return 10;
        }
        return wrong.indexOf(c) >= 0 ? 15 : NEVER;
    }

    /** Returns how unusual it is that a quotation that starts with this mark has no end. */
    static int unclosed(char opener) {
        return opener == '\'' || opener == '＇' || opener == '’' || opener == '׳' ? 30 : 20;
    }
}
