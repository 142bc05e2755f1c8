package io.github.newsclaims.quantity;

/** The form of an ISO 8601 duration: {@code PnYnMnWnDTnHnMnS}, where only the last part may have a fraction. */
final class Durations {
    private static final int MAX_LENGTH = 100;

    /** The units before and after the T, each at most once and in this order. */
    private static final String DATE_UNITS = "YMWD";

    private static final String TIME_UNITS = "HMS";

    private Durations() {}

    static boolean isPositive(String text) {
        return text.length() <= MAX_LENGTH && isDuration(text) && hasNonZeroDigit(text);
    }

    private static boolean isDuration(String text) {
        if (!text.startsWith("P") || text.length() < 2) {
            return false;
        }
        int time = text.indexOf('T');
        if (time < 0) {
            return areParts(text, 1, text.length(), DATE_UNITS);
        }
        return areParts(text, 1, time, DATE_UNITS)
                && time + 1 < text.length()
                && areParts(text, time + 1, text.length(), TIME_UNITS);
    }

    /** Whether numbers with their units stand between two indexes, and nothing else. */
    private static boolean areParts(String text, int from, int to, String units) {
        int index = from;
        int unit = -1;
        while (index < to) {
            int end = digits(text, index, to);
            if (end == index || end == to) {
                return false;
            }
            if (text.charAt(end) == '.') {
                int fraction = digits(text, end + 1, to);
                // A fraction is the last part's alone.
                if (fraction == end + 1 || fraction + 1 != text.length()) {
                    return false;
                }
                end = fraction;
            }
            int found = units.indexOf(text.charAt(end));
            if (found <= unit) {
                return false;
            }
            unit = found;
            index = end + 1;
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        int index = from;
        while (index < to && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
            index++;
        }
        return index;
    }

    private static boolean hasNonZeroDigit(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= '1' && text.charAt(index) <= '9') {
                return true;
            }
        }
        return false;
    }
}
