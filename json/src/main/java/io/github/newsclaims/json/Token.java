package io.github.newsclaims.json;

/** What a document consists of, but for the names of fields. */
enum Token {
    OBJECT,
    END_OBJECT,
    ARRAY,
    END_ARRAY,
    STRING,
    /** A number without fraction and exponent. */
    INTEGER,
    /** Any other number. */
    DECIMAL,
    TRUE,
    FALSE,
    NULL,
    /** What a mapper may put into the place of a value and JSON does not have. */
    OTHER,
    /** The end of the document. */
    END
}
