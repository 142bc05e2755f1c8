package io.github.newsclaims.json.internal;

import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.Token;
import io.github.newsclaims.json.internal.codec.TokenReader;
import io.github.newsclaims.json.internal.jackson.JacksonFactories;
import io.github.newsclaims.json.internal.jackson.JacksonReader;

/** A search for the offset of a part of a document, to report an error in that part. */
final class PartFinder {
    private PartFinder() {}

    /**
     * Returns the offset of the part that a JSON Pointer names, or of the innermost enclosing part that exists.
     *
     * @param depth the maximum nesting of the parts before it; the search ends at a deeper part
     */
    static long offset(String json, String pointer, int depth) {
        try (JacksonReader tokens = JacksonFactories.WITHOUT_NAME_TABLE.reader(json)) {
            return offset(tokens, pointer, depth);
        }
    }

    private static long offset(TokenReader tokens, String pointer, int depth) {
        long found = 0;
        try {
            tokens.next();
            found = tokens.position();
            int from = 1;
            while (from <= pointer.length()) {
                int slash = pointer.indexOf('/', from);
                int to = slash < 0 ? pointer.length() : slash;
                String step = Pointer.unescape(pointer.substring(from, to));
                if (!enter(tokens, step, depth)) {
                    return found;
                }
                found = tokens.position();
                from = to + 1;
            }
            return found;
        } catch (Fault e) {
            // The document has a syntax error after the last part that was found.
            return found;
        }
    }

    /** Goes from the start of an object or array to one of its members; returns false if it does not exist. */
    private static boolean enter(TokenReader tokens, String step, int depth) {
        if (tokens.current() == Token.START_OBJECT) {
            for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
                tokens.next();
                if (name.equals(step)) {
                    return true;
                }
                if (!tokens.skip(depth)) {
                    return false;
                }
            }
        } else if (tokens.current() == Token.START_ARRAY) {
            for (int index = 0; tokens.next() != Token.END_ARRAY; index++) {
                if (step.equals(Integer.toString(index))) {
                    return true;
                }
                if (!tokens.skip(depth)) {
                    return false;
                }
            }
        }
        return false;
    }
}
