package io.github.newsclaims.json.jmh;

import io.github.newsclaims.json.CorpusLine;
import io.github.newsclaims.json.CorpusReader;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** How fast a corpus is read, a document a line, and in how little heap. */
final class Corpus {
    private static final int LINES = 8_000;
    private static final int DISTINCT = 50;
    private static final int PASSES = 3;
    private static final List<String> HEAPS = List.of("-Xmx1g", "-Xmx16m");
    /** None, one, two. */
    private static final int THREADS = 3;

    private Corpus() {}

    /** Prints megabytes a second for a file, on as many threads as are asked for; on none, of documents in memory. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        byte[][] documents = documents();
        double best = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            long start = System.nanoTime();
            long bytes = threads == 0 ? readOneByOne(documents) : read(file, threads);
            best = Math.max(best, bytes * 1e3 / (System.nanoTime() - start));
        }
        System.out.println(best);
    }

    /** A row for each heap, a cell for each number of threads: the most that any round found, the JVMs in turn. */
    static String report(int rounds) throws IOException {
        Path file = Files.createTempFile("corpus", ".ndjson");
        try {
            write(file);
            double[][] most = new double[HEAPS.size()][THREADS];
            for (int round = 0; round < rounds; round++) {
                for (int threads = 0; threads < THREADS; threads++) {
                    for (int heap = 0; heap < most.length; heap++) {
                        String found = Jvm.run(
                                List.of(HEAPS.get(heap)), Corpus.class, file.toString(), String.valueOf(threads));
                        most[heap][threads] = Math.max(most[heap][threads], Double.parseDouble(found));
                    }
                }
            }
            StringBuilder report = new StringBuilder();
            for (int heap = 0; heap < most.length; heap++) {
                report.append(Report.row(
                        HEAPS.get(heap),
                        Arrays.stream(most[heap])
                                .mapToObj(found -> String.format(Locale.ROOT, "%.0f MB/s", found))
                                .toArray(String[]::new)));
            }
            return report.toString();
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file) throws IOException {
        byte[][] documents = documents();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int line = 0; line < LINES; line++) {
                out.write(documents[line % DISTINCT]);
                out.write('\n');
            }
        }
    }

    private static byte[][] documents() {
        byte[][] documents = new byte[DISTINCT][];
        for (int seed = 1; seed <= DISTINCT; seed++) {
            documents[seed - 1] = Documents.ENGLISH.document(seed);
        }
        return documents;
    }

    private static long readOneByOne(byte[][] documents) {
        long bytes = 0;
        for (int line = 0; line < LINES; line++) {
            byte[] json = documents[line % DISTINCT];
            bytes += NewsClaimsJson.read(json).claims().isEmpty() ? 0 : json.length + 1;
        }
        return bytes;
    }

    private static long read(Path file, int threads) throws IOException {
        // The thread that takes the lines helps.
        ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        try (CorpusReader reader = CorpusReader.open(file)) {
            CorpusReader lines = threads == 1 ? reader : reader.inParallel(executor, 4 * threads);
            int read = 0;
            for (Optional<CorpusLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                read += line.get() instanceof CorpusLine.Read ? 1 : 0;
            }
            if (read != LINES) {
                throw new IllegalStateException("Read " + read + " of " + LINES);
            }
            return Files.size(file);
        } finally {
            executor.shutdown();
        }
    }
}
