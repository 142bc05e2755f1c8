package io.github.newsclaims.json.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Runs every benchmark and prints what they found side by side, as Markdown. */
public final class CompareAll {
    private static final List<Contenders> ALL = List.of(Contenders.values());

    private final StringBuilder report = new StringBuilder();

    private CompareAll() {}

    /**
     * Measures.
     *
     * @param arguments "quick" for a look at English articles in a few minutes, "grounding" for the growth of grounding alone, else
     *     "full"; then the number of rounds
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        if (arguments.length > 0 && arguments[0].equals("grounding")) {
            System.out.println(GroundingScale.report());
            return;
        }
        boolean quick = arguments.length > 0 && arguments[0].equals("quick");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : quick ? 1 : 3;
        CompareAll compare = new CompareAll();
        compare.measure(quick, rounds);
        Path file = Path.of("target", "benchmarks.md");
        Files.writeString(file, compare.report);
        System.out.println(compare.report);
        System.out.println("Written to " + file.toAbsolutePath());
    }

    private void measure(boolean quick, int count) throws IOException, RunnerException {
        List<Documents> read = quick ? List.of(Documents.ENGLISH) : List.of(Documents.values());
        List<Documents> write = new ArrayList<>(read);
        write.removeIf(Documents::isReordered);
        Rounds reading = new Rounds(ReadBenchmark.class);
        Rounds writing = new Rounds(WriteBenchmark.class);
        for (int round = 1; round <= count; round++) {
            System.err.println("Round " + round + " of " + count);
            for (Documents document : read) {
                reading.run(document);
            }
            for (Documents document : write) {
                writing.run(document);
            }
        }
        report.append(Report.machine());
        speeds("Reading, the scan = 1.00", reading, read);
        speeds("Writing, the replay = 1.00", writing, write);
        bars(reading, writing, quick);
        allocations("Reading: bytes allocated per byte of JSON", reading, read);
        allocations("Writing: bytes allocated per byte of JSON", writing, write);
        report.append("\n### First document of a fresh JVM, over one that only has its bytes\n\n")
                .append(Report.head("contender", "time", "of POJO databind's"))
                .append(ColdStart.report(quick ? 5 : 21));
        report.append("\n### Heap kept per byte of JSON\n\n")
                .append(Report.head("contender", "English", "Cyrillic", "small"))
                .append(Retained.report());
        report.append("\n### A corpus of 8,000 English articles, a line each\n\n")
                .append(Report.head("heap", "documents one by one", "corpus, one thread", "corpus, two threads"))
                .append(Corpus.report(quick ? 1 : 3));
    }

    private void speeds(String title, Rounds rounds, List<Documents> documents) {
        report.append("\n### ").append(title).append("\n\n").append(Report.head("document", Report.titles(ALL)));
        for (Documents document : documents) {
            report.append(Report.row(
                    document.title() + ", "
                            + String.format(Locale.ROOT, "%.1f µs", rounds.time(document, Contenders.NEWSCLAIMS)),
                    ALL.stream()
                            .map(contender -> rounds.speed(document, contender, Contenders.SCAN)
                                    .show("%.2f"))
                            .toArray(String[]::new)));
        }
    }

    private void allocations(String title, Rounds rounds, List<Documents> documents) {
        report.append("\n### ").append(title).append("\n\n").append(Report.head("document", Report.titles(ALL)));
        for (Documents document : documents) {
            report.append(Report.row(
                    document.title(),
                    ALL.stream()
                            .map(contender -> rounds.allocated(document, contender)
                                    .show("%.1f"))
                            .toArray(String[]::new)));
        }
    }

    private void bars(Rounds reading, Rounds writing, boolean quick) {
        report.append("\n### Bars, on English articles\n\n").append(Report.head("newsclaims against", "wanted", "found"));
        bar("thin codec, reading", "≥ 0.80", reading, Contenders.NEWSCLAIMS, Contenders.THIN);
        bar("thin codec, writing", "≥ 0.90", writing, Contenders.NEWSCLAIMS, Contenders.THIN);
        bar("POJO databind, reading", "≥ 1.00", reading, Contenders.NEWSCLAIMS, Contenders.POJO);
        bar("Moshi, reading", "≥ 1.20", reading, Contenders.NEWSCLAIMS, Contenders.MOSHI);
        bar("Gson, reading", "≥ 2.00", reading, Contenders.NEWSCLAIMS, Contenders.GSON);
        bar("(thin codec against scan)", "≥ 0.60", reading, Contenders.THIN, Contenders.SCAN);
        if (!quick) {
            order("itself, sorted fields", "≥ 0.90", reading, Contenders.NEWSCLAIMS, Documents.SORTED);
            order("(scan against itself, sorted fields)", "", reading, Contenders.SCAN, Documents.SORTED);
            order("itself, shuffled fields", "≥ 0.90", reading, Contenders.NEWSCLAIMS, Documents.SHUFFLED);
            order("(scan against itself, shuffled fields)", "", reading, Contenders.SCAN, Documents.SHUFFLED);
        }
    }

    private void order(String title, String wanted, Rounds rounds, Contenders contender, Documents document) {
        report.append(Report.row(
                title,
                wanted,
                rounds.speed(contender, document, Documents.ENGLISH).show("%.2f")));
    }

    private void bar(String title, String wanted, Rounds rounds, Contenders contender, Contenders base) {
        report.append(Report.row(
                title, wanted, rounds.speed(Documents.ENGLISH, contender, base).show("%.2f")));
    }
}
