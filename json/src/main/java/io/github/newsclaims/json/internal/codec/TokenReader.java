package io.github.newsclaims.json.internal.codec;

import org.jspecify.annotations.Nullable;

/**
 * What the cursor needs of a JSON parser. Each version of Jackson has one implementation. All methods throw {@link Fault}
 * where the document is broken.
 */
public interface TokenReader {
    /** The token on which the parser is; {@link Token#END} before the first and after the last. */
    Token current();

    /** Goes to the next token. The name of a field is {@link Token#OTHER}. */
    Token next();

    /** Goes to the next field of the current object and returns its name; null at the end of the object. */
    @Nullable
    String nextName();

    /** The text of the current string. */
    String text();

    /** The digits of the current number as they are written. */
    String digits();

    /**
     * The value of the current token, an integer, where it lies between 0 and 2147483647; else -1. A number of many digits is not
     * converted, which would take time by the square of their number.
     */
    int wholeNumber();

    /**
     * Goes to the end of the current object or array; does nothing on another value. Stops where that is deeper than some levels,
     * because a parser has a record of each level.
     *
     * @return false where it stopped
     */
    default boolean skip(int levels) {
        int depth = 0;
        for (Token token = current(); ; token = next()) {
            if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
                depth++;
            } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
                depth--;
            }
            if (depth > levels) {
                return false;
            }
            if (depth <= 0 || token == Token.END) {
                return true;
            }
        }
    }

    /** The JSON Pointer of the current value, or of the object or array that has just ended. */
    String pointer();

    /** The name of the field that has the current value or, several arrays down, contains it; null where there is none. */
    @Nullable
    String fieldName();

    /** Where the current token starts, in units of the input; -1 where the parser does not know. */
    long position();
}
