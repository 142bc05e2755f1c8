package io.github.newsclaims.time;

/**
 * The years that a date may mean: all from one to another, or those that match digits of which some are open.
 *
 * <p>There are at most four digits, so a loop over the years of a mask has at most 10,000 steps.
 */
sealed interface Years {
    long first();

    long last();

    boolean has(long year);

    /** Returns whether there is no gap between the first and the last year. */
    boolean isUnbroken();

    /** Returns whether one of the years may be a leap year. True may be wrong. */
    boolean mayBeLeap();

    /** Returns these years, each a number of years later. */
    Years shifted(int by);

    /** Returns whether every year of the other is one of these years. */
    default boolean contains(Years other) {
        if (isUnbroken()) {
            return first() <= other.first() && other.last() <= last();
        }
        if (other instanceof Mask mask && this instanceof Mask wide) {
            return wide.fits(mask);
        }
        if (other.last() - other.first() > Mask.ALL) {
            return false;
        }
        for (long year = other.first(); year <= other.last(); year++) {
            if (other.has(year) && !has(year)) {
                return false;
            }
        }
        return true;
    }

    /** All years from one year to another. */
    record YearRange(long first, long last) implements Years {
        @Override
        public boolean has(long year) {
            return first <= year && year <= last;
        }

        @Override
        public boolean isUnbroken() {
            return true;
        }

        @Override
        public boolean mayBeLeap() {
            for (long year = first; year <= last; year++) {
                if (Day.isLeap(year)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Years shifted(int by) {
            return new YearRange(first + by, last + by);
        }
    }

    /** The years of a mask with gaps, each a number of years later. */
    record Shifted(Mask mask, int by) implements Years {
        @Override
        public long first() {
            return mask.first() + by;
        }

        @Override
        public long last() {
            return mask.last() + by;
        }

        @Override
        public boolean has(long year) {
            return mask.has(year - by);
        }

        @Override
        public boolean isUnbroken() {
            return false;
        }

        @Override
        public boolean mayBeLeap() {
            return true;
        }

        @Override
        public Years shifted(int more) {
            return new Shifted(mask, by + more);
        }
    }

    /** Four digits, of which some are X. */
    record Mask(boolean negative, String digits) implements Years {
        static final long ALL = 9999;

        @Override
        public long first() {
            return negative ? -number('9') : number('0');
        }

        @Override
        public long last() {
            // There is no year -0.
            return negative ? Math.min(-number('0'), -1) : number('9');
        }

        @Override
        public boolean has(long year) {
            if (year < 0 != negative || Math.abs(year) > ALL) {
                return false;
            }
            long rest = Math.abs(year);
            for (int index = digits.length() - 1; index >= 0; index--) {
                char digit = digits.charAt(index);
                if (digit != 'X' && digit - '0' != rest % 10) {
                    return false;
                }
                rest /= 10;
            }
            return true;
        }

        @Override
        public boolean isUnbroken() {
            int open = digits.indexOf('X');
            return open < 0 || digits.substring(open).chars().allMatch(c -> c == 'X');
        }

        /** Returns whether each digit of another mask is one that this mask allows. */
        private boolean fits(Mask other) {
            for (int index = 0; index < digits.length(); index++) {
                char digit = digits.charAt(index);
                if (digit != 'X' && digit != other.digits.charAt(index)) {
                    return false;
                }
            }
            return negative == other.negative;
        }

        @Override
        public boolean mayBeLeap() {
            for (int year = 0; year < 100; year += 4) {
                if (fits(2, year) && (year > 0 || mayBeLeapCentury())) {
                    return true;
                }
            }
            return false;
        }

        private boolean mayBeLeapCentury() {
            // There is no year -0.
            for (int century = negative ? 4 : 0; century < 100; century += 4) {
                if (fits(0, century)) {
                    return true;
                }
            }
            return false;
        }

        /** Returns whether two of the digits may be a number. */
        private boolean fits(int index, int number) {
            char tens = digits.charAt(index);
            char ones = digits.charAt(index + 1);
            return (tens == 'X' || tens - '0' == number / 10) && (ones == 'X' || ones - '0' == number % 10);
        }

        @Override
        public Years shifted(int by) {
            return isUnbroken() ? new YearRange(first() + by, last() + by) : new Shifted(this, by);
        }

        private long number(char open) {
            long number = 0;
            for (int index = 0; index < digits.length(); index++) {
                char digit = digits.charAt(index) == 'X' ? open : digits.charAt(index);
                number = 10 * number + digit - '0';
            }
            return number;
        }
    }
}
