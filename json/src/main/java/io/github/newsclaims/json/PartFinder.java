package io.github.newsclaims.json;

/** Finds where a part of a document stands, once something is wrong with the part. */
final class PartFinder {
    private final Tokens tokens;

    PartFinder(Utf8Input document, ReadLimits limits) {
        this.tokens = new Utf8Tokens(document, limits);
    }

    /** The offset of the part that a JSON Pointer names, or of the innermost part on the way to it that exists. */
    long offset(String pointer) {
        int token = tokens.next();
        long found = tokens.at();
        int from = 1;
        while (from <= pointer.length()) {
            int slash = pointer.indexOf('/', from);
            int to = slash < 0 ? pointer.length() : slash;
            String step = pointer.substring(from, to).replace("~1", "/").replace("~0", "~");
            token = enter(token, step);
            if (token == Token.END) {
                return found;
            }
            found = tokens.at();
            from = to + 1;
        }
        return found;
    }

    /** Goes from the start of an object or array to a member of it; answers the end where there is none. */
    private int enter(int token, String step) {
        if (token == Token.OBJECT) {
            while (tokens.field(KnownNames.NONE) != Tokens.NO_FIELD) {
                boolean found = tokens.fieldName().equals(step);
                int value = tokens.value();
                if (found) {
                    return value;
                }
                tokens.skip();
            }
        } else if (token == Token.ARRAY) {
            int item = tokens.next();
            for (int index = 0; item != Token.END_ARRAY; index++) {
                if (step.equals(Integer.toString(index))) {
                    return item;
                }
                tokens.skip();
                item = tokens.next();
            }
        }
        return Token.END;
    }
}
