package io.github.newsclaims.benchmarks;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.diff.ArticleDiff;
import io.github.newsclaims.compare.merge.ArticleMerge;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.IOException;
import java.util.List;

/** The cost of merging and comparing what two tools found in one long text, and the cost of reading both documents. */
final class PairSpeed {
    private static final int PASSES = 100;

    private final byte[] first;
    private final byte[] second;

    private PairSpeed(int claims) {
        first = NewsClaimsJson.writeBytes(Sample.article(Script.LATIN, claims, 1));
        second = Edits.secondOpinion(first);
    }

    private record Pair(Article first, Article second) {}

    /** The costs of reading two documents, of merging them and of comparing them. */
    record Costs(Cost read, Cost merge, Cost diff) {}

    /** Prints the three costs for documents with a number of claims. */
    public static void main(String[] arguments) {
        PairSpeed small = new PairSpeed(100);
        Passes.warmUp(() -> small.read());
        Passes.warmUp(() -> merge(small.read()));
        Passes.warmUp(() -> diff(small.read()));
        PairSpeed large = new PairSpeed(Integer.parseInt(arguments[0]));
        System.out.println(Passes.least(PASSES, () -> large, PairSpeed::read));
        System.out.println(Passes.least(PASSES, large::read, PairSpeed::merge));
        System.out.println(Passes.least(PASSES, large::read, PairSpeed::diff));
    }

    static Costs measure(int claims) throws IOException {
        List<Cost> costs = Jvm.costs("-Xmx1g", 3, PairSpeed.class, claims);
        return new Costs(costs.get(0), costs.get(1), costs.get(2));
    }

    private Pair read() {
        return new Pair(NewsClaimsJson.read(first), NewsClaimsJson.read(second));
    }

    private static void merge(Pair pair) {
        ArticleMerge merge = ArticleMerge.of(pair.first, pair.second);
        if (merge.article().claims().size() < pair.first.claims().size()) {
            throw new IllegalStateException("No claim may be lost");
        }
    }

    private static void diff(Pair pair) {
        if (ArticleDiff.between(pair.first, pair.second).isEmpty()) {
            throw new IllegalStateException("Two opinions must differ");
        }
    }
}
