package io.github.newsclaims.json.internal.codec;

import org.jspecify.annotations.Nullable;

/**
 * An interface to a JSON parser, for {@link JsonIn}. Each major version of Jackson has one implementation. All methods throw
 * a {@link Fault} if the document has a syntax error.
 */
public interface TokenReader {
    /** Returns the current token; {@link Token#END} before the first and after the last. */
    Token current();

    /** Goes to the next token and returns it. The name of a field is {@link Token#OTHER}. */
    Token next();

    /** Goes to the next field of the current object and returns its name; null at the end of the object. */
    @Nullable
    String nextName();

    /** Returns the text of the current string. */
    String text();

    /** Returns the current number as it is written. */
    String digits();

    /**
     * Returns the value of the current integer if it lies between 0 and 2147483647; otherwise -1. NumberText with many digits
     * are not converted, because a conversion takes quadratic time.
     */
    int wholeNumber();

    /**
     * Goes to the end of the current object or array; does nothing at another value. Stops at a value that is nested too
     * deeply, because a parser needs memory for each level.
     *
     * @param levels the maximum nesting
     * @return false if it stopped
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

    /** Returns the JSON Pointer of the current value, or of the object or array that has just ended. */
    String pointer();

    /** Returns the name of the innermost field that has or contains the current value; null if there is none. */
    @Nullable
    String fieldName();

    /** Returns the offset of the current token in units of the input; -1 if the parser does not know it. */
    long position();
}
