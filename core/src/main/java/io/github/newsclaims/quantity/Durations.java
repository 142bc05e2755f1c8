package io.github.newsclaims.quantity;

import java.util.regex.Pattern;

/** The form of an ISO 8601 duration: {@code PnYnMnWnDTnHnMnS}, where only the last part may have a fraction. */
final class Durations {
    private static final int MAX_LENGTH = 100;
    private static final String NUMBER = "\\d++(?:\\.\\d++(?=.$))?+";
    private static final Pattern FORM =
            Pattern.compile("P(?=.)(?:NY)?(?:NM)?(?:NW)?(?:ND)?(?:T(?=.)(?:NH)?(?:NM)?(?:NS)?)?".replace("N", NUMBER));

    private Durations() {}

    static boolean isPositive(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches() && hasNonZeroDigit(text);
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
