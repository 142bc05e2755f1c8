package io.github.newsclaims.examples.corpus;

import io.github.newsclaims.json.NewsClaimsJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The corpus that comes with the programs: the annotated article and the three short reports that {@code show} prints. */
final class BundledCorpus {
    private static final String FOLDER = "/io/github/newsclaims/examples/show/";

    private BundledCorpus() {}

    /** Returns the corpus as NDJSON. */
    static InputStream open() throws IOException {
        try (InputStream article = BundledCorpus.class.getResourceAsStream(FOLDER + "harbour-post.json");
                InputStream reports = BundledCorpus.class.getResourceAsStream(FOLDER + "coast.ndjson")) {
            String line = NewsClaimsJson.write(NewsClaimsJson.read(article));
            String corpus = line + "\n" + new String(reports.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(corpus.getBytes(StandardCharsets.UTF_8));
        }
    }
}
