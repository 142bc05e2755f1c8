package io.github.newsclaims.compare.score;

import io.github.newsclaims.quantity.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The average of a measure over those articles for which it is defined. */
public final class Average {
    static final Average NONE = new Average(BigDecimal.ZERO, 0);
    private static final int PLACES = 6;

    private final BigDecimal sum;
    private final long articles;

    Average(BigDecimal sum, long articles) {
        this.sum = sum;
        this.articles = articles;
    }

    /**
     * Returns the average.
     *
     * @return for example 0.789474, rounded half to even after six places; empty if no article has the measure
     */
    public Optional<BigDecimal> value() {
        return articles == 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(articles), PLACES, RoundingMode.HALF_EVEN));
    }

    /**
     * Returns how many articles the average is over.
     *
     * @return for example 12; articles for which the measure is not defined do not count
     */
    public long articles() {
        return articles;
    }

    Average plus(Optional<Ratio> measure) {
        return measure.map(ratio -> new Average(
                        sum.add(ratio.rounded(MathContext.DECIMAL64).value()).stripTrailingZeros(), articles + 1))
                .orElse(this);
    }

    /** Two are equal if their sums and numbers of articles are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Average that && sum.equals(that.sum) && articles == that.articles;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sum, articles);
    }

    /** The average, for example {@code 0.789474 over 12 articles}. */
    @Override
    public String toString() {
        return value().map(BigDecimal::toPlainString).orElse("none") + " over " + articles + " articles";
    }
}
