package io.github.newsclaims.examples.show;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.corpus.CorpusLine;
import io.github.newsclaims.json.corpus.CorpusReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The invented articles that come with the programs. */
public final class BundledArticles {
    private static final String ARTICLE = "harbour-post.json";
    private static final String CORPUS = "coast.ndjson";

    private BundledArticles() {}

    /**
     * Reads the annotated article of the Harbour Post.
     *
     * @return the article
     * @throws IOException if it cannot be read
     */
    public static Article article() throws IOException {
        try (InputStream json = resource(ARTICLE)) {
            return NewsClaimsJson.read(json);
        }
    }

    /**
     * Reads three short reports on the same event.
     *
     * @return the articles
     * @throws IOException if they cannot be read
     */
    public static List<Article> corpus() throws IOException {
        try (CorpusReader corpus = CorpusReader.open(resource(CORPUS))) {
            return corpus.stream()
                    .map(line -> {
                        if (line instanceof CorpusLine.Bad bad) {
                            throw bad.exception();
                        }
                        return ((CorpusLine.Read) line).article();
                    })
                    .toList();
        }
    }

    private static InputStream resource(String name) throws FileNotFoundException {
        InputStream resource = BundledArticles.class.getResourceAsStream(name);
        if (resource == null) {
            throw new FileNotFoundException(name);
        }
        return resource;
    }
}
