package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.CharacterClass;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.WordBoundary;

/** Decides whether words are whole at a place of a text, so that "he left" is not found in "she left". */
final class WordEdge {
    private static final int NONE = -1;
    /** The most digits before the first space of a number such as "93 000". */
    private static final int GROUP = 3;

    private final String text;
    /** Whether a plain space may be within a number. */
    private final boolean spaces;

    private WordEdge(String text, boolean spaces) {
        this.text = text;
        this.spaces = spaces;
    }

    /**
     * Returns whether no word or number continues before or after the characters between two UTF-16 indexes. A number continues
     * across the signs in it ("3,000" in "93,000,000", "5" in "0.5", "-5", "5/6" and "5½"), a word across what negates it, as
     * "can" does in "can't" and "violent" in "non-violent".
     */
    static boolean isAlone(String text, int start, int end) {
        return startsAlone(text, start) && endsAlone(text, end);
    }

    /**
     * Returns whether that depends on a plain space: "93" and "000" are whole in "93 000" unless the space divides a number into
     * groups of digits.
     */
    static boolean isDoubtful(String text, int start, int end) {
        return !isAlone(text, start, end) && startsAlone(text, start, false) && endsAlone(text, end, false);
    }

    /** Returns whether nothing before an index belongs to the word or number that starts there. */
    static boolean startsAlone(String text, int start) {
        return startsAlone(text, start, true);
    }

    /** Returns whether nothing after an index belongs to the word or number that ends there. */
    static boolean endsAlone(String text, int end) {
        return endsAlone(text, end, true);
    }

    private static boolean startsAlone(String text, int start, boolean spaces) {
        // Nearly all words start and end with a letter beside a space, which needs no further look.
        if (start > 0
                && start < text.length()
                && text.charAt(start - 1) == ' '
                && Character.isLetter(text.charAt(start))) {
            return true;
        }
        return WordBoundary.isEdge(text, start)
                && !WordBoundary.isInsidePicture(text, start)
                && !new WordEdge(text, spaces).numberGoesOnBefore(start)
                && !Negations.isDeniedBefore(text, start);
    }

