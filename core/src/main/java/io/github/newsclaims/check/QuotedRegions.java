package io.github.newsclaims.check;

import io.github.newsclaims.internal.Characters;
import java.util.BitSet;

/**
 * The ranges of a text between quotation marks, as UTF-16 indexes.
 *
 * <p>Double marks and single marks are scanned separately. If no quotation is open, a mark opens one. A quotation that is not
 * closed ends with its paragraph; if the next paragraph starts with a mark, the quotation is opened again.
 */
final class QuotedRegions {
    private final String text;
    private final BitSet quoted = new BitSet();

    private QuotedRegions(String text) {
        this.text = text;
    }

    static QuotedRegions of(String text) {
        QuotedRegions regions = new QuotedRegions(text);
        regions.scan(true);
        regions.scan(false);
        return regions;
    }

    /** Returns whether everything between two indexes is quoted, except for white space and the marks themselves. */
    boolean contain(int start, int end) {
        for (int index = quoted.nextClearBit(start); index < end; index = quoted.nextClearBit(index + 1)) {
            char c = text.charAt(index);
            if (!Characters.isSpace(c) && !isDouble(c) && !isSingle(c)) {
                return false;
            }
        }
        return true;
    }

    private void scan(boolean doubles) {
        char opener = 0;
        int depth = 0;
        int from = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '\n' || c == '\r') {
                // Each line may be a paragraph. A quotation that continues after it has a new opening mark.
                if (opener != 0 && endsParagraph(index)) {
                    quoted.set(from, index);
                    opener = 0;
                }
            } else if (doubles ? isDouble(c) : isSingle(c)) {
                if (opener == 0) {
                    if (opens(index, doubles)) {
                        opener = c;
                        depth = 1;
                        from = index + 1;
                    }
                } else if (closes(opener, c) && (doubles || closesWord(index))) {
                    depth--;
                    if (depth == 0) {
                        quoted.set(from, index);
                        opener = 0;
                    }
                } else if (c == opener && opens(index, doubles)) {
                    depth++;
                }
            }
        }
        if (opener != 0 && opener != '\'') {
            quoted.set(from, text.length());
        }
    }

    /** Returns whether a blank line follows a line end, or a line that starts with a quotation mark. */
    private boolean endsParagraph(int index) {
        int next = index + 1;
        if (text.charAt(index) == '\r' && next < text.length() && text.charAt(next) == '\n') {
            return false;
        }
        int lineEnd = next;
        while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        String line = text.substring(next, lineEnd);
        return Characters.isBlank(line)
                || isDouble(line.strip().charAt(0))
                || isSingle(line.strip().charAt(0));
    }

    private boolean opens(int index, boolean doubles) {
        boolean beforeWord = index + 1 < text.length() && !Characters.isBreakingSpace(text.charAt(index + 1));
        boolean afterWord = index > 0 && Character.isLetterOrDigit(text.charAt(index - 1));
        return doubles ? beforeWord || text.charAt(index) == '«' : beforeWord && !afterWord;
    }

    /** Returns whether a single mark after an opening one is at the end of a word, so that it is not an apostrophe inside it. */
    private boolean closesWord(int index) {
        boolean beforeWord = index + 1 < text.length() && Character.isLetterOrDigit(text.charAt(index + 1));
        boolean afterSpace = Characters.isBreakingSpace(text.charAt(index - 1));
        return !beforeWord && !afterSpace;
    }

    private static boolean closes(char opener, char c) {
        return switch (opener) {
            case '“', '”' -> c == '”';
            case '„', '‟' -> c == '“' || c == '”';
            case '«' -> c == '»';
            case '»' -> c == '«' || c == '»';
            case '「' -> c == '」';
            case '『' -> c == '』';
            case '‘', '’', '‚', '‛' -> c == '’' || (opener == '‚' && c == '‘');
            case '‹' -> c == '›';
            case '›' -> c == '‹' || c == '›';
            default -> c == opener;
        };
    }

    private static boolean isDouble(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』' -> true;
            default -> false;
        };
    }

    private static boolean isSingle(char c) {
        return switch (c) {
            case '\'', '‘', '’', '‚', '‛', '‹', '›' -> true;
            default -> false;
        };
    }
}
