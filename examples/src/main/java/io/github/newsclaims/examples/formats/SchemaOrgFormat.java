package io.github.newsclaims.examples.formats;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.schemaorg.SchemaOrg;
import java.io.IOException;
import java.io.InputStream;
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
        try (InputStream stream = file.open()) {
            articles.accept(SchemaOrg.reader().read(stream));
        }
    }

    @Override
    public WrittenDocument write(Article article, boolean indented) {
        return WrittenDocument.of(SchemaOrg.writer().write(article), indented);
    }
}
