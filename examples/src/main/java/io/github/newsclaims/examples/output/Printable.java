package io.github.newsclaims.examples.output;

/**
 * Text that is safe to print in a terminal.
 *
 * <p>A document may come from anywhere. Its escape sequences must not move the cursor, and its direction marks must not
 * reverse a line. Such characters are printed as their numbers.
 */
public final class Printable {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /**
     * Returns a text as one line without control characters.
     *
     * @param text any text
     * @return the text with single spaces for white space. Control, format and unassigned characters are written like
     *     {@code \u001b}. Joiners are kept, because emoji and some scripts need them
     */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int index = 0; index < text.length(); ) {
            int c = text.codePointAt(index);
            index += Character.charCount(c);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                space = true;
                continue;
            }
            if (space && line.length() > 0) {
                line.append(' ');
            }
            space = false;
            if (isHarmless(c)) {
                line.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    line.append(String.format("\\u%04x", (int) unit));
                }
            }
        }
        return line.toString();
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
