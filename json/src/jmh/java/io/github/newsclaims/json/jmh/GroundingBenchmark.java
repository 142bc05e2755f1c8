package io.github.newsclaims.json.jmh;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.check.Grounding;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Grounding the words of many claims, with speaker and cue, in a long text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@NullUnmarked
public class GroundingBenchmark {
    /** What the text is like. */
    public enum Kind {
        /** Words drawn at random; every claim stands in it once. */
        PROSE,
        /** The same without a line break: one paragraph. */
        ONE_PARAGRAPH,
        /** The same, but no claim stands in it: one word of each was changed. */
        CHANGED,
        /** Two words again and again, and claims that stand in it nowhere. */
        REPETITION
    }

    /** What the text is like. */
    @Param
    public Kind kind;

    /** Characters of the text, in thousands. */
    @Param({"250", "500", "1000"})
    public int thousands;

    /** Claims. */
    @Param({"250", "500", "1000"})
    public int claims;

    private Article article;

    /** Makes the article. */
    @Setup
    public void prepare() {
        Random random = new Random(1);
        String text = kind == Kind.REPETITION ? "go to ".repeat(thousands * 1000 / 6) : text(random);
        Article.Builder builder =
                Article.builder().id("a").text(text).addSource(Source.person("s", "The spokeswoman"));
        for (int claim = 0; claim < claims; claim++) {
            int start = text.indexOf(' ', (int) ((long) text.length() * claim / claims)) + 1;
            int end = text.indexOf(' ', Math.min(start + 80, text.length() - 2));
            String words = text.substring(start, end).strip();
            builder.addClaim(Claim.builder()
                    .id("c" + claim)
                    .wording(kind == Kind.CHANGED || kind == Kind.REPETITION ? changed(words) : words)
                    .attribution(Attribution.direct(AttributionStep.by("s").withMention("she").withCue("said")))
                    .build());
        }
        article = builder.build();
    }

    private String text(Random random) {
        StringBuilder text = new StringBuilder();
        Prose prose = new Prose(Script.LATIN, random);
        while (text.length() < thousands * 1000) {
            text.append(prose.words(60)).append(kind == Kind.ONE_PARAGRAPH ? " " : "\n\n");
        }
        return text.toString();
    }

    private static String changed(String words) {
        int middle = words.indexOf(' ', words.length() / 2);
        return words.substring(0, middle) + " never" + words.substring(middle);
    }

    /** Grounds the article. */
    @Benchmark
    public Grounding ground() {
        return Grounding.of(article);
    }
}
