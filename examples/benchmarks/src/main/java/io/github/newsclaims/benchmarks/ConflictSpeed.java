package io.github.newsclaims.benchmarks;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.json.corpus.CorpusLine;
import io.github.newsclaims.json.corpus.CorpusReader;
import io.github.newsclaims.json.corpus.CorpusWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The cost of finding contradictions between many short articles, and the cost of reading them. */
final class ConflictSpeed {
    private static final int CLAIMS = 4;
    private static final int PASSES = 3;
    private static final int ENOUGH = 10_000;

    private ConflictSpeed() {}

    /**
     * Reads a corpus. Prints the cost of reading all articles, of finding their conflicts and of finding those of the first
     * half. Then prints the bytes of heap that the result keeps per article.
     *
     * @param arguments the file and the number of its articles
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Passes.warmUp(() -> pass(file, Math.min(count, ENOUGH), FigureConflicts::in));
        Cost reading = cost(file, count, ConflictSpeed::claims);
        System.out.println(reading);
        System.out.println(cost(file, count, FigureConflicts::in).minus(reading));
        System.out.println(
                cost(file, count / 2, FigureConflicts::in).minus(cost(file, count / 2, ConflictSpeed::claims)));
        long before = HeapKept.used();
        try (CorpusReader reader = CorpusReader.open(file)) {
            FigureConflicts conflicts = FigureConflicts.in(articles(reader, count));
            System.out.println((HeapKept.used() - before) / (double) count);
            if (conflicts.groups().isEmpty() && count >= ENOUGH) {
                throw new IllegalStateException("So many articles must contradict each other somewhere");
            }
        }
    }

    /** Writes a corpus of short English articles. */
    static void write(Path file, int count) throws IOException {
        try (CorpusWriter writer = CorpusWriter.open(file)) {
            for (int seed = 1; seed <= count; seed++) {
                writer.write(Sample.article(Script.LATIN, CLAIMS, seed));
            }
        }
    }

    private static Cost cost(Path file, int count, Function<Stream<Article>, ?> work) {
        return Passes.least(PASSES, () -> work, one -> pass(file, count, one));
    }

    private static void pass(Path file, int count, Function<Stream<Article>, ?> work) {
        try (CorpusReader reader = CorpusReader.open(file)) {
            Objects.requireNonNull(work.apply(articles(reader, count)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int claims(Stream<Article> articles) {
        return articles.mapToInt(article -> article.claims().size()).sum();
    }

    private static Stream<Article> articles(CorpusReader reader, int count) {
        return reader.stream().limit(count).map(line -> ((CorpusLine.Read) line).article());
    }
}
