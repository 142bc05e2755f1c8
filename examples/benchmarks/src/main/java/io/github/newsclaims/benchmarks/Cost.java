package io.github.newsclaims.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * The cost of some work, in nanoseconds.
 *
 * @param wall the wall time
 * @param thread the CPU time of the thread that did the work; NaN if it was not measured
 * @param process the CPU time of the JVM, including the JIT compiler and the garbage collector; NaN if it was not measured
 */
record Cost(double wall, double thread, double process) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** The cost of a child process that was stopped. */
    static final Cost ENDLESS = new Cost(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Returns the present values of the clocks. */
    static Cost now() {
        return new Cost(System.nanoTime(), THREADS.getCurrentThreadCpuTime(), SYSTEM.getProcessCpuTime());
    }

    /** Parses a line that {@link #toString} made. */
    static Cost parse(String line) {
        String[] parts = line.split(" ");
        return new Cost(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    /** Returns the least value of each clock. */
    static Cost least(List<Cost> costs) {
        return costs.stream().reduce((one, other) -> one.with(other, Math::min)).orElseThrow();
    }

    Cost plus(Cost other) {
        return with(other, Double::sum);
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

    /** A clock that measures time. */
    enum Clock {
        WALL,
        THREAD,
        PROCESS
    }
}
