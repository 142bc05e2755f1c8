package io.github.newsclaims.compare.score;

import io.github.newsclaims.quantity.Ratio;
import java.util.Optional;

/** A measure of how many parts match. */
public enum ScoreMeasure {
    /** How many of the parts that were found are right. */
    PRECISION,
    /** How many of the parts of the gold document were found. */
    RECALL,
    /** The harmonic mean of precision and recall. */
    F1;

    Optional<Ratio> of(MatchCounts counts) {
        return switch (this) {
            case PRECISION -> counts.precision();
            case RECALL -> counts.recall();
            case F1 -> counts.f1();
        };
    }
}
