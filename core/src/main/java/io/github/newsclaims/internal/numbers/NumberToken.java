package io.github.newsclaims.internal.numbers;

import java.util.List;

/**
 * A number in digits, a word or a sign of a wording, in lower case.
 *
 * @param text the characters, for example "93,000" or "million"
 * @param values what the digits may mean, the likeliest first; empty if it is not a number in digits
 * @param glued whether it follows the token before it without white space
 */
record NumberToken(String text, List<Rational> values, boolean glued) {
    boolean isNumber() {
        return !values.isEmpty();
    }

    boolean is(String word) {
        return text.equals(word);
    }

    boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }
}
