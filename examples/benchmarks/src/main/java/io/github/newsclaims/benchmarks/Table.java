package io.github.newsclaims.benchmarks;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.github.newsclaims.benchmarks.Cost.Clock;
import io.github.newsclaims.benchmarks.GroundingGrowth.Kind;
import io.github.newsclaims.benchmarks.Measurements.Pick;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results beside the bars, as a table in Markdown. */
final class Table {
    private static final List<Clock> THREAD = List.of(Clock.WALL, Clock.THREAD);
    private static final List<Clock> ALL = List.of(Clock.WALL, Clock.THREAD, Clock.PROCESS);

    private final Size size;
    private final int rounds;
    private final Measurements measurements;
    private final StringBuilder rows = new StringBuilder();

    /** What a ratio must reach; no number where it is shown for information. */
    private record Bar(String sign, double number) {
        static final Bar NONE = new Bar("", Double.NaN);

        static Bar atLeast(double number) {
            return new Bar("≥ ", number);
        }

        static Bar atMost(double number) {
            return new Bar("≤ ", number);
        }

        boolean isReachedBy(double found) {
            return sign.equals("≥ ") ? found >= number : found <= number;
        }

        String reached(List<Spread> found) {
            if (this == NONE) {
                return "";
            }
            long reached =
                    found.stream().filter(one -> isReachedBy(one.found())).count();
            return reached == found.size() ? "yes" : reached == 0 ? "no" : "in part";
        }

        @Override
        public String toString() {
            return this == NONE ? "" : sign + number;
        }
    }

    Table(Size size, int rounds, Measurements measurements) {
        this.size = size;
        this.rounds = rounds;
        this.measurements = measurements;
    }

