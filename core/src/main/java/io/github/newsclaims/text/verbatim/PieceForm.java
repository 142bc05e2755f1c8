package io.github.newsclaims.text.verbatim;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the forms in which a text may have a piece of a quotation: as it is, without the quotation marks around it, or
 * without the comma or full stop before the closing mark.
 *
 * @param fold the piece, folded
 * @param from the index in the fold at which the form starts
 * @param to the index after its end
 * @param unquoted whether the quotation marks around the piece are left out
 * @param beforeClosing whether a closing quotation mark must follow in the text, after at most one comma or full stop
 */
record PieceForm(Fold fold, int from, int to, boolean unquoted, boolean beforeClosing) {
    /** Returns the forms of a piece in the order in which to look for them; none if the piece has no visible character. */
    static List<PieceForm> of(String piece) {
        Fold fold = Fold.of(piece);
        String text = fold.text();
        int from = text.startsWith(" ") ? 1 : 0;
        int to = text.endsWith(" ") ? text.length() - 1 : text.length();
        List<PieceForm> forms = new ArrayList<>(3);
        add(forms, new PieceForm(fold, from, to, false, false));
        boolean unquoted = to - from > 2 && isMark(text.charAt(from)) && text.charAt(from) == text.charAt(to - 1);
        if (unquoted) {
            from++;
            to--;
            add(forms, new PieceForm(fold, from, to, true, false));
        }
        if (to - from > 1 && isStop(text.charAt(to - 1)) && !isStop(text.charAt(to - 2))) {
            add(forms, new PieceForm(fold, from, to - 1, unquoted, true));
        }
        return forms;
    }

    private static void add(List<PieceForm> forms, PieceForm form) {
        boolean isSpace = form.to - form.from == 1 && form.fold.text().charAt(form.from) == ' ';
        if (form.from < form.to && !isSpace) {
            forms.add(form);
        }
    }

    String phrase() {
        return fold.text().substring(from, to);
    }

    /** Returns whether it is less than the piece. */
    boolean isShortened() {
        return unquoted || beforeClosing;
    }

    /** Returns whether the characters after it in the folded text allow this form. */
    boolean mayEnd(String text, int end) {
        if (!beforeClosing) {
            return true;
        }
        boolean stopped = end < text.length() && isStop(text.charAt(end));
        int mark = stopped ? end + 1 : end;
        if (mark >= text.length()) {
            return false;
        }
        // Without a stop before it, a single mark may be an apostrophe.
        return text.charAt(mark) == '"' || (stopped && text.charAt(mark) == '\'');
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isStop(char c) {
        return c == ',' || c == '.';
    }
}
