package io.github.newsclaims.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The days of several dates together: those of a set, a list or a season that two ends of a year have. */
final class DayChoice implements Days {
    /** The most days that are looked at one by one. It is more than a season or an interval within a year has. */
    private static final int ONE_BY_ONE = 400;

    private final List<Days> members;
    private final Day first;
    private final Day last;
    /** The members without gaps in their order. Those that touch or overlap are joined to one. */
    private final List<Days> ranges;
    /** The members with gaps. */
    private final Set<Days> broken;

    private DayChoice(List<Days> members) {
        this.members = members;
        this.first =
                members.stream().map(Days::first).min(Comparator.naturalOrder()).orElseThrow();
        this.last =
                members.stream().map(Days::last).max(Comparator.naturalOrder()).orElseThrow();
        List<Days> unbroken = new ArrayList<>();
        this.broken = new HashSet<>();
        for (Days member : members) {
            (member.isUnbroken() ? unbroken : broken).add(member);
        }
        this.ranges = joined(unbroken);
    }

    static DayChoice of(List<Days> members) {
        return new DayChoice(List.copyOf(members));
    }

    List<Days> members() {
        return members;
    }

    @Override
    public Day first() {
        return first;
    }

    @Override
    public Day last() {
        return last;
    }

    @Override
    public boolean isUnbroken() {
        return broken.isEmpty() && ranges.size() == 1;
    }

    @Override
    public boolean has(Day day) {
        return isInRange(day, day) || broken.stream().anyMatch(member -> member.has(day));
    }

    @Override
    public boolean holdsWithGaps(Days other) {
        return isInRange(other.first(), other.last())
                || broken.contains(other)
                || broken.stream().anyMatch(member -> member.contains(other))
                || (other instanceof DayPattern pattern && hasEachMonth(pattern))
                || (other.isUnbroken() && hasEachDay(other));
    }

    /** Returns whether one of the ranges contains two days and all between them. A binary search finds the only one that may. */
    private boolean isInRange(Day from, Day to) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Days range = ranges.get(middle);
            if (to.compareTo(range.first()) < 0) {
                high = middle - 1;
            } else if (range.last().compareTo(from) < 0) {
                low = middle + 1;
            } else {
                return range.first().compareTo(from) <= 0 && to.compareTo(range.last()) <= 0;
            }
        }
        return false;
    }

    /** Returns whether the days of each month are days of one member: those of June to August in a list of these months. */
    private boolean hasEachMonth(DayPattern pattern) {
        return Integer.bitCount(pattern.months()) > 1
                && pattern.eachMonth().stream().allMatch(this::contains);
    }

    /** Returns whether each day of a short range is a day of some member, such as those around the turn of a year. */
    private boolean hasEachDay(Days range) {
        if (broken.size() < 2 || range.first().isEndOfTime() || range.last().isEndOfTime()) {
            return false;
        }
        Day day = range.first();
        for (int count = 0; count < ONE_BY_ONE && has(day); count++) {
            if (day.equals(range.last())) {
                return true;
            }
            day = day.next();
        }
        return false;
    }

    private static List<Days> joined(List<Days> unbroken) {
        List<Days> ranges = new ArrayList<>();
        unbroken.sort(Comparator.comparing(Days::first));
        Days.DayRange last = null;
        for (Days member : unbroken) {
            boolean touches = last != null
                    && (last.last().isEndOfTime()
                            || member.first().compareTo(last.last().next()) <= 0);
            if (last == null || !touches) {
                if (last != null) {
                    ranges.add(last);
                }
                last = new Days.DayRange(member.first(), member.last());
            } else if (member.last().compareTo(last.last()) > 0) {
                last = new Days.DayRange(last.first(), member.last());
            }
        }
        if (last != null) {
            ranges.add(last);
        }
        return ranges;
    }
}
