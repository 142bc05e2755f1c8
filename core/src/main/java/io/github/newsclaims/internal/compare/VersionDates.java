package io.github.newsclaims.internal.compare;

import io.github.newsclaims.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The dates of a group of versions, so that a later version is found without comparing all of them. */
final class VersionDates {
    /** How many days the days of two points in time may be in the wrong order: offsets are from -12:00 to +14:00. */
    private static final int DAYS_OF_OFFSETS = 2;

    private record VersionDate(Edtf date, LocalDate first, List<String> versions) {}

    private final Map<String, Edtf> dates;
    /** The dates, the latest first. */
    private final List<VersionDate> latestFirst = new ArrayList<>();

    VersionDates(Set<String> group, Map<String, Edtf> dates) {
        this.dates = dates;
        Map<Edtf, List<String>> versions = new LinkedHashMap<>();
        for (String version : group) {
            if (dates.containsKey(version)) {
                versions.computeIfAbsent(dates.get(version), any -> new ArrayList<>())
                        .add(version);
            }
        }
        // A date without a first day may begin after every other one.
        versions.forEach((date, ids) ->
                latestFirst.add(new VersionDate(date, date.earliest().orElse(LocalDate.MAX), ids)));
        latestFirst.sort(Comparator.comparing(VersionDate::first).reversed());
    }

    /**
     * Returns whether a version of a later date passes a test.
     *
     * @param version a version of the group
     * @param test is called with the versions whose date may be later, the latest first
     */
    boolean isAnyLater(String version, Predicate<String> test) {
        Edtf own = dates.get(version);
        if (own == null) {
            return false;
        }
        LocalDate last = own.latest().orElse(LocalDate.MIN.plusDays(DAYS_OF_OFFSETS));
        for (VersionDate each : latestFirst) {
            if (each.first.isBefore(last.minusDays(DAYS_OF_OFFSETS))) {
                return false;
            }
            if (each.date.isAfter(own).orElse(false) && each.versions.stream().anyMatch(test)) {
                return true;
            }
        }
        return false;
    }
}
