package io.github.newsclaims.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A date as the parser read it. */
sealed interface Expression permits DateValue, TimeOfDay, Expression.Interval, Expression.Choice {
    /** Returns the lowest level of the standard that has this form. */
    int level();

    /** Returns the days that the date may mean. */
    Days days();

    /** Returns the canonical spelling. */
    String canonical();

    /** Returns the points in time that the date means, if all its times of day have an offset. */
    default Optional<Moments> moments() {
        return Optional.empty();
    }

    /** An interval from one date to another. */
    record Interval(Endpoint start, Endpoint end) implements Expression {
        @Override
        public int level() {
            // The lower levels have intervals of whole dates only, without times of day and open digits.
            boolean isPlain = (start.canonical() + end.canonical()).chars().noneMatch(c -> c == 'X' || c == 'T');
            return isPlain ? Math.max(start.level(), end.level()) : 2;
        }

        @Override
        public Days days() {
            if (start.date() instanceof DateValue from && end.date() instanceof DateValue to) {
                Optional<Days> yearly = YearlyDays.between(from, to);
                if (yearly.isPresent()) {
                    return yearly.get();
                }
            }
            // Of two times with offsets the later one may have the earlier local day.
            Day first = start.first();
            Day last = end.last();
            return first.compareTo(last) <= 0 ? new Days.DayRange(first, last) : new Days.DayRange(last, first);
        }

        @Override
        public Optional<Moments> moments() {
            return start.moments().flatMap(from -> end.moments().map(from::to));
        }

        /** Returns whether the end is before the start. Times are compared if both have an offset, or neither. */
        boolean isReversed() {
            if (start.date() instanceof TimeOfDay from && end.date() instanceof TimeOfDay to) {
                if (from.offset() != null && to.offset() != null) {
                    return from.day()
                            .atTime(from.time())
                            .toInstant(from.offset())
                            .isAfter(to.day().atTime(to.time()).toInstant(to.offset()));
                }
                if (from.offset() == null && to.offset() == null) {
                    return from.day().atTime(from.time()).isAfter(to.day().atTime(to.time()));
                }
            }
            return end.last().compareTo(start.first()) < 0;
        }

        @Override
        public String canonical() {
            return start.canonical() + "/" + end.canonical();
        }
    }

    /** One member of a set or all members of a list. A member is a date, or a range of dates written with two dots. */
    record Choice(char open, char close, List<Interval> members) implements Expression {
        @Override
        public int level() {
            return 2;
        }

        @Override
        public Days days() {
            return Days.anyOf(members.stream()
                    .map(member ->
                            member.start() == member.end() ? member.start().days() : member.days())
                    .toList());
        }

        @Override
        public String canonical() {
            return members.stream().map(Choice::member).collect(Collectors.joining(",", open + "", close + ""));
        }

        /** Returns the spelling of a member. A single date is a range whose two endpoints are the same object. */
        private static String member(Interval member) {
            if (member.start() == member.end()) {
                return member.start().canonical();
            }
            boolean noStart = member.start() instanceof Endpoint.Open;
            boolean noEnd = member.end() instanceof Endpoint.Open;
            return (noStart ? "" : member.start().canonical()) + ".."
                    + (noEnd ? "" : member.end().canonical());
        }
    }

    /** An endpoint of an interval: a date or no date. */
    sealed interface Endpoint {
        int level();

        Days days();

        String canonical();

        /** Returns the date; null if there is none. */
        @Nullable
        Expression date();

        Optional<Moments> moments();

        default Day first() {
            return days().first();
        }

        default Day last() {
            return days().last();
        }

        /** A date. */
        record Dated(Expression date) implements Endpoint {
            @Override
            public int level() {
                return date.level();
            }

            @Override
            public Days days() {
                return date.days();
            }

            @Override
            public String canonical() {
                return date.canonical();
            }

            @Override
            public Optional<Moments> moments() {
                return date.moments();
            }
        }

        /** No date: this endpoint of the interval is open or unknown. */
        record Open(String canonical) implements Endpoint {
            @Override
            public int level() {
                return 1;
            }

            @Override
            public @Nullable Expression date() {
                return null;
            }

            @Override
            public Days days() {
                return new Days.DayRange(Day.BEFORE_ALL, Day.AFTER_ALL);
            }

            @Override
            public Optional<Moments> moments() {
                return Optional.of(Moments.ALL);
            }
        }
    }
}
