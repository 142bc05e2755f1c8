package io.github.newsclaims.compare.score;

import static io.github.newsclaims.internal.ResultNames.FOUND;
import static io.github.newsclaims.internal.ResultNames.GOLD;
import static io.github.newsclaims.internal.ResultNames.MATCHED;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.quantity.Ratio;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many parts a gold document has, how many were found, and how many of them match. */
public final class MatchCounts {
    static {
        ResultMakers.register(MatchCounts.class, MatchCounts::read);
    }

    static final MatchCounts NONE = new MatchCounts(0, 0, 0);

    private final long gold;
    private final long found;
    private final long matched;

    MatchCounts(long gold, long found, long matched) {
        this.gold = gold;
        this.found = found;
        this.matched = matched;
    }

    private static MatchCounts read(ResultParts parts) {
        MatchCounts counts = new MatchCounts(
                parts.get(GOLD, Long.class), parts.get(FOUND, Long.class), parts.get(MATCHED, Long.class));
        if (counts.matched > Math.min(counts.gold, counts.found)) {
            throw Invalid.value("match counts", "matched must be at most gold and found", counts.matched);
        }
        return counts;
    }

    /** Returns whether both are about the same parts, and these match at least as well as those. */
    boolean isAtLeast(MatchCounts strict) {
        return gold == strict.gold && found == strict.found && matched >= strict.matched;
    }

    /**
     * Returns how many parts the gold document has.
     *
     * @return for example 38
     */
    public long gold() {
        return gold;
    }

    /**
     * Returns how many parts were found.
     *
     * @return for example 40
     */
    public long found() {
        return found;
    }

    /**
     * Returns how many of the parts match, one to one.
     *
     * @return for example 30; at most {@link #gold()} and {@link #found()}
     */
    public long matched() {
        return matched;
    }

    /**
     * Returns how many of the parts that were found are right.
     *
     * @return for example 30/40; empty if nothing was found
     */
    public Optional<Ratio> precision() {
        return ratio(matched, found);
    }

    /**
     * Returns how many of the parts of the gold document were found.
     *
     * @return for example 30/38; empty if the gold document has none
     */
    public Optional<Ratio> recall() {
        return ratio(matched, gold);
    }

    /**
     * Returns the harmonic mean of precision and recall.
     *
     * @return for example 60/78; empty if neither document has any
     */
    public Optional<Ratio> f1() {
        return ratio(2 * matched, gold + found);
    }

    static Optional<Ratio> ratio(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(part).times(Ratio.of(whole).inverse()));
    }

    MatchCounts plus(MatchCounts other) {
        return new MatchCounts(gold + other.gold, found + other.found, matched + other.matched);
    }

    /** Two are equal if their numbers are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MatchCounts that && gold == that.gold && found == that.found && matched == that.matched;
    }

    @Override
    public int hashCode() {
        return Objects.hash(gold, found, matched);
    }

    /** The numbers, for example {@code 30 of 38 found, 10 invented}. */
    @Override
    public String toString() {
        return matched + " of " + gold + " found, " + (found - matched) + " invented";
    }
}
