package io.github.newsclaims.internal;

import org.jspecify.annotations.Nullable;

/** Errors about broken rules, all worded "Invalid &lt;thing&gt;: &lt;rule&gt;, got &lt;value&gt;". */
public final class Invalid {
    private static final int SHOWN = 80;

    private Invalid() {}

    /**
     * Returns an exception that names a broken rule, if there is no value to show.
     *
     * @param thing what is invalid, for example "claim"
     * @param rule the rule that it breaks, for example "proposition or wording is required"
     * @return the exception, which the caller throws
     */
    public static IllegalArgumentException value(String thing, String rule) {
        return new IllegalArgumentException(message(thing, rule));
    }

    /**
     * Returns an exception that names a broken rule and shows the value.
     *
     * @param thing what is invalid, for example "currency"
     * @param rule the rule that it breaks
     * @param got the value, shown escaped and cut after 80 characters; text is quoted
     * @return the exception, which the caller throws
     */
    public static IllegalArgumentException value(String thing, String rule, @Nullable Object got) {
        return new IllegalArgumentException(message(thing, rule, got));
    }

    /**
     * Returns the message without a value.
     *
     * @param thing what is invalid
     * @param rule the rule that it breaks
     * @return the message
     */
    public static String message(String thing, String rule) {
        return "Invalid " + thing + ": " + rule;
    }

    /**
     * Returns the message with a value.
     *
     * @param thing what is invalid
     * @param rule the rule that it breaks
     * @param got the value
     * @return the message
     */
    public static String message(String thing, String rule, @Nullable Object got) {
        return "Invalid " + thing + ": " + rule + ", got " + show(got);
    }

    /**
     * Returns a value as errors show it.
     *
     * @param value the value; text is quoted, escaped and cut after 80 characters
     * @return for example {@code "two\nlines"} with the quotation marks, or {@code 17} for a number
     */
    public static String show(@Nullable Object value) {
        String text = String.valueOf(value);
        boolean quoted = value instanceof CharSequence;
        String shown = escaped(text, SHOWN, quoted);
        return quoted ? '"' + shown + '"' : shown;
    }

    /**
     * Returns words as one line of a report: escaped like a value, without quotation marks, and cut.
     *
     * @param words for example a reason that another program gave
     * @param most the number of characters after which they are cut
     * @return for example {@code two\nlines}
     */
    public static String line(String words, int most) {
        return escaped(words, most, false);
    }

    private static String escaped(String text, int most, boolean quoted) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), most) + 8);
        int index = 0;
        for (int count = 0; index < text.length() && count < most; count++) {
            int c = text.codePointAt(index);
            index += Character.charCount(c);
            escape(shown, c, quoted);
        }
        if (index < text.length()) {
            shown.append('…');
        }
        return shown.toString();
    }

    private static void escape(StringBuilder shown, int c, boolean quoted) {
        switch (c) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            case '"' -> shown.append(quoted ? "\\\"" : "\"");
            case '\\' -> shown.append(quoted ? "\\\\" : "\\");
            default -> {
                if (isHidden(c)) {
                    for (char unit : Character.toChars(c)) {
                        shown.append(String.format("\\u%04x", (int) unit));
                    }
                } else {
                    shown.appendCodePoint(c);
                }
            }
        }
    }

    /** Returns whether a character is invisible in a log or changes how the log looks, as direction marks do. */
    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }
}
