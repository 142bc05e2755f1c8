package io.github.newsclaims.compare.score;

import static io.github.newsclaims.internal.ResultNames.ARTICLES;
import static io.github.newsclaims.internal.ResultNames.SUM;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.quantity.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The average of a measure over those articles for which it is defined. */
public final class Average {
    static {
        ResultMakers.register(Average.class, Average::read);
    }

    static final Average NONE = new Average(BigDecimal.ZERO, 0);
    private static final int PLACES = 6;

    private final BigDecimal sum;
    private final long articles;

    Average(BigDecimal sum, long articles) {
        this.sum = sum;
        this.articles = articles;
    }

    private static Average read(ResultParts parts) {
        Average average = new Average(parts.get(SUM, BigDecimal.class), parts.get(ARTICLES, Long.class));
        if (average.sum.signum() < 0 || average.sum.compareTo(BigDecimal.valueOf(average.articles)) > 0) {
            throw Invalid.value("average", "the sum must be from 0 to the number of articles", average.sum);
        }
        return average;
    }

    /**
     * Returns the sum of the measure over the articles.
     *
     * @return for example 9.473684210526316; each summand is rounded to 16 digits
     */
    public BigDecimal sum() {
        return sum;
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
                        Decimals.normal(
                                "average",
                                sum.add(ratio.rounded(MathContext.DECIMAL64).value())),
                        articles + 1))
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
