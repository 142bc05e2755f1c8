package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.CharacterClass;
import io.github.newsclaims.internal.fold.Fold;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the forms in which a text may have a piece of a quotation: as it is, without quotation marks around it, or without the
 * comma or full stop before the closing mark.
 *
 * @param fold the piece, folded
 * @param from the index in the fold at which the form starts
 * @param to the index after its end
 * @param unquoted whether quotation marks around the piece are left out
 * @param beforeClosing whether a closing quotation mark must follow in the text, after at most one comma or full stop
 */
record PieceForm(Fold fold, int from, int to, boolean unquoted, boolean beforeClosing) {
    /**
     * Returns the forms of a piece: first the piece as it is, then the shortened ones. A piece without a visible character has
     * none.
     */
    static List<PieceForm> of(String piece) {
        Fold fold = Fold.of(piece);
        if (fold.text().isEmpty()) {
            return List.of();
        }
        List<PieceForm> forms = new ArrayList<>(3);
        addForms(forms, fold);
        if (fold.hasLineEnds()) {
            addForms(forms, Fold.joined(piece));
        }
        return forms;
    }

    private static void addForms(List<PieceForm> forms, Fold fold) {
        int from = 0;
        int to = fold.text().length();
        forms.add(new PieceForm(fold, from, to, false, false));
        addWithoutStop(forms, fold, from, to, false);
        int open = from;
        int close = to;
        boolean more = true;
        while (more) {
            // A comma or full stop may be after the closing mark instead of before it.
            int last = close - open > 2 && isStop(fold, close - 1) && isMark(fold, close - 2) ? close - 1 : close;
            boolean opens = isMark(fold, open);
            boolean closes = isMark(fold, last - 1);
            int nextOpen = opens && (closes || opensAlone(fold, open)) ? open + 1 : open;
            int nextClose = closes && (opens || closesAlone(fold, last - 1)) ? last - 1 : close;
            more = nextClose - nextOpen < close - open && nextOpen < nextClose;
            if (more) {
                open = nextOpen;
                close = nextClose;
                forms.add(new PieceForm(fold, open, close, true, false));
                addWithoutStop(forms, fold, open, close, true);
            }
        }
    }

    private static void addWithoutStop(List<PieceForm> forms, Fold fold, int from, int to, boolean unquoted) {
        if (to - from > 1 && isStop(fold, to - 1) && !isStop(fold, to - 2) && fold.isEdge(to - 1)) {
            forms.add(new PieceForm(fold, from, to - 1, unquoted, true));
        }
    }

    /** Returns the folded characters of the form. */
    String phrase() {
        return fold.text().substring(from, to);
    }

    /** Returns whether it is less than the piece. */
    boolean isShortened() {
        return unquoted || beforeClosing;
    }

    /** Returns whether the characters after it in the folded text allow this form. */
    boolean mayEnd(Fold text, int end) {
        if (!beforeClosing) {
            return true;
        }
        int length = text.text().length();
        boolean stopped = end < length && CharacterClass.isStop(text.text().charAt(end)) && text.isEdge(end + 1);
        int mark = stopped ? end + 1 : end;
        if (mark >= length || !isMark(text, mark)) {
            return false;
        }
        // Without a stop before it, a single mark may be an apostrophe.
        return stopped || !isApostrophe(text, mark) || !continuesAfter(text, mark);
    }

    private static boolean continuesAfter(Fold text, int mark) {
        int after = mark + 1;
        if (after >= text.text().length()) {
            return false;
        }
        return CharacterClass.isPartOfWord(text.text().codePointAt(after));
    }

    private static boolean isMark(Fold fold, int index) {
        return fold.text().charAt(index) == '\'';
    }

    private static boolean isStop(Fold fold, int index) {
        return CharacterClass.isStop(fold.text().charAt(index));
    }

    /** Returns whether a mark without its closing one is a quotation mark: not an apostrophe, as in "’em" and "'90s". */
    private static boolean opensAlone(Fold fold, int index) {
        return !isApostrophe(fold, index) || fold.source().charAt(fold.sourceStart(index)) == '\u2018';
    }

    /** Returns whether a mark without its opening one is a quotation mark: not an apostrophe, as in "the crews’". */
    private static boolean closesAlone(Fold fold, int index) {
        boolean afterDigit = index > 0 && Character.isDigit(fold.text().charAt(index - 1));
        return !afterDigit && !isApostrophe(fold, index);
    }

    private static boolean isApostrophe(Fold fold, int index) {
        int start = fold.sourceStart(index);
        return fold.sourceEnd(index) - start == 1
                && CharacterClass.isSingleMark(fold.source().charAt(start))
                && !isAngle(fold.source().charAt(start));
    }

    private static boolean isAngle(char c) {
        return c == '\u2039' || c == '\u203A';
    }
}
