package io.github.newsclaims.benchmarks;

import io.github.newsclaims.benchmarks.GroundingGrowth.Growth;
import io.github.newsclaims.benchmarks.GroundingGrowth.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** A program that runs all benchmarks and prints one table in Markdown. */
public final class Benchmarks {
    static final List<String> ARTICLE_METHODS = List.of("read", "check", "ground", "indexOf");
    static final int CLAIMS = 1_000;

    private final Size size;
    private final Measurements measurements = new Measurements();
    private final JmhRun jmh;
    private final long start = System.nanoTime();

    private Benchmarks(Size size) {
        this.size = size;
        this.jmh = new JmhRun(size, measurements);
    }

    /**
     * Runs all benchmarks.
     *
     * @param arguments "smoke", "quick" or "full" (the default), and then the number of rounds
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Size size = arguments.length > 0 ? Size.valueOf(arguments[0].toUpperCase(Locale.ROOT)) : Size.FULL;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : size.rounds;
        Benchmarks benchmarks = new Benchmarks(size);
        benchmarks.measure(rounds);
        String table = new Table(size, rounds, benchmarks.measurements).print();
        Path file = Path.of("target", "benchmarks.md");
        Files.writeString(file, table);
        System.out.println(table);
        System.out.println("Written to " + file.toAbsolutePath());
    }

    private void measure(int rounds) throws IOException, RunnerException {
        Path directory = Files.createTempDirectory("newsclaims-benchmarks");
        Path first = directory.resolve("first.ndjson");
        Path corpus = directory.resolve("corpus.ndjson");
        Path conflicts = directory.resolve("conflicts.ndjson");
        try {
            CorpusSpeed.write(first, Math.min(size.firstArticles, 200));
            CorpusSpeed.write(corpus, size.corpusLines);
            ConflictSpeed.write(conflicts, size.conflictArticles);
            for (int round = 1; round <= rounds; round++) {
                say("round " + round + " of " + rounds + ": reading and writing");
                codecs();
                say("grounding and checking");
                articles();
                say("fresh JVMs");
                fresh(first);
                say("corpora");
                corpora(corpus, conflicts);
                say("long articles");
                pairs(CLAIMS);
                pairs(2 * CLAIMS);
            }
            say("very long articles");
            growth();
        } finally {
            for (Path file : List.of(first, corpus, conflicts)) {
                Files.deleteIfExists(file);
            }
            Files.delete(directory);
        }
    }

    private void codecs() throws RunnerException {
        jmh.codecs("read", Documents.ENGLISH, Contenders.values());
        jmh.codecs("write", Documents.ENGLISH, Contenders.NEWSCLAIMS, Contenders.POJO);
        if (size.informs()) {
            for (Documents document : Documents.values()) {
                if (document != Documents.ENGLISH) {
                    jmh.codecs("read", document, Contenders.NEWSCLAIMS, Contenders.POJO);
                }
            }
        }
    }

    private void articles() throws RunnerException {
        for (String method : ARTICLE_METHODS) {
            jmh.articles(method);
        }
    }

    private void fresh(Path file) throws IOException {
        for (int jvm = 0; jvm < size.jvms; jvm++) {
            for (Contenders contender : List.of(Contenders.NEWSCLAIMS, Contenders.POJO)) {
                measurements.add("first " + contender, FreshJvm.measure(contender, file, 1));
                measurements.add("thousands " + contender, FreshJvm.measure(contender, file, size.firstArticles));
            }
        }
        for (Contenders contender : List.of(Contenders.NEWSCLAIMS, Contenders.POJO)) {
            measurements.add("heap " + contender, HeapKept.measure(contender));
        }
    }

    private void corpora(Path corpus, Path conflicts) throws IOException {
        measurements.add("corpus 1g", CorpusSpeed.measure("-Xmx1g", corpus, size.corpusLines, 1));
        measurements.add("corpus 16m", CorpusSpeed.measure("-Xmx16m", corpus, size.corpusLines, 1));
        Cost two = CorpusSpeed.measure("-Xmx1g", corpus, size.corpusLines, 2);
        measurements.add("corpus two", two);
        measurements.add("corpus cores", two.process() / two.wall());
        List<String> lines = Jvm.run("-Xmx2g", ConflictSpeed.class, conflicts, size.conflictArticles);
        boolean stopped = lines.isEmpty();
        measurements.add("conflicts read", stopped ? Cost.ENDLESS : Cost.parse(lines.get(0)));
        measurements.add("conflicts all", stopped ? Cost.ENDLESS : Cost.parse(lines.get(1)));
        measurements.add("conflicts half", stopped ? Cost.ENDLESS : Cost.parse(lines.get(2)));
        measurements.add("opposed all", stopped ? Cost.ENDLESS : Cost.parse(lines.get(3)));
        measurements.add("opposed half", stopped ? Cost.ENDLESS : Cost.parse(lines.get(4)));
        measurements.add("conflicts heap", stopped ? Double.NaN : Double.parseDouble(lines.get(5)));
    }

    private void pairs(int claims) throws IOException {
        PairSpeed.Costs costs = PairSpeed.measure(claims);
        measurements.add("read " + claims, costs.read());
        measurements.add("merge " + claims, costs.merge());
        measurements.add("diff " + claims, costs.diff());
    }

    private void growth() throws IOException {
        for (Kind kind : Kind.values()) {
            int claims = kind.claims / size.growthDivisor;
            int characters = kind.characters / size.growthDivisor;
            Growth whole = GroundingGrowth.measure(kind, claims, characters);
            boolean stopped = whole.grounding() == Cost.ENDLESS;
            Growth halfText = stopped ? whole : GroundingGrowth.measure(kind, claims, characters / 2);
            Growth halfClaims = stopped ? whole : GroundingGrowth.measure(kind, claims / 2, characters);
            measurements.add(kind + " whole", whole.grounding());
            measurements.add(kind + " folding", whole.folding());
            measurements.add(kind + " half the text", halfText.grounding());
            measurements.add(kind + " half the claims", halfClaims.grounding());
        }
    }

    private void say(String what) {
        System.err.println((System.nanoTime() - start) / 1_000_000_000 + " s: " + what);
    }
}
