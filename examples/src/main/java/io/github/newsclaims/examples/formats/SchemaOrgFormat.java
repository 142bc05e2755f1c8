package io.github.newsclaims.examples.formats;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.schemaorg.SchemaOrg;
import java.io.IOException;
import java.util.function.Consumer;

/** JSON-LD of schema.org. */
public final class SchemaOrgFormat implements FormatReader, FormatWriter {
    @Override
    public String name() {
        return "schemaorg";
    }

    @Override
    public String description() {
        return "JSON-LD of schema.org: ClaimReview, Claim, Quotation, NewsArticle";
    }

    @Override
    public boolean recognizes(String name, String start) {
        return FormatReader.isJson(start) && start.contains("schema.org") && start.contains("\"@type\"");
    }

    @Override
    public void read(InputFile file, Consumer<Imported> articles) throws IOException {
        DocumentLines.read(file, json -> SchemaOrg.reader().read(json), articles);
    }

    @Override
    public WrittenDocument write(Article article, boolean indented) {
        return WrittenDocument.of(SchemaOrg.writer().write(article), indented);
    }
}
