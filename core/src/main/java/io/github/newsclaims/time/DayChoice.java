package io.github.newsclaims.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days of several dates together: those of a set or a list. */
record DayChoice(List<Days> members) implements Days {
    @Override
    public Day first() {
        return members.stream().map(Days::first).min(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public Day last() {
        return members.stream().map(Days::last).max(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public boolean isUnbroken() {
        List<Days> ranges = ranges();
        return ranges.size() == 1 && ranges.get(0).isUnbroken();
    }

    @Override
    public boolean has(Day day) {
        return members.stream().anyMatch(member -> member.has(day));
    }

    @Override
    public boolean holdsWithGaps(Days other) {
        return ranges().stream().anyMatch(member -> member.contains(other));
    }

    /** Returns the members. Those without gaps that touch or overlap are joined to one. */
    private List<Days> ranges() {
        List<Days> ranges = new ArrayList<>();
        List<Days> unbroken = new ArrayList<>();
        for (Days member : members) {
            (member.isUnbroken() ? unbroken : ranges).add(member);
        }
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
