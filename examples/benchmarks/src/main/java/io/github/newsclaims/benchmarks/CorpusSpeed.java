package io.github.newsclaims.benchmarks;

import io.github.newsclaims.json.corpus.CorpusLine;
import io.github.newsclaims.json.corpus.CorpusReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The cost of reading a corpus. The heap is limited by the option of the JVM. */
final class CorpusSpeed {
    private static final int DISTINCT = 200;
    private static final int PASSES = 3;

    private CorpusSpeed() {}

    /** Prints the cost of reading a file with a number of lines on a number of threads: the least of a few passes. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        int lines = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        System.out.println(Passes.least(PASSES, () -> file, corpus -> {
            int read = read(corpus, threads);
            if (read != lines) {
                throw new IllegalStateException("Read " + read + " of " + lines);
            }
        }));
    }

    static Cost measure(String heap, Path file, int lines, int threads) throws IOException {
        return Jvm.costs(heap, 1, CorpusSpeed.class, file, lines, threads).get(0);
    }

    /** Writes a corpus of English articles. */
    static void write(Path file, int lines) throws IOException {
        byte[][] documents = new byte[Math.min(lines, DISTINCT)][];
        for (int index = 0; index < documents.length; index++) {
            documents[index] = Documents.ENGLISH.document(index + 1);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int line = 0; line < lines; line++) {
                out.write(documents[line % documents.length]);
                out.write('\n');
            }
        }
    }

    private static int read(Path file, int threads) {
        // The thread that takes the lines also reads documents.
        ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        try (CorpusReader reader = CorpusReader.open(file)) {
            CorpusReader lines = threads == 1 ? reader : reader.inParallel(executor, 4 * threads);
            int read = 0;
            for (Optional<CorpusLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                read += line.get() instanceof CorpusLine.Read ? 1 : 0;
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            executor.shutdown();
        }
    }
}
