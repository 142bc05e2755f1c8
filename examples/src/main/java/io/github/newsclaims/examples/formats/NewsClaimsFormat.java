package io.github.newsclaims.examples.formats;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.corpus.CorpusLine;
import io.github.newsclaims.json.corpus.CorpusReader;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.Loss;
import io.github.newsclaims.json.exchange.LossOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The JSON of this library: one document, or one document per line. */
public final class NewsClaimsFormat implements FormatReader, FormatWriter {
    @Override
    public String name() {
        return "newsclaims";
    }

    @Override
    public String description() {
        return "JSON of newsclaims, one document or one per line";
    }

    @Override
    public boolean recognizes(String name, String start) {
        return start.stripLeading().startsWith("{") && start.contains("\"newsclaims\"");
    }

    @Override
    public void read(InputFile file, Consumer<Imported> articles) throws IOException {
        boolean isIndented = isOneDocument(file.start());
        try (InputStream stream = file.open()) {
            if (isIndented) {
                articles.accept(Imported.of(NewsClaimsJson.read(stream), List.of()));
                return;
            }
            CorpusReader corpus = CorpusReader.open(stream);
            Optional<CorpusLine> line = corpus.next();
            Optional<CorpusLine> next = corpus.next();
            if (line.isPresent() && next.isEmpty() && line.get() instanceof CorpusLine.Bad bad) {
                throw bad.exception();
            }
            while (line.isPresent()) {
                articles.accept(imported(line.get()));
                line = next;
                next = corpus.next();
            }
        }
    }

    /** Returns whether the first line with characters begins a document that goes on on the next lines. */
    static boolean isOneDocument(String start) {
        String text = start.strip();
        int end = text.indexOf('\n');
        String first = (end < 0 ? text : text.substring(0, end)).strip();
        boolean isWhole = end < 0 || first.endsWith("}") || first.contains("\"newsclaims\"");
        return first.startsWith("{") && (!first.contains("\"") || !isWhole);
    }

    @Override
    public WrittenDocument write(Article article, boolean indented) {
        return new WrittenDocument(
                indented ? NewsClaimsJson.writeIndented(article) : NewsClaimsJson.write(article), List.of());
    }

    /** Returns the name of the field that breaks a rule; items of an array have the name of the array. */
    private static String lastName(String pointer) {
        String name = "line";
        for (String token : pointer.substring(1).split("/", -1)) {
            boolean isName = !token.isBlank() && !token.chars().allMatch(Character::isDigit);
            name = isName ? token.replace("~1", "/").replace("~0", "~") : name;
        }
        return name;
    }

    private static Imported imported(CorpusLine line) {
        if (line instanceof CorpusLine.Read read) {
            return Imported.of(read.article(), List.of());
        }
        CorpusLine.Bad bad = (CorpusLine.Bad) line;
        String pointer = bad.exception().pointer();
        Loss loss = Loss.of(
                pointer.isEmpty() ? "line" : lastName(pointer),
                pointer,
                LossOutcome.LEFT_OUT,
                "the line was not read: " + bad.exception().getMessage());
        return Imported.of(List.<Article>of(), List.of(loss.withLine(bad.number())));
    }
}
