package io.github.newsclaims.json.schemaorg;

/** How much a consumer of mark-up insists on something. */
public enum MarkupLevel {
    /** Without it the mark-up is ignored. */
    REQUIRED,

    /** Without it the mark-up is used, but says less or is shown less. */
    RECOMMENDED
}
