package io.github.newsclaims.compare.score;

/** What is wrong in a document that is compared with a gold document. */
public enum MistakeKind {
    /** The gold document has a part that was not found. */
    MISSED,
    /** A part was found that the gold document does not have. */
    INVENTED,
    /** The places of a part overlap and are not equal. */
    OTHER_PLACE,
    /** A claim was found with another type of quotation, or with none. */
    OTHER_QUOTATION,
    /** A claim was found with another speaker, or with none. */
    OTHER_SPEAKER,
    /** A figure was found with another amount, unit or rate. */
    OTHER_AMOUNT
}
