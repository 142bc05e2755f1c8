package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.WordBoundary;
import java.util.List;

/** Decides whether words are whole at a place of a text, so that "he left" is not found in "she left". */
final class WordEdge {
    private WordEdge() {}

    private static final List<String> DENIALS = List.of("non-", "un-", "anti-");

    /**
     * Returns whether no word or number continues before or after the characters between two UTF-16 indexes of a folded
     * text. A number continues across the signs in it ("3,000" in "93,000,000", "5" in "0.5", "-5", "5/6" and "5½"), a word
     * across what negates it, as "can" does in "can't" and "violent" in "non-violent".
     */
    static boolean isAlone(String text, int start, int end) {
        return WordBoundary.isWhole(text, start, end) && startsAlone(text, start) && endsAlone(text, end);
    }

    /** Returns whether no sign before an index belongs to the word or number that starts there. */
    static boolean startsAlone(String text, int start) {
        return !(isDigit(text, start) && numberGoesOnBefore(text, start))
                && DENIALS.stream().noneMatch(denial -> isDenied(text, start, denial));
    }

    /** Returns whether no sign after an index belongs to the word or number that ends there. */
    static boolean endsAlone(String text, int end) {
        return !(isDigit(text, end - 1) && numberGoesOnAfter(text, end)) && !isDenied(text, end);
    }

    private static boolean numberGoesOnBefore(String text, int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        boolean first = start == 1 || isOpen(text.charAt(start - 2));
        return before == '-' || before == '.'
                ? first || (before == '.' && isDigit(text, start - 2))
                : isInNumber(before) && start > 1 && isDigit(text, start - 2);
    }

    /** Returns whether a sign after this character belongs to the number that follows it. */
    private static boolean isOpen(char c) {
        return c == ' ' || c == '(' || c == '"' || c == '\'';
    }

    private static boolean numberGoesOnAfter(String text, int end) {
        return end < text.length()
                && (Character.getType(text.charAt(end)) == Character.OTHER_NUMBER
                        || (end + 1 < text.length() && isInNumber(text.charAt(end)) && isDigit(text, end + 1)));
    }

    private static boolean isDenied(String text, int end) {
        return end + 1 < text.length()
                && text.charAt(end) == '\''
                && (text.charAt(end + 1) == 't' || text.charAt(end + 1) == 'T')
                && Character.isLetter(text.charAt(end - 1))
                && (end + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 2)));
    }

    private static boolean isDenied(String text, int start, String denial) {
        int from = start - denial.length();
        return from >= 0
                && text.regionMatches(true, from, denial, 0, denial.length())
                && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
    }

    /** Returns whether a sign may be between two digits of one number, share or time: "0.5", "5/6", "5:30", "93'000". */
    private static boolean isInNumber(char c) {
        return ",./:'\u2044".indexOf(c) >= 0;
    }

    private static boolean isDigit(String text, int index) {
        return Character.isDigit(text.charAt(index));
    }
}
