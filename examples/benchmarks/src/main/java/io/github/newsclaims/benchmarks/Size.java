package io.github.newsclaims.benchmarks;

/** How much is measured. */
enum Size {
    /** Enough to see that every row works; its numbers mean nothing. */
    SMOKE(1, 1, 2, 100_000, 1, 80, 200, 40, 100),
    /** A look in a few minutes. */
    QUICK(1, 20, 40, 300_000_000, 5, 4_000, 10_000, 4_000, 10),
    /** What docs/benchmarks.md shows. */
    FULL(4, 40, 60, 500_000_000, 7, 8_000, 100_000, 4_000, 1);

    /** All is measured so often, one after the other. */
    final int rounds;
    /** Iterations of JMH that are measured, of a tenth of a second or one batch. */
    final int iterations;
    /** Batches before those. */
    final int warmUpBatches;
    /** Bytes of JSON that go through a codec before it is measured. */
    final long warmUpBytes;
    /** Fresh JVMs in a round. */
    final int jvms;
    /** Lines of the corpus of long articles. */
    final int corpusLines;
    /** Articles whose figures are compared. */
    final int conflictArticles;
    /** The first articles of a fresh JVM. */
    final int firstArticles;
    /** The largest articles to ground are so many times smaller. */
    final int growthDivisor;

    Size(
            int rounds,
            int iterations,
            int warmUpBatches,
            long warmUpBytes,
            int jvms,
            int corpusLines,
            int conflictArticles,
            int firstArticles,
            int growthDivisor) {
        this.rounds = rounds;
        this.iterations = iterations;
        this.warmUpBatches = warmUpBatches;
        this.warmUpBytes = warmUpBytes;
        this.jvms = jvms;
        this.corpusLines = corpusLines;
        this.conflictArticles = conflictArticles;
        this.firstArticles = firstArticles;
        this.growthDivisor = growthDivisor;
    }

    boolean informs() {
        return this != QUICK;
    }
}
