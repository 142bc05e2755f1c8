package io.github.newsclaims.time;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.time.Expression.Endpoint;
import io.github.newsclaims.time.Expression.Interval;
import java.util.ArrayList;
import java.util.List;

/** Reads intervals, sets and lists. {@link DateParser} and {@link TimeParser} read the dates in them. */
final class Parser {
    private static final String OPEN = "..";

    /** The whole value, which errors show. */
    private final String text;

    Parser(String text) {
        this.text = text;
    }

    Expression parse() {
        if (text.isEmpty()) {
            throw invalid("it must not be empty");
        }
        if (text.charAt(0) == '[' || text.charAt(0) == '{') {
            return choice();
        }
        int slash = text.indexOf('/');
        return slash < 0 ? date(text) : interval(text.substring(0, slash), text.substring(slash + 1));
    }

    IllegalArgumentException invalid(String rule) {
        return Invalid.value("date", rule, text);
    }

    private Expression date(String part) {
        return part.indexOf('T') >= 0 ? new TimeParser(this, part).parse() : new DateParser(this, part).parse();
    }

    private Interval interval(String start, String end) {
        if (start.isEmpty() && end.isEmpty()) {
            throw invalid("an interval has a start or an end");
        }
        if (end.indexOf('/') >= 0) {
            throw invalid("an interval has one slash");
        }
        return ordered(new Interval(side(start), side(end)));
    }

    private Endpoint side(String part) {
        return part.isEmpty() || part.equals(OPEN) ? new Endpoint.Open(part) : new Endpoint.Dated(date(part));
    }

    private Expression choice() {
        char open = text.charAt(0);
        char close = open == '[' ? ']' : '}';
        if (text.charAt(text.length() - 1) != close) {
            throw invalid("a set or list ends with the bracket that goes with its first");
        }
        List<Interval> members = new ArrayList<>();
        String[] parts = text.substring(1, text.length() - 1).split(",", -1);
        for (int index = 0; index < parts.length; index++) {
            String part = index > 0 ? parts[index].stripLeading() : parts[index];
            members.add(member(part, index == 0, index == parts.length - 1));
        }
        return new Expression.Choice(open, close, members);
    }

    private Interval member(String part, boolean first, boolean last) {
        int dots = part.indexOf(OPEN);
        if (dots < 0) {
            Endpoint alone = new Endpoint.Dated(new DateParser(this, part).parse());
            return new Interval(alone, alone);
        }
        String from = part.substring(0, dots);
        String to = part.substring(dots + OPEN.length());
        if (from.isEmpty() && to.isEmpty()) {
            throw invalid("a member of a set or list has a date");
        }
        if (from.isEmpty() && !first) {
            throw invalid("only the first member of a set or list goes back without end");
        }
        if (to.isEmpty() && !last) {
            throw invalid("only the last member of a set or list goes on without end");
        }
        return ordered(new Interval(end(from), end(to)));
    }

    private Endpoint end(String part) {
        return part.isEmpty() ? new Endpoint.Open(OPEN) : new Endpoint.Dated(new DateParser(this, part).parse());
    }

    private Interval ordered(Interval interval) {
        if (interval.isReversed()) {
            throw invalid("the end must not be before the start");
        }
        return interval;
    }
}
