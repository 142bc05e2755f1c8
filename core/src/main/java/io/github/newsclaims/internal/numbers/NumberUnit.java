package io.github.newsclaims.internal.numbers;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The unit that words or signs beside a number say.
 *
 * @param kind what kind of unit it is
 * @param currencies the ISO 4217 codes that it may mean; empty if it is no currency
 * @param measures the UCUM codes that it may mean; empty if it is no measure
 * @param words the words or signs, for example "$" or "percentage points"
 * @param strict whether the number has the reading only with this unit: 30 metres for "30m", which is also 30 million
 */
public record NumberUnit(UnitSort kind, Set<String> currencies, Set<String> measures, String words, boolean strict) {
    /** The kinds of units that words tell apart. */
    public enum UnitSort {
        CURRENCY,
        /** Hundredths of a currency, such as cents. */
        MINOR,
        PERCENT,
        POINTS,
        BASIS_POINTS,
        TIMES,
        MEASURE
    }

    static final NumberUnit TIMES = parse("times", "times");

    /** Reads the value of a table, for example "currency GBP EGP | measure [lb_av]". */
    static NumberUnit parse(String words, String value) {
        UnitSort kind = null;
        Set<String> currencies = Set.of();
        Set<String> measures = Set.of();
        for (String part : value.split("\\|")) {
            List<String> terms = List.of(part.strip().split(" +"));
            UnitSort found =
                    UnitSort.valueOf(terms.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            Set<String> codes = Set.copyOf(terms.subList(1, terms.size()));
            if (found == UnitSort.MEASURE) {
                measures = codes;
            } else {
                currencies = codes;
            }
            kind = kind == null ? found : kind;
        }
        return new NumberUnit(Objects.requireNonNull(kind), currencies, measures, words, false);
    }

    NumberUnit asStrict() {
        return new NumberUnit(kind, currencies, measures, words, true);
    }
}
