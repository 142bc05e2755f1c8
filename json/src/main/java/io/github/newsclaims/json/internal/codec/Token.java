package io.github.newsclaims.json.internal.codec;

/** A token of a JSON document, other than the name of a field. */
public enum Token {
    START_OBJECT,
    END_OBJECT,
    START_ARRAY,
    END_ARRAY,
    STRING,
    /** A number without a fraction and without an exponent. */
    INTEGER,
    /** Any other number. */
    DECIMAL,
    TRUE,
    FALSE,
    NULL,
    /** A value that a buffer of a mapper can hold and JSON cannot represent. */
    OTHER,
    /** The end of the document. */
    END
}
