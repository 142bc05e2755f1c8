package io.github.newsclaims.examples.formats;

import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.Loss;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files of JSON documents: one document or, if the name ends in ".ndjson" or ".jsonl", one per line. */
final class DocumentLines {
    private DocumentLines() {}

    /** Reads a document. */
    @FunctionalInterface
    interface OneDocument {
        Imported read(InputStream json) throws IOException;
    }

    static void read(InputFile file, OneDocument reader, Consumer<Imported> articles) throws IOException {
        String name = file.path().toString().toLowerCase(Locale.ROOT);
        try (InputStream stream = file.open()) {
            if (!name.endsWith(".ndjson") && !name.endsWith(".jsonl")) {
                articles.accept(reader.read(stream));
                return;
            }
            RecordImports imports = new RecordImports(articles, "no line is a document of the format");
            RecordLines lines = new RecordLines(stream);
            for (Optional<RecordLine> next = lines.next(); next.isPresent(); next = lines.next()) {
                read(next.get(), reader, imports);
            }
            imports.finish();
        }
    }

    private static void read(RecordLine line, OneDocument reader, RecordImports imports) throws IOException {
        if (line.problem() != null) {
            imports.add(line, line.problem());
        } else if (!line.text().isBlank()) {
            try {
                Imported imported =
                        reader.read(new ByteArrayInputStream(line.text().getBytes(StandardCharsets.UTF_8)));
                List<Loss> losses = imported.losses().stream()
                        .map(loss -> loss.withLine(line.number()))
                        .toList();
                imports.add(Imported.of(imported.articles(), losses));
            } catch (NewsClaimsJsonException e) {
                imports.add(line, e);
            }
        }
    }
}
