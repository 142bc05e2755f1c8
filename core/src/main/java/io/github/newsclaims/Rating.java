package io.github.newsclaims;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Invalid;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number that a fact-checker gave, with its scale; the {@code Rating} of schema.org.
 *
 * <pre>{@code
 * Rating.of(4, 1, 5)
 * }</pre>
 */
public final class Rating {
    private final BigDecimal value;
    private final @Nullable BigDecimal worst;
    private final @Nullable BigDecimal best;
    private final Extensions extensions;

    private Rating(BigDecimal value, @Nullable BigDecimal worst, @Nullable BigDecimal best, Extensions extensions) {
        if (worst != null && best != null && worst.compareTo(best) >= 0) {
            throw Invalid.value("rating", "worst must be less than best " + best.toPlainString(), worst);
        }
        Fields.extensions(FieldList.RATING_FIELDS, extensions);
        this.value = value;
        this.worst = worst;
        this.best = best;
        this.extensions = extensions;
    }

    /**
     * Returns a rating whose scale is not known.
     *
     * @param value the number that was given, for example {@code new BigDecimal("3.5")}
     * @return the rating
     * @throws IllegalArgumentException if it has more than 100 digits before or after the point
     */
    public static Rating of(BigDecimal value) {
        return new Rating(normal("value", value), null, null, Extensions.none());
    }

    /**
     * Returns a rating on a scale.
     *
     * @param value the number that was given, for example 4
     * @param worst the worst number of the scale, for example 1
     * @param best the best number of the scale, for example 5
     * @return the rating
     * @throws IllegalArgumentException if worst is not less than best
     */
    public static Rating of(long value, long worst, long best) {
        return of(BigDecimal.valueOf(value))
                .withWorst(BigDecimal.valueOf(worst))
                .withBest(BigDecimal.valueOf(best));
    }

    /**
     * Returns this rating with another worst number of the scale.
     *
     * @param worst for example {@code BigDecimal.ONE}
     * @return the new rating
     * @throws IllegalArgumentException if it is not less than best, or has more than 100 digits before or after the point
     */
    public Rating withWorst(BigDecimal worst) {
        return new Rating(value, normal("worst", worst), best, extensions);
    }

    /**
     * Returns this rating with another best number of the scale.
     *
     * @param best for example {@code BigDecimal.TEN}
     * @return the new rating
     * @throws IllegalArgumentException if worst is not less, or it has more than 100 digits before or after the point
     */
    public Rating withBest(BigDecimal best) {
        return new Rating(value, worst, normal("best", best), extensions);
    }

    /**
     * {@return this rating with other {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:label", "mostly true")}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public Rating withExtensions(Extensions extensions) {
        return new Rating(value, worst, best, Objects.requireNonNull(extensions, "extensions"));
    }

    /**
     * Returns the number that was given.
     *
     * @return for example 4
     */
    public BigDecimal value() {
        return value;
    }

    /**
     * Returns the worst number of the scale.
     *
     * @return for example 1; less than the best; absent if it is not known
     */
    public Optional<BigDecimal> worst() {
        return Optional.ofNullable(worst);
    }

    /**
     * Returns the best number of the scale.
     *
     * @return for example 5; absent if it is not known
     */
    public Optional<BigDecimal> best() {
        return Optional.ofNullable(best);
    }

    /**
     * Returns the fields that this version of the model does not know.
     *
     * @return for example {@code {tool:label=mostly true}}; empty if there are none
     */
    public Extensions extensions() {
        return extensions;
    }

    private static BigDecimal normal(String part, BigDecimal number) {
        return Decimals.normal("rating", Objects.requireNonNull(number, part));
    }

    /** Two ratings are equal if their numbers and extensions are. 4 and 4.0 are the same number. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rating that
                && value.equals(that.value)
                && Objects.equals(worst, that.worst)
                && Objects.equals(best, that.best)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, worst, best, extensions);
    }

    /** Returns the numbers, for example {@code 4 on a scale from 1 to 5}. */
    @Override
    public String toString() {
        if (worst == null && best == null) {
            return value.toPlainString();
        }
        return value.toPlainString() + " on a scale"
                + (worst == null ? "" : " from " + worst.toPlainString())
                + (best == null ? "" : " to " + best.toPlainString());
    }
}
