package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.compare.PartWords;
import io.github.newsclaims.internal.compare.TimeLength;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A measure per times and measures as one unit, so that 60 km/h and 60 km per hour are the same.
 *
 * @param unit the unit, for example (km)/(h)
 * @param divisor how many of these units the figure is per, for example 100 for litres per 100 kilometres
 * @param rest what else it is per, for example [per person]
 */
record MeasureRate(Unit.Measure unit, Ratio divisor, List<Per> rest) {

    /** Returns the common terms of two measures, if their units with what they are per can be converted. */
    static Optional<CommonTerms> unite(Figure a, Figure b, ComparisonRules rules) {
        if (!(a.unit() instanceof Unit.Measure) || !(b.unit() instanceof Unit.Measure)) {
            return Optional.empty();
        }
        MeasureRate one = of(a);
        MeasureRate other = of(b);
        Optional<Ratio> exact = rules.exactFactor(one.unit, other.unit);
        Optional<Ratio> factor = exact.or(() -> rules.convertersFactor(one.unit, other.unit));
        if (factor.isEmpty()) {
            return Optional.empty();
        }
        CommonTerms terms = new CommonTerms(rules);
        String first = PartWords.rate(a.unit(), a.per());
        String second = PartWords.rate(b.unit(), b.per());
        terms.step(
                factor.get().times(other.divisor).times(one.divisor.inverse()),
                exact.isPresent() ? first + " to " + second : PartWords.converted(first, second),
                exact.isPresent() ? second + " to " + first : PartWords.converted(second, first));
        new CommonRate(terms, one.rest, other.rest).unite();
        return Optional.of(terms).filter(united -> united.faults().isEmpty());
    }

    private static MeasureRate of(Figure figure) {
        StringBuilder code = new StringBuilder("(" + ((Unit.Measure) figure.unit()).code() + ")");
        Ratio divisor = Ratio.ONE;
        List<Per> rest = new ArrayList<>();
        for (Per per : figure.per()) {
            if (per instanceof Per.Measured measured) {
                code.append("/(").append(measured.code()).append(')');
                divisor = divisor.times(Ratio.of(per.quantity()));
            } else if (per instanceof Per.Period period) {
                TimeLength length = TimeLength.ofDuration(period.duration());
                boolean months = length.seconds().isZero();
                code.append(months ? "/(mo)" : "/(s)");
                divisor = divisor.times(months ? length.months() : length.seconds())
                        .times(Ratio.of(per.quantity()));
                if (!months && !length.months().isZero()) {
                    // A month and a day are no number of either.
                    rest.add(per);
                }
            } else {
                rest.add(per);
            }
        }
        return new MeasureRate(Unit.measure(code.toString()), divisor, rest);
    }
}
