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

    /** Returns whether every year of the other is one of these years. */
    default boolean contains(Years other) {
        if (isUnbroken()) {
            return first() <= other.first() && other.last() <= last();
        }
        if (other.last() - other.first() > Mask.ALL || other.first() < -Mask.ALL || other.last() > Mask.ALL) {
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
