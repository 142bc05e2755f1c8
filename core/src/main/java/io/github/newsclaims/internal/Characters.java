package io.github.newsclaims.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may stand in a string of the model: never an unpaired surrogate, never only white space. */
public final class Characters {
    private Characters() {}

    /**
     * Whether a string is empty or holds only Unicode white space, no-break spaces included.
     *
     * @param text any string
     * @return true if nothing in it would be seen
     */
    public static boolean isBlank(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isBlank(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a UTF-16 unit is Unicode white space, or a no-break space. No character beyond U+FFFF is.
     *
     * @param unit any unit
     * @return true if it is not seen
     */
    public static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /**
     * The place of the first surrogate that has no partner.
     *
     * @param text any string
     * @return its UTF-16 index, or -1 where every surrogate is paired
     */
    public static int unpairedSurrogate(String text) {
        int length = text.length();
        for (int index = 0; index < length; index++) {
            char c = text.charAt(index);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || index + 1 == length
                        || !Character.isLowSurrogate(text.charAt(index + 1))) {
                    return index;
                }
                index++;
            }
        }
        return -1;
    }

    /**
     * The rule that a string of the model breaks.
     *
     * @param text any string
     * @return the rule in words, or null where it is well-formed
     */
    public static @Nullable String fault(String text) {
        if (isBlank(text)) {
            return "must not be blank";
        }
        int at = unpairedSurrogate(text);
        return at < 0 ? null : String.format(Locale.ROOT, "has an unpaired surrogate at UTF-16 index %d", at);
    }

    /**
     * Checks one string of a value that has no field of its own to blame.
     *
     * @param thing what the string is, for example "wording"
     * @param text the string
     * @return the same string
     * @throws IllegalArgumentException if it is blank or holds an unpaired surrogate
     */
    public static String require(String thing, String text) {
        String fault = fault(text);
        if (fault != null) {
            throw Invalid.value(thing, "it " + fault, text);
        }
        return text;
    }
}
