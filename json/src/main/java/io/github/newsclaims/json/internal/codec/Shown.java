package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.internal.Invalid;

/**
 * Names and pointers of a document as errors show them: escaped and cut as values are, but without quotation marks. A document
 * may have any name, also one that looks like another line of a log.
 */
final class Shown {
    /** A pointer is cut after the step with which it comes to so many characters. */
    private static final int POINTER = 200;

    private Shown() {}

    /** The name of a field. */
    static String name(String name) {
        String quoted = Invalid.show(name);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** A JSON Pointer, each of its names cut by itself. */
    static String pointer(String pointer) {
        StringBuilder shown = new StringBuilder();
        int from = 1;
        while (from <= pointer.length()) {
            if (shown.length() >= POINTER) {
                return shown.append('…').toString();
            }
            int slash = pointer.indexOf('/', from);
            int to = slash < 0 ? pointer.length() : slash;
            shown.append('/').append(name(pointer.substring(from, to)));
            from = to + 1;
        }
        return shown.toString();
    }
}
