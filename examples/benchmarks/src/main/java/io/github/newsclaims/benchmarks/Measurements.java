package io.github.newsclaims.benchmarks;

import io.github.newsclaims.benchmarks.Cost.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The measurements by name, with one entry for each JVM that measured. */
final class Measurements {
    private final Map<String, List<Cost>> costs = new HashMap<>();
    private final Map<String, List<Double>> values = new HashMap<>();

    void add(String name, Cost cost) {
        costs.computeIfAbsent(name, any -> new ArrayList<>()).add(cost);
    }

    void add(String name, double value) {
        values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    Spread value(String name) {
        return Spread.of(
                values.get(name).stream().mapToDouble(Double::doubleValue).toArray());
    }

    boolean has(String name) {
        return costs.containsKey(name);
    }

    double wall(String name, Pick pick) {
        return pick.of.applyAsDouble(by(name, Clock.WALL));
    }

    /** Returns the ratio of two costs, and its lowest and highest value if any one round is left out. */
    Spread ratio(String over, String under, Pick pick, Clock clock) {
        return Spread.leavingOut(by(over, clock), by(under, clock), pick.of);
    }

    private double[] by(String name, Clock clock) {
        if (!has(name)) {
            throw new IllegalArgumentException("Nothing was measured of " + name);
        }
        return costs.get(name).stream().mapToDouble(cost -> cost.by(clock)).toArray();
    }

    /** The choice of one cost from several. */
    enum Pick {
        /** For work that is repeated: other programs disturbed the fastest run the least. */
        FASTEST(costs -> Arrays.stream(costs).min().orElseThrow()),
        /** For work that is done once in a JVM. */
        MEDIAN(costs -> Spread.of(costs).found());

        private final ToDoubleFunction<double[]> of;

        Pick(ToDoubleFunction<double[]> of) {
            this.of = of;
        }
    }
}
