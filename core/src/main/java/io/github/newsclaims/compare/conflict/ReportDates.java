package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.time.Edtf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the dates of reports of which neither is known to be the later. */
final class ReportDates {
    /** More than the time between the first and the last place on earth to have a day. */
    private static final int MARGIN_DAYS = 2;

    private ReportDates() {}

    /**
     * Two dates of reports.
     *
     * @param one a date; absent if it is not known
     * @param other a date, which may be the same
     */
    record Unordered(Optional<Edtf> one, Optional<Edtf> other) {}

    /**
     * A date with the time in which it certainly lies.
     *
     * @param date the date; absent if it is not known
     * @param from not later than the date
     * @param to not earlier than the date
     */
    private record ReportPeriod(Optional<Edtf> date, Instant from, Instant to) {
        static ReportPeriod of(Optional<Edtf> date) {
            Optional<Instant> instant = date.flatMap(Edtf::instant);
            return new ReportPeriod(
                    date,
                    instant.or(() -> date.flatMap(Edtf::earliest)
                                    .filter(day -> day.getYear() > -999_999)
                                    .map(day -> start(day.minusDays(MARGIN_DAYS))))
                            .orElse(Instant.MIN),
                    instant.or(() -> date.flatMap(Edtf::latest)
                                    .filter(day -> day.getYear() < 999_999)
                                    .map(day -> start(day.plusDays(MARGIN_DAYS))))
                            .orElse(Instant.MAX));
        }

        private static Instant start(LocalDate day) {
            return day.atStartOfDay().toInstant(ZoneOffset.UTC);
        }

        boolean isOrdered(ReportPeriod other) {
            return date.flatMap(one -> other.date.map(two ->
                            one.isBefore(two).orElse(false) || one.isAfter(two).orElse(false)))
                    .orElse(false);
        }
    }

    /**
     * Returns the pairs of dates that are the same or not ordered, each date also with itself.
     *
     * @param dates different dates
     * @return the pairs, made when they are reached; each pair in one order only
     */
    static Stream<Unordered> notOrdered(Collection<Optional<Edtf>> dates) {
        List<ReportPeriod> periods =
                new ArrayList<>(dates.stream().map(ReportPeriod::of).toList());
        periods.sort(Comparator.comparing(ReportPeriod::from));
        return IntStream.range(0, periods.size()).boxed().flatMap(index -> {
            ReportPeriod period = periods.get(index);
            return periods.subList(index, periods.size()).stream()
                    .takeWhile(other -> !other.from().isAfter(period.to()))
                    .filter(other -> !period.isOrdered(other))
                    .map(other -> new Unordered(period.date(), other.date()));
        });
    }
}
