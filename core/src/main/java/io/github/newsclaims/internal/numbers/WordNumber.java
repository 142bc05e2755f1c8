package io.github.newsclaims.internal.numbers;

import io.github.newsclaims.internal.numbers.Lexicon.Match;
import org.jspecify.annotations.Nullable;

/**
 * A whole number in words, such as "two thousand five hundred and six".
 *
 * @param value the number
 * @param magnitude the product of its last words if they multiply all of it, as 1000000 for "two million"; otherwise 1
 * @param to the index of the token after it
 */
record WordNumber(Rational value, Rational magnitude, int to) {
    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational TWENTY = Rational.of(20);
    private static final Rational TEN = Rational.of(10);

    /**
     * Reads the number that starts at a token; null if none does.
     *
     * @param joined whether "and" may be inside it
     */
    static @Nullable WordNumber at(NumberCursor cursor, int from, boolean joined) {
        return new Reader(cursor, joined).read(from);
    }

    /** Adds up the words of one number. */
    private static final class Reader {
        private final NumberCursor cursor;
        private final boolean joined;
        /** What the words up to the last "thousand" or more say. */
        private Rational total = Rational.ZERO;
        /** The last of these words; null if there is none. */
        private @Nullable Rational scale;
        /** The number below a thousand after them; null if there is none. */
        private @Nullable Rational group;

        private Rational magnitude = Rational.ONE;

        Reader(NumberCursor cursor, boolean joined) {
            this.cursor = cursor;
            this.joined = joined;
        }

        @Nullable
        WordNumber read(int from) {
            int at = from;
            if (cursor.table.articles.has(cursor.word(from))
                    && cursor.magnitude(cursor.afterHyphen(from + 1)) != null) {
                group = Rational.ONE;
                at = cursor.afterHyphen(from + 1);
            }
            for (int next = step(at); next > at; next = step(at)) {
                at = next;
            }
            return at == from ? null : new WordNumber(value(), magnitude, at);
        }

        private Rational value() {
            return group == null ? total : total.plus(group);
        }

        /** Reads one more word, also after a hyphen or "and"; returns the index of the next. */
        private int step(int at) {
            boolean started = group != null || scale != null;
            int next = started ? cursor.afterHyphen(at) : at;
            Match<Rational> factor = started ? cursor.match(cursor.table.magnitudes, next) : null;
            if (factor != null) {
                return multiply(factor.value()) ? factor.to() : at;
            }
            Match<Rational> small = cursor.match(cursor.table.small, next);
            if (small != null) {
                return add(small, next > at) ? small.to() : at;
            }
            boolean open = group == null ? scale != null : isHundreds(group);
            return joined && open && cursor.table.and.has(cursor.word(at)) ? afterAnd(at) : at;
        }

        private int afterAnd(int at) {
            Match<Rational> small = cursor.match(cursor.table.small, at + 1);
            if (small == null || isTooLarge(small.to())) {
                return at;
            }
            add(small, false);
            return small.to();
        }

        /** Returns whether the words after "and" are a number of their own, as in "one hundred and two hundred". */
        private boolean isTooLarge(int after) {
            int end = after;
            Match<Rational> ones = cursor.match(cursor.table.small, cursor.afterHyphen(end));
            end = ones == null ? end : ones.to();
            Match<Rational> factor = cursor.match(cursor.table.magnitudes, cursor.afterHyphen(end));
            return factor != null && (factor.value().equals(HUNDRED) || group == null);
        }

        private boolean add(Match<Rational> small, boolean hyphen) {
            Rational value = small.value();
            if (group == null) {
                group = value;
            } else if (isHundreds(group) || isTens(group) && isOne(value) && (hyphen || !isAdjective(small.to()))) {
                group = group.plus(value);
            } else {
                return false;
            }
            magnitude = Rational.ONE;
            return true;
        }

        /** Returns whether the last word belongs to the next one: "fifty one-dollar bills". */
        private boolean isAdjective(int after) {
            return cursor.word(after).equals("-")
                    && cursor.isGlued(after)
                    && cursor.match(cursor.table.magnitudes, after + 1) == null;
        }

        private boolean multiply(Rational factor) {
            if (factor.isLess(Rational.of(1000))) {
                if (group == null || !group.isLess(HUNDRED)) {
                    return false;
                }
                group = group.times(factor);
                magnitude = scale == null ? factor : Rational.ONE;
                return true;
            }
            if (scale == null || group != null && factor.isLess(scale)) {
                boolean first = scale == null;
                boolean hundreds = group != null && magnitude.equals(HUNDRED);
                total = total.plus((group == null ? Rational.ONE : group).times(factor));
                magnitude = !first ? Rational.ONE : hundreds ? factor.times(HUNDRED) : factor;
            } else {
                // "a thousand million", "two thousand five hundred million"
                total = value().times(factor);
                magnitude =
                        group == null && total.numerator().precision() < 100 ? magnitude.times(factor) : Rational.ONE;
            }
            group = null;
            scale = factor;
            return total.numerator().precision() - total.numerator().scale() < 100;
        }

        private static boolean isHundreds(Rational number) {
            return number.numerator().remainder(HUNDRED.numerator()).signum() == 0
                    && number.compareTo(Rational.ZERO) > 0;
        }

        private static boolean isTens(Rational number) {
            Rational below = Rational.of(number.numerator().remainder(HUNDRED.numerator()));
            return !below.isLess(TWENTY)
                    && below.numerator().remainder(TEN.numerator()).signum() == 0;
        }

        private static boolean isOne(Rational number) {
            return number.isLess(TEN) && Rational.ZERO.isLess(number);
        }
    }
}
