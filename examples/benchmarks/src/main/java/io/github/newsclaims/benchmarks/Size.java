package io.github.newsclaims.benchmarks;

/** The amount of work that is measured. */
enum Size {
    /** A check that every row works. The numbers are meaningless. */
    SMOKE(1, 1, 2, 100_000, 1, 80, 200, 40, 100),
    /** A short run of a few minutes. */
    QUICK(1, 20, 40, 300_000_000, 5, 4_000, 10_000, 4_000, 10),
    /** The full run, in about half an hour. */
    FULL(4, 40, 60, 500_000_000, 7, 8_000, 100_000, 4_000, 1);

    /** How many times everything is measured. */
    final int rounds;
    /** Measured iterations of JMH. Each takes a tenth of a second or one batch. */
    final int iterations;
    /** Batches before the measured iterations. */
    final int warmUpBatches;
    /** Bytes of JSON that a codec reads or writes before it is measured. */
    final long warmUpBytes;
    /** Fresh JVMs per round. */
    final int jvms;
    /** Lines of the corpus of long articles. */
    final int corpusLines;
    /** Articles whose figures are compared. */
    final int conflictArticles;
    /** The number of articles that a fresh JVM reads. */
    final int firstArticles;
    /** The divisor of the size of the largest articles to ground. */
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
