package io.github.newsclaims.json;

/**
 * What a document consists of, but for the names of fields.
 *
 * <p>Numbers and no enum: one is kept for every token, and a reference into the old part of the heap would each time have
 * to be told to the garbage collector.
 */
final class Token {
    static final int OBJECT = 0;
    static final int END_OBJECT = 1;
    static final int ARRAY = 2;
    static final int END_ARRAY = 3;
    static final int STRING = 4;
    /** A number without fraction and exponent. */
    static final int INTEGER = 5;
    /** Any other number. */
    static final int DECIMAL = 6;

    static final int TRUE = 7;
    static final int FALSE = 8;
    static final int NULL = 9;
    /** What a mapper may put into the place of a value and JSON does not have. */
    static final int OTHER = 10;
    /** The end of the document. */
    static final int END = 11;

    private Token() {}
}
