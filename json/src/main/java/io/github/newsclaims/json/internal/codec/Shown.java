package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.internal.Invalid;

/**
 * The form of names and pointers in error messages. They are escaped and shortened like values, but have no quotation marks.
 * Escaping is needed because a name in a hostile document can look like another line of a log.
 */
public final class Shown {
    /** The number of characters after which a pointer is cut, at the end of a step. */
    private static final int POINTER = 200;

    private Shown() {}

    /** Returns the name of a field as a message shows it. */
    public static String name(String name) {
        String quoted = Invalid.show(name);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Returns a JSON Pointer as a message shows it. Each of its names is shortened separately. */
    public static String pointer(String pointer) {
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
