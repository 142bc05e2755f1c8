package io.github.newsclaims.check;

import java.util.Locale;
import java.util.Set;

/**
 * How unusual each role of one mark is, in tenths: 0 is what editors write, 30 a plain mistake. A mark opens a quotation,
 * closes one or is neither, as an apostrophe and a sign of inches are. What is beside the mark decides, and which mark it is.
 */
final class MarkCosts {
    /**
     * Words that start with an apostrophe in English, Dutch and German. Without them "tell 'em that the crews' pay" would look
     * like a quotation.
     */
    private static final Set<String> ELIDED = Set.of(
            "em", "n", "til", "tis", "twas", "cause", "cos", "bout", "round", "s", "t", "k", "m", "r", "ne", "nen",
            "ns");

    /** The most letters of an elided word. */
    private static final int LONGEST_ELIDED = 5;

    private final String text;
    private final int index;
    private final char mark;
    private final MarkSide before;
    private final MarkSide after;

    private MarkCosts(String text, int index, MarkSide before, MarkSide after) {
        this.text = text;
        this.index = index;
        this.mark = text.charAt(index);
        this.before = before;
        this.after = after;
    }

    /** Returns the mark at an index with its costs. */
    static Mark of(String text, int index) {
        MarkCosts costs = new MarkCosts(text, index, MarkSide.before(text, index), MarkSide.after(text, index));
        return new Mark(index, costs.mark, costs.opening(), costs.closing(), costs.neither(), costs.touchesEqual());
    }

    /** Returns whether a character is an apostrophe inside a word and cannot be a quotation mark. */
    static boolean isInsideWord(String text, int index) {
        return QuoteMarks.isApostrophe(text.charAt(index))
                && MarkSide.before(text, index).isWord()
                && MarkSide.after(text, index).isWord()
                && !QuoteMarks.isMark(text.charAt(index - 1))
                && !QuoteMarks.isMark(text.charAt(index + 1));
    }

    private int opening() {
        if (QuoteMarks.isBracket(mark)) {
            return QuoteMarks.opening(mark);
        }
        if (isApart()) {
            return QuoteMarks.opening(mark) + (isLineEnd() ? 30 : 10);
        }
        int left = switch (before) {
            case SPACE, OPEN, SIGN -> 0;
            case UNSPACED -> 1;
            case END -> after.isUnspaced() ? 2 : 7;
            case HANGUL -> 10;
            case LETTER, HEBREW, DIGIT -> after.isUnspaced() ? 3 : glued();
        };
        int right = switch (after) {
            case SPACE -> QuoteMarks.hasSpaceAfter(mark) ? 0 : 25;
            case END -> 30;
            default -> 0;
        };
        int elided = QuoteMarks.isApostrophe(mark) && isElision() ? 15 : 0;
        return QuoteMarks.opening(mark) + left + right + elided;
    }

    private int closing() {
        if (QuoteMarks.isBracket(mark)) {
            return 0;
        }
        if (isApart()) {
            return isLineStart() ? 30 : 10;
        }
        int left = switch (before) {
            case SPACE -> QuoteMarks.hasSpaceBefore(mark) ? 0 : 25;
            case OPEN -> 30;
            default -> 0;
        };
        int right = switch (after) {
            case UNSPACED, HANGUL -> 1;
            case LETTER, HEBREW, DIGIT -> before.isUnspaced() ? 3 : glued();
            default -> 0;
        };
        return left + right;
    }

    private int neither() {
        if (QuoteMarks.isApostrophe(mark)) {
            return apostrophe();
        }
        if (isApart()) {
            return QuoteMarks.isStraight(mark) ? 20 : (isLineStart() ? 10 : 30);
        }
        if (before == MarkSide.SPACE && isLineStart() && after == MarkSide.SPACE) {
            return 10;
        }
        if (before == MarkSide.HEBREW && after == MarkSide.HEBREW) {
            return isAcronym() ? 0 : 5;
        }
        if (before == MarkSide.DIGIT && !QuoteMarks.isBracket(mark)) {
            return after == MarkSide.END ? 10 : 5;
        }
        return QuoteMarks.isStraight(mark) && before.isWord() && after.isWord() ? 15 : 30;
    }

    private int apostrophe() {
        if (isApart()) {
            return 15;
        }
        if (before.isUnspaced() || after.isUnspaced()) {
            return 30;
        }
        boolean straight = mark != '‘' && mark != '‛';
        if (before == MarkSide.DIGIT) {
            return 5;
        }
        if (before == MarkSide.LETTER || before == MarkSide.HEBREW) {
            int ending = isPlural() ? 6 : 10;
            return (straight ? ending : 15) + (after == MarkSide.SPACE && isBeforeWord() ? 0 : 5);
        }
        if (before == MarkSide.END) {
            return 30;
        }
        if (after == MarkSide.SPACE || after == MarkSide.END) {
            return 20;
        }
        if (isElision()) {
            return 2;
        }
        return straight ? (after == MarkSide.DIGIT ? 5 : mark == '’' ? 8 : 10) : 30;
    }

    /** Returns the cost of a mark between two letters. */
    private int glued() {
        if (before == MarkSide.HEBREW && after == MarkSide.HEBREW && isAcronym()) {
            return 40;
        }
        return QuoteMarks.isStraight(mark) ? 15 : 5;
    }

    private boolean isApart() {
        return before == MarkSide.SPACE
                && after == MarkSide.SPACE
                && !QuoteMarks.hasSpaceAfter(mark)
                && !(QuoteMarks.hasSpaceBefore(mark) && !isLineStart());
    }

    private boolean isLineStart() {
        int at = index;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at == 0 || QuotedRegions.isLineEnd(text.charAt(at - 1));
    }

    private boolean isLineEnd() {
        int at = index + 1;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == text.length() || QuotedRegions.isLineEnd(text.charAt(at));
    }

    /** Returns whether the mark is before the last letter of a Hebrew word. */
    private boolean isAcronym() {
        return index + 2 >= text.length() || !Character.isLetter(text.charAt(index + 2));
    }

    /** Returns whether the word before the mark ends with an "s", as a plural with a possessive apostrophe does. */
    private boolean isPlural() {
        char last = text.charAt(index - 1);
        return last == 's' || last == 'S' || last == 'x' || last == 'z';
    }

    /** Returns whether one space and then a letter follow the mark. */
    private boolean isBeforeWord() {
        return index + 2 < text.length() && Character.isLetter(text.charAt(index + 2));
    }

    /** Returns whether the mark starts a decade or year of two digits, or a word that always starts with an apostrophe. */
    private boolean isElision() {
        int end = index + 1;
        while (end < text.length() && end - index <= LONGEST_ELIDED && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end > index + 1) {
            return end == index + 3;
        }
        while (end < text.length() && end - index <= LONGEST_ELIDED && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean whole = end == text.length() || !Character.isLetter(text.charAt(end));
        return whole && ELIDED.contains(text.substring(index + 1, end).toLowerCase(Locale.ROOT));
    }

    private boolean touchesEqual() {
        return (index > 0 && text.charAt(index - 1) == mark)
                || (index + 1 < text.length() && text.charAt(index + 1) == mark);
    }
}
