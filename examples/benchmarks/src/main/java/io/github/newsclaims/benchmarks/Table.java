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

/** A table in Markdown with the results and their bars. */
final class Table {
    private static final List<Clock> THREAD = List.of(Clock.WALL, Clock.THREAD);
    private static final List<Clock> ALL = List.of(Clock.WALL, Clock.THREAD, Clock.PROCESS);

    private final Size size;
    private final int rounds;
    private final Measurements measurements;
    private final StringBuilder rows = new StringBuilder();

    /** The value that a ratio must reach; NaN if the ratio is only shown for information. */
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
        onceAJvm();
        corpora();
        work();
        growth();
        return String.format(
                        Locale.ROOT,
                        "Java %s (%s), Jackson %s, %d cores, %s, size %s, rounds: %d. An English document has %,d bytes.%n%n",
                        System.getProperty("java.version"),
                        System.getProperty("java.vm.name"),
                        PackageVersion.VERSION,
                        Runtime.getRuntime().availableProcessors(),
                        LocalDate.now(ZoneOffset.UTC),
                        size.name().toLowerCase(Locale.ROOT),
                        rounds,
                        Documents.ENGLISH.document(1).length)
                + "| what | bar | result | by CPU of the thread | by CPU of the JVM | reached | took |\n"
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

    private void against(String method, Documents document, Contenders contender, Bar bar) {
        String what = method + ", " + document.title() + ": speed, " + contender.title() + " = 1";
        String ours = JmhRun.name(CodecBenchmark.class, method, document, Contenders.NEWSCLAIMS);
        speed(what, bar, ours, JmhRun.name(CodecBenchmark.class, method, document, contender), Pick.FASTEST, THREAD);
    }

    private void onceAJvm() {
        String thousands = String.format(Locale.ROOT, "first %,d articles of a JVM: speed", size.firstArticles);
        String pojo = ", databind POJO = 1";
        speed(thousands + pojo, Bar.atLeast(1), "thousands NEWSCLAIMS", "thousands POJO", Pick.MEDIAN, ALL);
        String first = "first document of a JVM: time" + pojo;
        time(first, Bar.atMost(0.25), "first NEWSCLAIMS", "first POJO", Pick.MEDIAN, ALL);
        value("heap kept, size of the JSON = 1", Bar.atMost(2), "heap NEWSCLAIMS");
        value("heap kept by databind POJO, size of the JSON = 1", Bar.NONE, "heap POJO");
    }

    private void corpora() {
        speed(
                "corpus in 16 MB of heap: speed, 1 GB = 1",
                Bar.atLeast(0.9),
                "corpus 16m",
                "corpus 1g",
                Pick.FASTEST,
                ALL);
        String two = "corpus on two threads: speed, one thread = 1";
        speed(two, Bar.atLeast(1.7), "corpus two", "corpus 1g", Pick.FASTEST, List.of(Clock.WALL));
        value("corpus on two threads: cores that were used", Bar.NONE, "corpus cores");
        String conflicts = String.format(Locale.ROOT, "conflicts between %,d articles: ", size.conflictArticles);
        String reading = conflicts + "speed, reading them = 1";
        speed(reading, Bar.atLeast(0.5), "conflicts all", "conflicts read", Pick.FASTEST, THREAD);
        String half = "time, half of them = 1";
        time(conflicts + half, Bar.atMost(2.2), "conflicts all", "conflicts half", Pick.FASTEST, THREAD);
        String opposed = String.format(
                Locale.ROOT,
                "conflicts between %,d articles with as many numbers of one thing: ",
                size.conflictArticles);
        time(opposed + half, Bar.atMost(2.2), "opposed all", "opposed half", Pick.FASTEST, THREAD);
        value(conflicts + "bytes kept for an article", Bar.NONE, "conflicts heap");
    }

    private void work() {
        article("ground an article: time, indexOf of its words = 1", "ground", "indexOf");
        article("check an article: time, reading it = 1", "check", "read");
        for (String method : List.of("merge", "diff")) {
            pair(method, Benchmarks.CLAIMS, Bar.atMost(10));
            pair(method, 2 * Benchmarks.CLAIMS, Bar.NONE);
            String what = String.format(
                    Locale.ROOT,
                    "%s, two documents of %,d claims: time, half the claims = 1",
                    method,
                    2 * Benchmarks.CLAIMS);
            time(
                    what,
                    Bar.atMost(2.2),
                    method + " " + 2 * Benchmarks.CLAIMS,
                    method + " " + Benchmarks.CLAIMS,
                    Pick.FASTEST,
                    THREAD);
        }
    }

    private void article(String what, String method, String base) {
        String ours = JmhRun.name(ArticleBenchmark.class, method);
        time(what, Bar.atMost(2), ours, JmhRun.name(ArticleBenchmark.class, base), Pick.FASTEST, THREAD);
    }

    private void pair(String method, int claims, Bar bar) {
        String what =
                String.format(Locale.ROOT, "%s, two documents of %,d claims: time, reading both = 1", method, claims);
        time(what, bar, method + " " + claims, "read " + claims, Pick.FASTEST, THREAD);
    }

    private void growth() {
        for (Kind kind : Kind.values()) {
            String what = String.format(
                    Locale.ROOT,
                    "ground %,d claims in %,d characters of %s: time, ",
                    kind.claims / size.growthDivisor,
                    kind.characters / size.growthDivisor,
                    kind.title);
            String whole = kind + " whole";
            if (kind == Kind.PROSE) {
                time(what + "folding the text = 1", Bar.atMost(15), whole, kind + " folding", Pick.FASTEST, THREAD);
            } else {
                time(what + "plain prose = 1", Bar.atMost(10), whole, Kind.PROSE + " whole", Pick.FASTEST, ALL);
            }
            time(what + "half the text = 1", Bar.atMost(2.2), whole, kind + " half the text", Pick.FASTEST, ALL);
            time(what + "half the claims = 1", Bar.atMost(2.2), whole, kind + " half the claims", Pick.FASTEST, ALL);
        }
    }

    /** Adds a row that says how many times as fast as a base something is. */
    private void speed(String what, Bar bar, String ours, String base, Pick pick, List<Clock> clocks) {
        ratio(what, bar, base, ours, pick, clocks, took(ours, pick));
    }

    /** Adds a row that says how many times as long as a base something takes. */
    private void time(String what, Bar bar, String ours, String base, Pick pick, List<Clock> clocks) {
        ratio(what, bar, ours, base, pick, clocks, took(ours, pick));
    }

    private void ratio(String what, Bar bar, String over, String under, Pick pick, List<Clock> clocks, String took) {
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
        row(what, bar.toString(), String.join(" | ", cells), bar.reached(found), took);
    }

    private void value(String what, Bar bar, String name) {
        Spread value = measurements.value(name);
        row(what, bar.toString(), value + " | | ", bar.reached(List.of(value)), "");
    }

    private String took(String name, Pick pick) {
        double time = measurements.wall(name, pick);
        if (name.startsWith(ArticleBenchmark.class.getSimpleName())) {
            time /= ArticleBenchmark.BATCH;
        }
        if (!Double.isFinite(time) || time <= 0) {
            return "–";
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
