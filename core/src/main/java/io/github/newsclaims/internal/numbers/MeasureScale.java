package io.github.newsclaims.internal.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sizes of the units that words of the tables name, by their UCUM codes. */
public final class MeasureScale {
    /**
     * The size of a unit.
     *
     * @param dimension what it measures, for example "length"
     * @param factor how many of the smallest unit of that dimension it is
     */
    private record Scale(String dimension, Rational factor) {}

    private static final Map<String, Scale> SCALES = load();

    private MeasureScale() {}

    private static Map<String, Scale> load() {
        Map<String, Scale> scales = new HashMap<>();
        NumberTable.section("units", "scale").forEach((code, value) -> {
            String[] parts = value.split(" ");
            scales.put(code, new Scale(parts[0], Rational.of(new BigDecimal(parts[1]))));
        });
        return Map.copyOf(scales);
    }

    /** Returns whether a code is in the table. */
    public static boolean isKnown(String code) {
        return SCALES.containsKey(code);
    }

    /** Returns how many of the second unit the first is; empty if the table does not say. */
    public static Optional<Rational> factor(String from, String to) {
        Scale one = SCALES.get(from);
        Scale other = SCALES.get(to);
        return one != null && other != null && one.dimension().equals(other.dimension())
                ? Optional.of(one.factor().dividedBy(other.factor()))
                : Optional.empty();
    }

    static boolean isTime(Set<String> codes) {
        return codes.stream()
                .map(SCALES::get)
                .anyMatch(scale -> scale != null && Set.of("time", "calendar").contains(scale.dimension()));
    }
}
