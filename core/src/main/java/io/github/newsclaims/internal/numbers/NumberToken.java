package io.github.newsclaims.internal.numbers;

/**
 * A number in digits, a word or a sign of a wording, in lower case.
 *
 * @param text the characters, for example "93,000" or "million"
 * @param isNumber whether it is a number in digits
 * @param glued whether it follows the token before it without white space
 */
record NumberToken(String text, boolean isNumber, boolean glued) {
    boolean is(String word) {
        return text.equals(word);
    }
}
