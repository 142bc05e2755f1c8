package io.github.newsclaims.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Repeated runs of work that takes too long for JMH. */
final class Passes {
    private static final double WARM_UP = 2e9;

    private Passes() {}

    /** Repeats smaller work of the same kind for two seconds of CPU time, of which a busy machine gives less in the same time. */
    static void warmUp(Runnable small) {
        Cost start = Cost.now();
        while (Cost.now().minus(start).thread() < WARM_UP) {
            small.run();
        }
    }

    /**
     * Returns the least cost of several passes, each with a new input. If they take more than ten seconds, there are fewer
     * passes.
     */
    static <T> Cost least(int passes, Supplier<T> make, Consumer<T> work) {
        return least(passes, List.of(make), work).get(0);
    }

    /**
     * Returns the least cost of each of several inputs. They take turns, because in the passes that come later more of the code is
     * compiled. If all take more than ten seconds, there are fewer passes.
     */
    static <T> List<Cost> least(int passes, List<Supplier<T>> makes, Consumer<T> work) {
        List<List<Cost>> costs = new ArrayList<>();
        makes.forEach(make -> costs.add(new ArrayList<>()));
        double spent = 0;
        for (int pass = 0; pass < passes && spent < 10e9; pass++) {
            for (int number = 0; number < makes.size(); number++) {
                T something = makes.get(number).get();
                Cost start = Cost.now();
                work.accept(something);
                Cost cost = Cost.now().minus(start);
                costs.get(number).add(cost);
                spent += cost.wall();
            }
        }
        return costs.stream().map(Cost::least).toList();
    }
}
