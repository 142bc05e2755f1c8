package io.github.newsclaims.internal.numbers;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number in words or digits inside a wording.
 *
 * @param value the number; for a fraction its numerator times its magnitude
 * @param denominator the denominator; 1 if it is not a fraction
 * @param magnitude the product of its last words, for example 1000000 for "million"; 1 if there are none
 * @param from the index of its first token
 * @param to the index of the token after it
 */
record NumberPhrase(BigDecimal value, int denominator, BigDecimal magnitude, int from, int to) {
    /** Returns the number that starts at a token; null if none does. */
    static @Nullable NumberPhrase at(List<NumberToken> tokens, int from) {
        return new PhraseReader(tokens, from).parse();
    }

    boolean isYear(List<NumberToken> tokens) {
        NumberToken token = tokens.get(from);
        return to == from + 1 && token.isNumber() && token.text().matches("(?:19|20)[0-9]{2}");
    }

    /** Reads one number. */
    private static final class PhraseReader {
        private final List<NumberToken> tokens;
        private final int from;
        private int at;
        /** The factor of the letters right after the digits, as in "3m". */
        private BigDecimal suffix = BigDecimal.ONE;

        PhraseReader(List<NumberToken> tokens, int from) {
            this.tokens = tokens;
            this.from = from;
            this.at = from;
        }

        @Nullable
        NumberPhrase parse() {
            if (isOne()) {
                at++;
                if (magnitude(at) != null) {
                    return scaled(BigDecimal.ONE, 1);
                }
                return part(at) > 0 ? fraction(BigDecimal.ONE) : null;
            }
            if (word(at).equals("half") || word(at).equals("quarter")) {
                return fraction(BigDecimal.ONE);
            }
            BigDecimal number = tokens.get(at).isNumber() ? digits() : words();
            if (number == null) {
                return null;
            }
            if (word(at).equals("and")
                    && word(at + 1).equals("a")
                    && word(at + 2).equals("half")) {
                at += 3;
                number = number.add(new BigDecimal("0.5"));
            }
            int next = word(at).equals("-") ? at + 1 : at;
            if (part(next) > 0 && number.compareTo(BigDecimal.valueOf(part(next))) <= 0) {
                at = next;
                return fraction(number);
            }
            return scaled(number, 1);
        }

        private boolean isOne() {
            String word = word(at);
            return (word.equals("a") || word.equals("an")) && (magnitude(at + 1) != null || part(at + 1) > 0);
        }

        /** Returns whether a word like "third" is a share here, and not a position or a period of three months. */
        private boolean isShare(int index) {
            String word = word(index);
            String next = word(index + 1);
            if (word.startsWith("quarter")) {
                return next.equals("of") && NumberVocabulary.WHOLES.contains(word(index + 2));
            }
            if (word.equals("half")) {
                return index == 0 || !NumberVocabulary.BEFORE_PERIODS.contains(word(index - 1));
            }
            return word.endsWith("s") || next.isEmpty() || next.equals("of");
        }

        private @Nullable NumberPhrase fraction(BigDecimal numerator) {
            int denominator = part(at++);
            int back = at;
            if (word(at).equals("of")) {
                at++;
            }
            if (word(at).equals("a")) {
                at++;
            }
            if (magnitude(at) == null) {
                at = back;
            }
            return magnitude(at) != null || isShare(back - 1) ? scaled(numerator, denominator) : null;
        }

        private NumberPhrase scaled(BigDecimal number, int denominator) {
            BigDecimal factor = suffix;
            BigDecimal next = magnitude(at);
            while (next != null) {
                factor = factor.multiply(next);
                at++;
                next = magnitude(at);
            }
            return new NumberPhrase(number.multiply(factor), denominator, factor, from, at);
        }

        private BigDecimal digits() {
            BigDecimal number = new BigDecimal(tokens.get(at++).text().replace(",", ""));
            BigDecimal letters =
                    at < tokens.size() && tokens.get(at).glued() ? NumberVocabulary.SUFFIXES.get(word(at)) : null;
            if (letters != null) {
                at++;
                suffix = letters;
            }
            return number;
        }

        /** Reads a number such as "two hundred and fifty", without the words for thousands and more, which multiply all of it. */
        private @Nullable BigDecimal words() {
            Integer small = below100();
            if (small == null) {
                return null;
            }
            if (!word(at).equals("hundred")) {
                return BigDecimal.valueOf(small);
            }
            at++;
            int back = at;
            if (word(at).equals("and")) {
                at++;
            }
            boolean joined = at == back || !isBetween();
            Integer rest = below100();
            if (rest == null || !joined || word(at).equals("hundred")) {
                at = back;
                return BigDecimal.valueOf(small * 100L);
            }
            return BigDecimal.valueOf(small * 100L + rest);
        }

        /** Returns whether "and" may be between two numbers here. */
        private boolean isBetween() {
            return tokens.subList(0, from).stream().anyMatch(token -> token.is("between"));
        }

        private @Nullable Integer below100() {
            Integer first = NumberVocabulary.SMALL.get(word(at));
            if (first == null) {
                return null;
            }
            at++;
            int next = word(at).equals("-") ? at + 1 : at;
            Integer one = NumberVocabulary.SMALL.get(word(next));
            if (first >= 20 && one != null && one > 0 && one < 10) {
                // "fifty one-dollar bills" are fifty bills.
                if (next == at && word(at + 1).equals("-") && tokens.get(at + 1).glued()) {
                    return null;
                }
                at = next + 1;
                return first + one;
            }
            return first;
        }

        private String word(int index) {
            return index < tokens.size() ? tokens.get(index).text() : "";
        }

        private @Nullable BigDecimal magnitude(int index) {
            return NumberVocabulary.MAGNITUDES.get(word(index));
        }

        private int part(int index) {
            String word = word(index);
            String singular =
                    word.equals("halves") ? "half" : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            return NumberVocabulary.PARTS.getOrDefault(singular, 0);
        }
    }
}
