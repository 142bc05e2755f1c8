package io.github.newsclaims.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work that is too long for JMH, done a few times. */
final class Passes {
    private static final double WARM_UP = 2e9;

    private Passes() {}

    /** Does smaller work of the same kind for two seconds. */
    static void warmUp(Runnable small) {
        Cost start = Cost.now();
        while (Cost.now().minus(start).wall() < WARM_UP) {
            small.run();
        }
    }

    /** The least cost of some passes, each with something new to work on; of fewer where they take more than ten seconds. */
    static <T> Cost least(int passes, Supplier<T> make, Consumer<T> work) {
        List<Cost> costs = new ArrayList<>();
        double spent = 0;
        while (costs.size() < passes && spent < 10e9) {
            T something = make.get();
            Cost start = Cost.now();
            work.accept(something);
            Cost cost = Cost.now().minus(start);
            costs.add(cost);
            spent += cost.wall();
        }
        return Cost.least(costs);
    }
}
