package io.github.newsclaims.time;

import java.util.List;
import java.util.stream.Collectors;

/** A date as the parser read it. */
sealed interface Expression permits DateValue, TimeOfDay, Expression.Interval, Expression.Choice {
    /** Returns the lowest level of the standard that has this form. */
    int level();

    /** Returns the days that the date may mean. */
    Days days();

    /** Returns the canonical spelling. */
    String canonical();

    /** An interval from one date to another. */
    record Interval(Endpoint start, Endpoint end) implements Expression {
        @Override
        public int level() {
            return Math.max(start.level(), end.level());
        }

        @Override
        public Days days() {
            return new Days.DayRange(start.first(), end.last());
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
        }

        /** No date: this endpoint of the interval is open or unknown. */
        record Open(String canonical) implements Endpoint {
            @Override
            public int level() {
                return 1;
            }

            @Override
            public Days days() {
                return new Days.DayRange(Day.BEFORE_ALL, Day.AFTER_ALL);
            }
        }
    }
}
