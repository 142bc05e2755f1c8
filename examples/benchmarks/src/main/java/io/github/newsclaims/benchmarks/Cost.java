package io.github.newsclaims.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * What some work took, in nanoseconds.
 *
 * @param wall by the clock on the wall
 * @param thread CPU time of the thread that did it; NaN where it was not measured
 * @param process CPU time of its JVM, threads of the JIT compiler and garbage collector included; NaN where it was not measured
 */
record Cost(double wall, double thread, double process) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** What a child that was stopped took. */
    static final Cost ENDLESS = new Cost(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** The clocks now. */
    static Cost now() {
        return new Cost(System.nanoTime(), THREADS.getCurrentThreadCpuTime(), SYSTEM.getProcessCpuTime());
    }

    /** From a line that {@link #toString} made. */
    static Cost parse(String line) {
        String[] parts = line.split(" ");
        return new Cost(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    /** The least by each clock. */
    static Cost least(List<Cost> costs) {
        return costs.stream().reduce((one, other) -> one.with(other, Math::min)).orElseThrow();
    }

    Cost minus(Cost other) {
        return with(other, (one, two) -> one - two);
    }

    double by(Clock clock) {
        return switch (clock) {
            case WALL -> wall;
            case THREAD -> thread;
            case PROCESS -> process;
        };
    }

    private Cost with(Cost other, DoubleBinaryOperator operator) {
        return new Cost(
                operator.applyAsDouble(wall, other.wall),
                operator.applyAsDouble(thread, other.thread),
                operator.applyAsDouble(process, other.process));
    }

    @Override
    public String toString() {
        return wall + " " + thread + " " + process;
    }

    /** What time is measured by. */
    enum Clock {
        WALL,
        THREAD,
        PROCESS
    }
}
