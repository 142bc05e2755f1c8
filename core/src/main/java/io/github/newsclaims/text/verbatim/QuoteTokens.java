package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.CharacterClass;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.text.verbatim.QuoteToken.Editing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a folded text into its words and numbers, with the two signs by which editors change quotations: square brackets
 * and the ellipsis. Other punctuation is between the tokens and belongs to none.
 */
final class QuoteTokens {
    /** A character that no text has, between the pieces of a quotation. */
    static final char GAP = '\uFDD0';

    private static final int LONGEST_BRACKET = 400;

    private final Fold fold;
    private final String text;
    private final int to;
    private final List<QuoteToken> found = new ArrayList<>();
    /** The index after the closing bracket while a bracket is open, otherwise 0. */
    private int bracketEnd;

    private QuoteTokens(Fold fold, int to) {
        this.fold = fold;
        this.text = fold.text();
        this.to = to;
    }

    /** Returns the tokens between two indexes of a folded text. A word that goes beyond the second is left out. */
    static List<QuoteToken> of(Fold fold, int from, int to) {
        QuoteTokens tokens = new QuoteTokens(fold, to);
        tokens.split(from);
        return tokens.found;
    }

    private void split(int from) {
        int index = from;
        while (index < to) {
            int c = text.codePointAt(index);
            if (c == '[' && index >= bracketEnd) {
                bracketEnd = endOfBracket(index);
            }
            int end = isWordStart(index) ? endOfWord(index) : c == GAP ? index + 1 : endOfEllipsis(index);
            if (end > index) {
                if (end <= to) {
                    add(index, end);
                }
                index = end;
            } else {
                index += Character.charCount(c);
            }
        }
    }

    private void add(int start, int end) {
        if (text.charAt(start) == GAP) {
            found.add(new QuoteToken("", Editing.GAP, start, end));
            return;
        }
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
            // The fold leaves out the space between a number and its unit.
            boolean unit = Character.isDigit(text.charAt(at - 1)) && Character.isLetter(c) && isSpaceBefore(at);
            return unit ? at : at + Character.charCount(c);
        }
        int after = at + 1 < text.length() ? text.codePointAt(at + 1) : ' ';
        boolean joins = c == '\'' && Character.isLetter(after)
                || (c == ',' || c == '.') && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(after);
        if (joins && !isSpaceBefore(at) && !isSpaceBefore(at + 1)) {
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

    private boolean isSpaceBefore(int index) {
        return fold.hiddenBefore(index).chars().anyMatch(Characters::isSpace);
    }

    private int endOfBracket(int start) {
        int limit = Math.min(text.length(), start + LONGEST_BRACKET);
        for (int index = start + 1; index < limit; index++) {
            if (text.charAt(index) == ']') {
                return index + 1;
            }
        }
        return 0;
    }
}
