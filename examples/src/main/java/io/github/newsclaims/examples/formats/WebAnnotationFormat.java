package io.github.newsclaims.examples.formats;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.webannotation.AnnotationDialect;
import io.github.newsclaims.json.webannotation.WebAnnotations;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Annotations of the W3C, of Hypothesis or of Recogito. They are read onto a text, which the caller names. */
public final class WebAnnotationFormat implements FormatReader, FormatWriter {
    private final AnnotationDialect dialect;

    /**
     * Prepares a format.
     *
     * @param dialect whose annotations these are
     */
    public WebAnnotationFormat(AnnotationDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return dialect == AnnotationDialect.W3C
                ? "webannotation"
                : dialect.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String description() {
        return switch (dialect) {
            case W3C -> "web annotations of the W3C, which need --text to be read";
            case HYPOTHESIS -> "annotations of Hypothesis, which need --text to be read";
            case RECOGITO -> "annotations of Recogito, which need --text to be read";
        };
    }

    @Override
    public boolean recognizes(String name, String start) {
        return FormatReader.isJson(start)
                && switch (dialect) {
                    case W3C -> start.contains("ns/anno.jsonld");
                    case HYPOTHESIS ->
                        start.contains("\"TextQuoteSelector\"")
                                && (start.contains("\"user\"")
                                        || start.contains("\"annotations\"")
                                        || start.contains("\"rows\""));
                    case RECOGITO -> start.contains("\"TextPositionSelector\"") && start.contains("\"bodies\"");
                };
    }

    @Override
    public void read(InputFile file, Consumer<Imported> articles) throws IOException {
        Optional<String> text = file.text(null);
        if (text.isEmpty()) {
            throw new IOException("annotations need the text that they are about: name it with --text");
        }
        Article article = Article.builder().id(file.id()).text(text.get()).build();
        try (InputStream stream = file.open()) {
            articles.accept(WebAnnotations.reader().withDialect(dialect).read(stream, article));
        }
    }

    @Override
    public WrittenDocument write(Article article, boolean indented) {
        return WrittenDocument.of(WebAnnotations.writer().withDialect(dialect).write(article), indented);
    }
}
