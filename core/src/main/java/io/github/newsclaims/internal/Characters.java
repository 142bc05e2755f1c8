package io.github.newsclaims.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rules about the characters of a string: no unpaired surrogate, not only white space. */
public final class Characters {
    /** A control character that is white space according to Unicode, but not according to Java. */
    private static final int NEXT_LINE = 0x85;

    private Characters() {}

    /**
     * Returns whether a string is empty or has only white space.
     *
     * @param text any string
     * @return true if every character is one for which {@link #isSpace} is true
     */
    public static boolean isBlank(String text) {
        int index = 0;
        while (index < text.length() && isSpace(text.codePointAt(index))) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index == text.length();
    }

    /**
     * Returns whether a character is white space. This is the definition for the whole library. It includes line ends, the next
     * line character U+0085 and the no-break spaces U+00A0, U+2007 and U+202F.
     *
     * @param c any code point
     * @return true if it is Unicode white space, or one of the separators U+001C to U+001F, which Java counts as such
     */
    public static boolean isSpace(int c) {
        return c == NEXT_LINE || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Returns whether a character is an ASCII digit. {@link Character#isDigit} also accepts the digits of other scripts.
     *
     * @param c any character
     * @return true for 0 to 9
     */
    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Tells whether a character is white space at which a line may be broken: {@link #isSpace} without the no-break spaces and
     * U+0085. A no-break space belongs to the words beside it, for example between a guillemet and a word.
     *
     * @param c any code point
     * @return true if it is breaking white space
     */
    public static boolean isBreakingSpace(int c) {
        return Character.isWhitespace(c);
    }

    /**
     * Tells whether a character is a no-break or thin space, as typesetters put between the digits of a number and between a
     * number and its unit.
     *
     * @param c any code point
     * @return true for U+00A0, U+2007, U+2009 and U+202F
     */
    public static boolean isNumberSpace(int c) {
        return c == 0xA0 || c == 0x2007 || c == 0x2009 || c == 0x202F;
    }

    /**
     * Replaces each run of white space by one space, and removes it at both ends.
     *
     * @param text any string
     * @return for example "a b" for {@code "  a \t b "}
     */
    public static String singleSpaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean gap = false;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (isSpace(c)) {
                gap = spaced.length() > 0;
                continue;
            }
            if (gap) {
                spaced.append(' ');
                gap = false;
            }
            spaced.append(c);
        }
        return spaced.toString();
    }

    /**
     * Finds the first unpaired surrogate.
     *
     * @param text any string
     * @return its UTF-16 index, or -1 if every surrogate is paired
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
     * Returns the rule that a string of the model breaks.
     *
     * @param text any string
     * @return the rule in words, or null if the string breaks none
     */
    public static @Nullable String fault(String text) {
        if (isBlank(text)) {
            return "must not be blank";
        }
        int at = unpairedSurrogate(text);
        return at < 0 ? null : String.format(Locale.ROOT, "has an unpaired surrogate at UTF-16 index %d", at);
    }

    /**
     * Checks a string whose error names no field.
     *
     * @param thing what the string is, for example "wording"
     * @param text the string
     * @return the same string
     * @throws IllegalArgumentException if it is blank or has an unpaired surrogate
     */
    public static String require(String thing, String text) {
        String fault = fault(text);
        if (fault != null) {
            throw Invalid.value(thing, "it " + fault, text);
        }
        return text;
    }
}
