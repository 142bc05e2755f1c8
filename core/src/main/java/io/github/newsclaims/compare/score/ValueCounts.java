package io.github.newsclaims.compare.score;

import static io.github.newsclaims.internal.ResultNames.COMPARED;
import static io.github.newsclaims.internal.ResultNames.RIGHT;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.quantity.Ratio;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many values were compared, and how many of them are right. */
public final class ValueCounts {
    static {
        ResultMakers.register(ValueCounts.class, ValueCounts::read);
    }

    static final ValueCounts NONE = new ValueCounts(0, 0);

    private final long compared;
    private final long right;

    ValueCounts(long compared, long right) {
        this.compared = compared;
        this.right = right;
    }

    private static ValueCounts read(ResultParts parts) {
        ValueCounts counts = new ValueCounts(parts.get(COMPARED, Long.class), parts.get(RIGHT, Long.class));
        if (counts.right > counts.compared) {
            throw Invalid.value("value counts", "right must be at most compared", counts.right);
        }
        return counts;
    }

    /**
     * Returns how many values were compared: one for each part that matches and for which the gold document has a value.
     *
     * @return for example 30
     */
    public long compared() {
        return compared;
    }

    /**
     * Returns how many of them are right.
     *
     * @return for example 27
     */
    public long right() {
        return right;
    }

    /**
     * Returns the share of right values.
     *
     * @return for example 27/30; empty if none was compared
     */
    public Optional<Ratio> accuracy() {
        return MatchCounts.ratio(right, compared);
    }

    ValueCounts plus(ValueCounts other) {
        return new ValueCounts(compared + other.compared, right + other.right);
    }

    ValueCounts plus(boolean isRight) {
        return new ValueCounts(compared + 1, right + (isRight ? 1 : 0));
    }

    /** Two are equal if their numbers are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueCounts that && compared == that.compared && right == that.right;
    }

    @Override
    public int hashCode() {
        return Objects.hash(compared, right);
    }

    /** The numbers, for example {@code 27 of 30 right}. */
    @Override
    public String toString() {
        return right + " of " + compared + " right";
    }
}
