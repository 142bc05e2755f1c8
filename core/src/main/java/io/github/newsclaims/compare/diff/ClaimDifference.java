package io.github.newsclaims.compare.diff;

import static io.github.newsclaims.internal.ResultNames.AFTER;
import static io.github.newsclaims.internal.ResultNames.BEFORE;
import static io.github.newsclaims.internal.ResultNames.PART;

import io.github.newsclaims.internal.ResultMakers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part in which two versions of a claim differ. */
public final class ClaimDifference {
    static {
        ResultMakers.register(
                ClaimDifference.class,
                parts -> new ClaimDifference(parts.get(PART, ClaimPart.class), parts.text(BEFORE), parts.text(AFTER)));
    }

    private final ClaimPart part;
    private final String before;
    private final String after;

    ClaimDifference(ClaimPart part, String before, String after) {
        this.part = part;
        this.before = before;
        this.after = after;
    }

    /**
     * Returns which part differs.
     *
     * @return for example {@link ClaimPart#SPEAKER}
     */
    public ClaimPart part() {
        return part;
    }

    /**
     * Returns the part in the earlier version, in words.
     *
     * @return for example "a shift leader"; empty if it is not stated
     */
    public String before() {
        return before;
    }

    /**
     * Returns the part in the later version, in words.
     *
     * @return for example "Ida Nor"; empty if it is not stated
     */
    public String after() {
        return after;
    }

    /** Two differences are equal if their parts and words are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClaimDifference that
                && part == that.part
                && before.equals(that.before)
                && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, before, after);
    }

    /** The difference in words: {@code speaker: a shift leader, now Ida Nor}. */
    @Override
    public String toString() {
        return part.words() + ": " + shown(before) + ", now " + shown(after);
    }

    private static String shown(String value) {
        return value.isEmpty() ? "not stated" : value;
    }
}
