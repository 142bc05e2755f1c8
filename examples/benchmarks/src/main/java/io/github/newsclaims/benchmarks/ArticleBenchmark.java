package io.github.newsclaims.benchmarks;

import io.github.newsclaims.Article;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.json.NewsClaimsJson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A benchmark of grounding and checking an English article of 30 claims. Each article is used once, because a text caches what
 * was computed for it. An iteration is therefore one batch of articles that were read before it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@NullUnmarked
public class ArticleBenchmark {
    /** The number of articles in a batch. */
    static final int BATCH = 512;

    private final byte[][] grounded = Documents.ENGLISH.all();
    private final byte[][] ungrounded = new byte[Documents.COUNT][];
    private final List<List<String>> words = new ArrayList<>();
    private final Article[] toCheck = new Article[BATCH];
    private final Article[] toGround = new Article[BATCH];
    private int next;

    /** Makes the documents and verifies that grounding finds most of their words. */
    @Setup
    public void prepare() {
        for (int index = 0; index < Documents.COUNT; index++) {
            List<String> found = new ArrayList<>();
            ungrounded[index] = Edits.withoutPlaces(grounded[index], found);
            words.add(found);
            Grounding grounding = Grounding.of(NewsClaimsJson.read(ungrounded[index]));
            if (grounding.grounded().size() < found.size() / 2) {
                throw new IllegalStateException("Not grounded: " + grounding.problems());
            }
        }
    }

    @Setup(Level.Iteration)
    public void begin() {
        for (int index = 0; index < BATCH; index++) {
            toCheck[index] = NewsClaimsJson.read(grounded[index % Documents.COUNT]);
            toGround[index] = NewsClaimsJson.read(ungrounded[index % Documents.COUNT]);
        }
        next = 0;
        CpuProfiler.begin();
    }

    @TearDown(Level.Iteration)
    public void end() {
        CpuProfiler.end();
    }

    @Benchmark
    public Article read() {
        return NewsClaimsJson.read(grounded[next++ % Documents.COUNT]);
    }

    @Benchmark
    public List<?> check() {
        return ArticleCheck.standard().check(toCheck[next++]);
    }

    @Benchmark
    public Article ground() {
        return Grounding.of(toGround[next++]).article();
    }

    /** Finds every place of each wording, mention and cue. */
    @Benchmark
    public int indexOf() {
        String text = toGround[next].text().orElseThrow().value();
        int places = 0;
        for (String piece : words.get(next++ % Documents.COUNT)) {
            for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
                places++;
            }
        }
        return places;
    }
}
