package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.internal.foreign.ForeignReader;
import java.util.List;
import java.util.Objects;

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

    /**
     * Checks a document for what large consumers of mark-up ask for. The rules are those of Google's guides on fact checks and articles,
     * as far as a document alone can break them: they do not ask for everything, and say nothing about whether a claim is true.
     *
     * @param json the JSON-LD of one script element, an object or a list; of this writer or of others
     * @return the findings in the order of the document; empty if nothing is missing
     * @throws NewsClaimsJsonException if the document is not JSON or exceeds a limit of {@link ReadLimits#standard()}
     */
    public static List<MarkupFinding> check(String json) {
        return MarkupCheck.check(new ForeignReader(ReadLimits.standard())
                .read(Objects.requireNonNull(json, "json"))
                .root());
    }

    /**
     * Checks what was written for what large consumers of mark-up ask for, as {@link #check(String)}.
     *
     * @param exported for example {@code SchemaOrg.writer().write(article)}
     * @return the findings in the order of the document; empty if nothing is missing
     */
    public static List<MarkupFinding> check(Exported exported) {
        return check(Objects.requireNonNull(exported, "exported").json());
    }
}
