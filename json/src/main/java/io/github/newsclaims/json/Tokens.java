package io.github.newsclaims.json;

import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document one after the other, and where they stand. What is not JSON is a {@link Fault}.
 *
 * <p>A string or a number is taken when it is asked for, once, before the next token is.
 */
abstract class Tokens {
    /** No field follows: the object is at its end. */
    static final int NO_FIELD = -2;

    /** Goes to the first token of the document, the next item of an array, or what follows the document. */
    abstract int next();

    /**
     * Goes to the next field's name.
     *
     * @return the field's number in the type; {@link KnownNames#UNKNOWN} where {@link #fieldName} alone tells which it is;
     *     {@link #NO_FIELD}
     */
    abstract int field(KnownNames type);

    /** The name to which the last call of {@link #field} went. */
    abstract String fieldName();

    /** Goes from a field's name to the first token of its value. */
    abstract int value();

    /** The string on which the tokens stand. */
    abstract String text();

    /**
     * Takes the span whose object has just begun, if that is easy, and its words stand in the text if there is one; else
     * leaves it, to be read field by field.
     */
    abstract boolean takesSpan(@Nullable ArticleText text);

    /** The span that was taken. */
    abstract TextSpan span(@Nullable ArticleText text);

    /** The number of the string on which the tokens stand among words. */
    abstract int word(KnownNames words);

    /** The number on which the tokens stand, as it is written. */
    abstract String digits();

    /** The integer on which the tokens stand, where it is one from 0 to 2147483647; else -1. */
    abstract int offset();

    /** Goes to the last token of the object or array on whose first token the tokens stand; else takes the value. */
    abstract void skip();

    /** The way to the token, as a JSON Pointer: of a value that is read, of an object or array that has just ended. */
    abstract String pointer();

    /** The name of the field on which the tokens stand, or in whose array; "document" where there is none. */
    abstract String name();

    /** Where the token or name starts, in bytes or, of a mapper's string, UTF-16 units; -1 where that is not known. */
    abstract long at();

    /** The token as an error shows it. */
    abstract String shown();

    static int offset(BigInteger number) {
        return number.signum() < 0 || number.bitLength() >= Integer.SIZE ? -1 : number.intValue();
    }
}
