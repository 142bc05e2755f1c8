package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.CharacterClass;
import io.github.newsclaims.text.verbatim.QuoteToken.Editing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a folded text into its words and numbers, with the two signs by which editors change quotations: brackets and the
 * ellipsis. Other punctuation is between the tokens and belongs to none.
 */
final class QuoteTokens {
    private static final int LONGEST_BRACKET = 400;

    private final String text;
    private final List<QuoteToken> found = new ArrayList<>();
    /** The index after the closing bracket while a bracket is open, otherwise 0. */
    private int bracketEnd;

    private QuoteTokens(String text) {
        this.text = text;
    }

    static List<QuoteToken> of(String folded) {
        QuoteTokens tokens = new QuoteTokens(folded);
        tokens.split();
        return tokens.found;
    }

    private void split() {
        int index = 0;
        while (index < text.length()) {
            int c = text.codePointAt(index);
            if (isOpening(c) && index >= bracketEnd) {
                bracketEnd = endOfBracket(index);
            }
            int end = isWordStart(index) ? endOfWord(index) : endOfEllipsis(index);
            if (end > index) {
                add(index, end);
                index = end;
            } else {
                index += Character.charCount(c);
            }
        }
    }

    private void add(int start, int end) {
        if (text.charAt(start) == '.') {
            found.add(new QuoteToken("...", Editing.ELLIPSIS, start, end));
            return;
        }
        String word = text.substring(start, end);
        boolean mended = word.indexOf('[') >= 0;
        String key = (mended ? word.replace("[", "").replace("]", "") : word).toLowerCase(Locale.ROOT);
        Editing kind = mended ? Editing.MENDED : start < bracketEnd ? Editing.BRACKETED : Editing.WORD;
        found.add(new QuoteToken(key, kind, start, end));
    }

    /** Returns whether a letter or digit is here, or a bracket around the first letters of a word. */
    private boolean isWordStart(int index) {
        return CharacterClass.isPartOfWord(text.codePointAt(index)) || endOfMending(index) > index;
    }

    /** Returns the end of "[T]" if a letter follows at once, otherwise the index itself. */
    private int endOfMending(int index) {
        if (text.charAt(index) != '[') {
            return index;
        }
        int end = endOfLetters(index + 1);
        boolean mends = end > index + 1
                && end + 1 < text.length()
                && text.charAt(end) == ']'
                && Character.isLetter(text.codePointAt(end + 1));
        return mends ? end + 1 : index;
    }

    private int endOfLetters(int from) {
        int end = from;
        while (end < text.length() && isLetterOrMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isLetterOrMark(int c) {
        return Character.isLetter(c) || CharacterClass.isMark(c);
    }

    private int endOfWord(int start) {
        int end = endOfMending(start);
        int first = text.codePointAt(end);
        end += Character.charCount(first);
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int next = CharacterClass.isMark(c) ? end + Character.charCount(c) : goesOn(first, c, end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Returns the index up to which the word continues. Each letter of a script without spaces is a word of its own. */
    private int goesOn(int first, int c, int at) {
        if (CharacterClass.isOfScriptWithoutSpaces(first) || CharacterClass.isOfScriptWithoutSpaces(c)) {
            return at;
        }
        if (CharacterClass.isPartOfWord(c)) {
            return at + Character.charCount(c);
        }
        int after = at + 1 < text.length() ? text.codePointAt(at + 1) : ' ';
        boolean joined = c == '\'' && Character.isLetter(after)
                || (c == ',' || c == '.') && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(after);
        if (joined) {
            return at + 1;
        }
        if (c == '[') {
            int end = endOfLetters(at + 1);
            return end > at + 1 && end < text.length() && text.charAt(end) == ']' ? end + 1 : at;
        }
        return at;
    }

    private int endOfEllipsis(int index) {
        if (text.charAt(index) != '.') {
            return index;
        }
        int dots = 0;
        int end = index;
        for (int at = index; at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ' '); at++) {
            if (text.charAt(at) == '.') {
                dots++;
                end = at + 1;
            }
        }
        return dots >= 3 ? end : index;
    }

    private int endOfBracket(int start) {
        char closing = text.charAt(start) == '[' ? ']' : ')';
        int limit = Math.min(text.length(), start + LONGEST_BRACKET);
        for (int index = start + 1; index < limit; index++) {
            if (text.charAt(index) == closing) {
                return index + 1;
            }
        }
        return 0;
    }

    private static boolean isOpening(int c) {
        return c == '[' || c == '(';
    }
}