    private static boolean endsAlone(String text, int end, boolean spaces) {
        if (end > 0 && end < text.length() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end - 1))) {
            return true;
        }
        return WordBoundary.isEdge(text, end)
                && !WordBoundary.isInsidePicture(text, end)
                && !new WordEdge(text, spaces).numberGoesOnAfter(end)
                && !Negations.isDeniedAfter(text, end);
    }

    private boolean numberGoesOnBefore(int start) {
        int first = codePointAt(start);
        boolean isDigit = Character.isDigit(first);
        if (!isDigit && !((isCurrency(first) || isPoint(first)) && Character.isDigit(codePointAt(next(start))))) {
            return false;
        }
        int at = previous(start);
        int before = codePointAt(at);
        if (CharacterClass.isMinus(before)) {
            return isSign(at);
        }
        if (isCurrency(before)) {
            int sign = previous(at);
            return CharacterClass.isMinus(codePointAt(sign)) && isSign(sign);
        }
        if (isCurrency(first)) {
            return false;
        }
        if (isPoint(first)) {
            return Character.isDigit(before);
        }
        boolean digitBefore = Character.isDigit(codePointAt(previous(at)));
        if (isPoint(before) && !digitBefore) {
            return isOpen(codePointAt(previous(at)));
        }
        return digitBefore
                && (isInNumber(before) || before == '^' || (isDigit && isSpaceInNumber(before, previous(at), start)));
    }

    /** Returns whether a dash at an index is the sign of what follows, and does not join it to something before it. */
    private boolean isSign(int dash) {
        int at = previous(dash);
        int before = codePointAt(at);
        if (before == NONE || Characters.isSpace(before)) {
            return true;
        }
        if (CharacterClass.isOfScriptWithoutSpaces(before)) {
            return !CharacterClass.isHanNumeral(before);
        }
        if (CharacterClass.isPartOfWord(before) || CharacterClass.isDash(before)) {
            return false;
        }
        boolean ends = Character.getType(before) == Character.END_PUNCTUATION
                || before == '%'
                || before == 0x2030
                || before == 0xB0
                || isCurrency(before)
                || CharacterClass.isQuotationMark(before);
        return !(ends && (before == ')' || before == ']' || Character.isDigit(codePointAt(previous(at)))));
    }

    private boolean numberGoesOnAfter(int end) {
        int last = codePointAt(previous(end));
        int at = visible(end);
        int after = codePointAt(at);
        if (after == NONE) {
            return false;
        }
        if (!Character.isDigit(last)) {
            return isInNumber(last)
                    && Character.isDigit(after)
                    && Character.isDigit(codePointAt(previous(previous(end))));
        }
        if (Character.getType(after) == Character.OTHER_NUMBER) {
            return true;
        }
        int next = codePointAt(next(at));
        if (Characters.isSpace(after)) {
            return isFraction(next) || (Character.isDigit(next) && isSpaceInNumber(after, previous(end), next(at)));
        }
        return isInNumber(after) && Character.isDigit(next);
    }

    /**
     * Returns whether white space is between two digits of one number. No-break and thin spaces are. Other white space is if it
     * divides the number into groups of three digits, as in "93 000".
     */
    private boolean isSpaceInNumber(int space, int digitBefore, int digitAfter) {
        if (isNumberSpace(space)) {
            return true;
        }
        if (space != ' ' || !spaces) {
            return false;
        }
        int after = 0;
        int at = digitAfter;
        while (after <= GROUP && Character.isDigit(codePointAt(at))) {
            after++;
            at = next(at);
        }
        int before = 0;
        at = digitBefore;
        while (before <= GROUP && Character.isDigit(codePointAt(at))) {
            before++;
            at = previous(at);
        }
        int first = codePointAt(at);
        return after == GROUP && before <= GROUP && !Character.isLetter(first) && !isInNumber(first);
    }

    /** Returns whether a white space is narrow or does not break a line, as between the digits of one number. */
    private static boolean isNumberSpace(int c) {
        return Characters.isNumberSpace(c) || (c >= 0x2004 && c <= 0x200A) || c == 0x205F;
    }

    /** Returns whether a sign may be between two digits of one number, share or time: "0.5", "5/6", "5:30", "93'000". */
    private static boolean isInNumber(int c) {
        return switch (c) {
            case ',', '.', '/', ':', '\'', 0x2019, 0xB7, 0x22C5, 0x2027, 0x2044, 0x2215, 0x2236, 0x60C, 0x66B, 0x66C ->
                true;
            // The wide and small forms.
            case 0xFF0C, 0xFF0E, 0xFF0F, 0xFF1A, 0xFE50, 0xFE52, 0xFE55 -> true;
            default -> false;
        };
    }

    private static boolean isPoint(int c) {
        return c == '.' || c == 0xB7 || c == 0x66B || c == 0xFF0E;
    }

    /** Returns whether what follows a character is not joined to it: the start of the text, white space, an opening mark. */
    private static boolean isOpen(int c) {
        return c == NONE
                || Characters.isSpace(c)
                || Character.getType(c) == Character.START_PUNCTUATION
                || CharacterClass.isQuotationMark(c)
                || CharacterClass.isDash(c)
                || isCurrency(c);
    }

    private static boolean isFraction(int c) {
        return (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E) || c == 0x2189;
    }

    private static boolean isCurrency(int c) {
        return c != NONE && Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private int codePointAt(int index) {
        return index < 0 || index >= text.length() ? NONE : text.codePointAt(index);
    }

    /** Returns the index of the first visible character at or after an index; the length of the text if there is none. */
    private int visible(int index) {
        int at = index;
        while (at < text.length() && CharacterClass.isInvisible(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Returns the index of the first visible character after the one at an index. */
    private int next(int index) {
        return visible(index + Character.charCount(text.codePointAt(index)));
    }

    /** Returns the index of the last visible character before an index; -1 if there is none. */
    private int previous(int index) {
        int at = index;
        while (at > 0) {
            int c = text.codePointBefore(at);
            at -= Character.charCount(c);
            if (!CharacterClass.isInvisible(c)) {
                return at;
            }
        }
        return NONE;
    }
}
