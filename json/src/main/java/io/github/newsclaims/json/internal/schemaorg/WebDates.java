package io.github.newsclaims.json.internal.schemaorg;

import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.json.internal.foreign.ForeignDate;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.time.Edtf;
import java.util.Optional;

/** Dates of ours that schema.org can say: a year, a month, a day, or a day with a time. */
public final class WebDates {
    public static final String EDTF = "edtf";

    private static final String NOT_PLAIN = "a date of schema.org is a year, a month, a day or a time of day";

    private WebDates() {}

    /** Takes a date of ours. */
    public static Optional<Edtf> take(TracedNode ours, String field, Optional<Edtf> date) {
        if (date.isPresent() && !isPlain(date.get())) {
            ours.problem(field, NOT_PLAIN);
            return Optional.empty();
        }
        date.ifPresent(plain -> ours.take(field));
        return date;
    }

    /** Takes the date of a time, if its words do not change what the date means. */
    public static Optional<Edtf> take(TracedNode ours, String field, TimeExpression time) {
        Optional<TracedNode> node = ours.member(field);
        if (node.isEmpty() || time.edtf().isEmpty()) {
            return Optional.empty();
        }
        if (time.modifier().isPresent() || time.event().isPresent()) {
            node.get().problem("a date of schema.org has no words such as before");
            return Optional.empty();
        }
        return take(node.get(), EDTF, time.edtf());
    }

    private static boolean isPlain(Edtf date) {
        try {
            return ForeignDate.parse(date.toString()).equals(date);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Returns whether a date can be written as an interval of ISO 8601, which may be open. */
    public static boolean isCoverage(TimeExpression time) {
        return time.modifier().isEmpty()
                && time.event().isEmpty()
                && time.edtf().isPresent()
                && time.edtf().get().toString().matches("[0-9T:Z+./-]+");
    }
}
