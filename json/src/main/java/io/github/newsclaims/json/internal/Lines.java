package io.github.newsclaims.json.internal;

/** The lines of a text, which end in LF, CR or CRLF. Offsets are looked up from the first to the last, in one pass. */
final class Lines {
    private final String text;
    private int at;
    private int line = 1;
    private int start;

    Lines(String text) {
        this.text = text;
    }

    /**
     * Returns the place of an offset.
     *
     * @param offset an offset in UTF-16 units, not less than the one before
     */
    Document.LineAndColumn place(int offset) {
        for (; at < offset; at++) {
            char c = text.charAt(at);
            boolean endsLine = c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
            if (endsLine) {
                line++;
                start = at + 1;
            }
        }
        return new Document.LineAndColumn(line, 1 + text.codePointCount(start, offset));
    }
}
