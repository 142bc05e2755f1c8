package io.github.newsclaims.check;

import io.github.newsclaims.internal.Characters;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of a text between quotation marks, as UTF-16 indexes. A quotation may extend over several lines and paragraphs. One
 * without a closing mark ends with its paragraph; if the next paragraph starts with a mark, the quotation is opened again.
 */
final class QuotedRegions {
    /** The most that the mark at the start of a paragraph may cost as an opening one, to continue a quotation. */
    private static final int LIKELY_OPENING = 25;

    /** The cost of a quotation that goes on in the next paragraph, without a mark at its start. */
    private static final int NEXT_PARAGRAPH = 12;

    private final String text;
    private final BitSet quoted = new BitSet();

    private QuotedRegions(String text) {
        this.text = text;
    }

    static QuotedRegions of(String text) {
        QuotedRegions regions = new QuotedRegions(text);
        regions.scan();
        return regions;
    }

    /** Counts a range as quoted, for example a block quotation without marks. */
    void add(int start, int end) {
        quoted.set(start, end);
    }

    /** Returns whether everything between two indexes is quoted, except for white space and punctuation. */
    boolean contain(int start, int end) {
        for (int index = quoted.nextClearBit(start); index < end; index = quoted.nextClearBit(index + 1)) {
            if (matters(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matters(char c) {
        if (QuoteMarks.isMark(c)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.FORMAT -> false;
            default -> !Characters.isSpace(c);
        };
    }

    private void scan() {
        MarkReading reading = new MarkReading();
        boolean paragraphs = hasBlankLine();
        int length = text.length();
        int line = 0;
        for (int index = 0; index < length; index++) {
            char c = text.charAt(index);
            if (isLineEnd(c)) {
                line = readLineEnds(reading, line, index, paragraphs);
                index = line - 1;
            } else if (QuoteMarks.isMark(c) && !MarkCosts.isInsideWord(text, index)) {
                reading.read(MarkCosts.of(text, index));
            }
        }
        reading.finish(length, quoted);
    }

    /**
     * Reads a line end and the empty lines after it. In a text with blank lines, a line is part of a paragraph that the typist
     * broke, so that a quotation goes on after it. In a text without them, each line may be a paragraph.
     *
     * @return the index of the next character that is not white space
     */
    private int readLineEnds(MarkReading reading, int line, int index, boolean paragraphs) {
        int next = afterLineEnd(index);
        boolean ends = text.charAt(index) == '\u2029';
        while (next < text.length() && Characters.isSpace(text.charAt(next))) {
            ends |= isLineEnd(text.charAt(next));
            next++;
        }
        boolean sentence = endsSentence(index);
        int kept = paragraphs ? (sentence ? 3 : 0) : (sentence ? 10 : 3);
        int dropped = paragraphs && !sentence ? 8 : 0;
        if (ends) {
            kept = NEXT_PARAGRAPH;
            dropped = 0;
        }
        reading.readLineEnd(index, paragraphs ? 0 : line, kept, dropped, opener(next));
        return next;
    }

    /** Returns the mark at the start of a line if it may open a quotation, or null. */
    private @Nullable Mark opener(int start) {
        int index = start;
        while (index < text.length() && Character.getType(text.charAt(index)) == Character.FORMAT) {
            index++;
        }
        if (index == text.length() || !QuoteMarks.isMark(text.charAt(index))) {
            return null;
        }
        Mark mark = MarkCosts.of(text, index);
        return mark.opening() <= LIKELY_OPENING ? mark : null;
    }

    private boolean endsSentence(int index) {
        for (int at = index - 1; at >= 0; at--) {
            char c = text.charAt(at);
            if (Characters.isSpace(c) || QuoteMarks.isMark(c) || c == ')' || c == ']') {
                continue;
            }
            return Character.getType(c) == Character.OTHER_PUNCTUATION && c != ',' && c != '،' && c != '、';
        }
        return true;
    }

    private boolean hasBlankLine() {
        boolean words = false;
        boolean blank = false;
        boolean empty = true;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (isLineEnd(c)) {
                blank |= words && empty;
                empty = true;
                index = afterLineEnd(index) - 1;
            } else if (!Characters.isSpace(c)) {
                if (blank) {
                    return true;
                }
                words = true;
                empty = false;
            }
        }
        return false;
    }

    private int afterLineEnd(int index) {
        boolean two = text.charAt(index) == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
        return index + (two ? 2 : 1);
    }

    static boolean isLineEnd(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
