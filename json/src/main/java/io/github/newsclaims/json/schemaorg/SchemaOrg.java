package io.github.newsclaims.json.schemaorg;

/**
 * The entry point for JSON-LD with the vocabulary of <a href="https://schema.org">schema.org</a>.
 *
 * <pre>{@code
 * Imported imported = SchemaOrg.reader().read(json);
 * }</pre>
 */
public final class SchemaOrg {
    private SchemaOrg() {}

    /**
     * Returns a reader of documents.
     *
     * @return a reader with standard limits, whose articles have their address as id if the document has no identifier
     */
    public static SchemaOrgReader reader() {
        return SchemaOrgReader.STANDARD;
    }

    /**
     * Returns a writer of documents.
     *
     * @return the writer
     */
    public static SchemaOrgWriter writer() {
        return SchemaOrgWriter.STANDARD;
    }
}
