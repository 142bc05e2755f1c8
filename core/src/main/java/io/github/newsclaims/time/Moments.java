package io.github.newsclaims.time;

import java.time.Instant;

/**
 * The points in time that a date means whose times of day all have an offset. Then the local days do not matter.
 *
 * @param first the first moment
 * @param last the last moment; equal to the first if the date is not an interval
 * @param until the end of the minute, second or part of it that the last moment names
 */
record Moments(Instant first, Instant last, Instant until) {
    static final Moments ALL = new Moments(Instant.MIN, Instant.MAX, Instant.MAX);

    Moments to(Moments end) {
        return new Moments(first, end.last, end.until);
    }

    boolean contains(Moments other) {
        return first.compareTo(other.first) <= 0 && other.until.compareTo(until) <= 0;
    }
}
