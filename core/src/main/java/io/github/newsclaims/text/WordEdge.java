package io.github.newsclaims.text;

/** Whether words that stand somewhere are whole there, so that "he left" is not found in "she left". */
final class WordEdge {
    private WordEdge() {}

    /**
     * Whether no word or number goes on before or after the characters between two UTF-16 indexes of a folded text. A
     * number goes on over a comma or full stop ("3,000" in "93,000,000"), a word over "'t", as "can" would in "can't".
     */
    static boolean standsAlone(String text, int start, int end) {
        return Phrase.standsAlone(text, start, end) && !numberGoesOn(text, start, end) && !isDenied(text, end);
    }

    private static boolean numberGoesOn(String text, int start, int end) {
        return (start > 1 && isDigit(text, start) && isSeparator(text.charAt(start - 1)) && isDigit(text, start - 2))
                || (end + 1 < text.length()
                        && isDigit(text, end - 1)
                        && isSeparator(text.charAt(end))
                        && isDigit(text, end + 1));
    }

    private static boolean isDenied(String text, int end) {
        return end + 1 < text.length()
                && text.charAt(end) == '\''
                && (text.charAt(end + 1) == 't' || text.charAt(end + 1) == 'T')
                && Character.isLetter(text.charAt(end - 1))
                && (end + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 2)));
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '.';
    }

    private static boolean isDigit(String text, int index) {
        return Character.isDigit(text.charAt(index));
    }
}