    String print() {
        codecs();
        fresh();
        work();
        growth();
        return "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vm.name") + "), Jackson "
                + PackageVersion.VERSION + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + LocalDate.now(ZoneOffset.UTC) + ", size " + size.name().toLowerCase(Locale.ROOT) + ", rounds: "
                + rounds
                + ". An English document has " + Documents.ENGLISH.document(1).length + " bytes.\n\n"
                + "| what | took | bar | wall time | CPU of the thread | CPU of the JVM | reached |\n"
                + "|---|---|---|---|---|---|---|\n"
                + rows;
    }

    private void codecs() {
        against("read", Documents.ENGLISH, Contenders.POJO, Bar.atLeast(0.8));
        against("read", Documents.ENGLISH, Contenders.RECORDS, Bar.atLeast(0.95));
        against("read", Documents.ENGLISH, Contenders.MOSHI, Bar.atLeast(1.1));
        against("read", Documents.ENGLISH, Contenders.GSON, Bar.atLeast(1.35));
        against("write", Documents.ENGLISH, Contenders.POJO, Bar.atLeast(1.0));
        for (Documents document : Documents.values()) {
            if (document != Documents.ENGLISH && size.informs()) {
                against("read", document, Contenders.POJO, Bar.NONE);
            }
        }
    }

    /** How many times as fast this library is as a contender. */
    private void against(String method, Documents document, Contenders contender, Bar bar) {
        String ours = JmhRun.name(CodecBenchmark.class, method, document, Contenders.NEWSCLAIMS);
        String theirs = JmhRun.name(CodecBenchmark.class, method, document, contender);
        String what = method + " " + document.title() + ": speed of " + contender.title();
        ratio(what, ours, bar, theirs, ours, Pick.FASTEST, THREAD);
    }

    private void fresh() {
        String thousands = String.format(Locale.ROOT, "the first %,d articles of a JVM", size.firstArticles);
        ratio(
                thousands + ": speed of databind POJO",
                "thousands NEWSCLAIMS",
                Bar.atLeast(1.0),
                "thousands POJO",
                "thousands NEWSCLAIMS",
                Pick.MEDIAN,
                ALL);
        ratio(
                "the first document of a JVM: time of databind POJO",
                "first NEWSCLAIMS",
                Bar.atMost(0.25),
                "first NEWSCLAIMS",
                "first POJO",
                Pick.MEDIAN,
                ALL);
        value("heap kept: size of the JSON", "heap NEWSCLAIMS", Bar.atMost(2.0));
        value("heap kept by databind POJO: size of the JSON", "heap POJO", Bar.NONE);
        ratio(
                "corpus in 16 MB of heap: speed in 1 GB",
                "corpus 16m",
                Bar.atLeast(0.9),
                "corpus 1g",
                "corpus 16m",
                Pick.FASTEST,
                ALL);
        ratio(
                "corpus on two threads: speed on one",
                "corpus two",
                Bar.atLeast(1.7),
                "corpus 1g",
                "corpus two",
                Pick.FASTEST,
                List.of(Clock.WALL));
    }

    private void work() {
        article("ground an article: time of indexOf", "ground", "indexOf");
        article("check an article: time of reading it", "check", "read");
        for (String method : List.of("merge", "diff")) {
            pair(method, Benchmarks.CLAIMS, Bar.atMost(10));
            if (size.informs()) {
                pair(method, 2 * Benchmarks.CLAIMS, Bar.NONE);
            }
        }
        String articles = String.format(Locale.ROOT, "conflicts between %,d articles", size.conflictArticles);
        ratio(
                articles + ": speed of reading them",
                "conflicts all",
                Bar.atLeast(0.5),
                "conflicts read",
                "conflicts all",
                Pick.FASTEST,
                ALL);
        ratio(
                articles + ": time for half of them",
                "conflicts all",
                Bar.atMost(2.2),
                "conflicts all",
                "conflicts half",
                Pick.FASTEST,
                ALL);
        value(articles + ": bytes kept for each", "conflicts heap", Bar.NONE);
    }

    private void article(String what, String method, String base) {
        String ours = JmhRun.name(ArticleBenchmark.class, method);
        ratio(what, ours, Bar.atMost(2), ours, JmhRun.name(ArticleBenchmark.class, base), Pick.FASTEST, THREAD);
    }

    private void pair(String method, int claims, Bar bar) {
        String what =
                String.format(Locale.ROOT, "%s of two documents of %,d claims: time of reading both", method, claims);
        String ours = method + " " + claims;
        ratio(what, ours, bar, ours, "read " + claims, Pick.FASTEST, ALL);
    }

    private void growth() {
        for (Kind kind : Kind.values()) {
            String what = String.format(
                    Locale.ROOT,
                    "ground %,d claims in %,d characters, %s: time",
                    kind.claims / size.growthDivisor,
                    kind.characters / size.growthDivisor,
                    kind.title);
            String whole = kind + " whole";
            String base = kind == Kind.PROSE ? kind + " folding" : Kind.PROSE + " whole";
            String ofBase = kind == Kind.PROSE ? " of folding the text" : " of the first";
            growth(what + ofBase, whole, base, kind == Kind.PROSE ? 15 : 10);
            growth(what + " with half the text", whole, kind + " half the text", 2.2);
            growth(what + " with half the claims", whole, kind + " half the claims", 2.2);
        }
    }

    private void growth(String what, String whole, String base, double most) {
        ratio(what, whole, Bar.atMost(most), whole, base, Pick.FASTEST, ALL);
    }

    private void ratio(String what, String took, Bar bar, String over, String under, Pick pick, List<Clock> clocks) {
        List<String> cells = new ArrayList<>();
        List<Spread> found = new ArrayList<>();
        for (Clock clock : Clock.values()) {
            if (clocks.contains(clock)) {
                found.add(measurements.ratio(over, under, pick, clock));
                cells.add(found.get(found.size() - 1).toString());
            } else {
                cells.add("");
            }
        }
        row(what, time(took, pick), bar.toString(), String.join(" | ", cells), bar.reached(found));
    }

    private void value(String what, String name, Bar bar) {
        Spread value = measurements.value(name);
        row(what, "", bar.toString(), value + " | | ", bar.reached(List.of(value)));
    }

    private String time(String name, Pick pick) {
        double time = measurements.wall(name, pick);
        if (name.startsWith(ArticleBenchmark.class.getSimpleName())) {
            time /= ArticleBenchmark.BATCH;
        }
        return time < 1e6
                ? String.format(Locale.ROOT, "%.1f µs", time / 1e3)
                : time < 1e9
                        ? String.format(Locale.ROOT, "%.1f ms", time / 1e6)
                        : String.format(Locale.ROOT, "%.1f s", time / 1e9);
    }

    private void row(String... cells) {
        rows.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
