package io.github.newsclaims.json.internal.codec;

/** What a JSON document consists of, apart from the names of fields. */
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
    /** A value that a mapper's buffer can hold and JSON does not have. */
    OTHER,
    /** The end of the document. */
    END
}
