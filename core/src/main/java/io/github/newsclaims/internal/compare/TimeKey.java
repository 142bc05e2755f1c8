package io.github.newsclaims.internal.compare;

import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.time.Edtf;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is compared of a time: its date with the modifier of that date, or its words if it has no date. */
public final class TimeKey {
    private static final Set<TimeModifier> SIDES = EnumSet.of(
            TimeModifier.BEFORE,
            TimeModifier.AFTER,
            TimeModifier.ON_OR_BEFORE,
            TimeModifier.ON_OR_AFTER,
            TimeModifier.UNTIL,
            TimeModifier.SINCE);

    private TimeKey() {}

    /** Returns a string that is equal for equal times. */
    public static String of(TimeExpression time) {
        String event = time.event().map(given -> "|" + given).orElse("");
        return date(time)
                        .map(date -> date.instant().map(Object::toString).orElseGet(date::toString) + "|"
                                + modifier(time).map(TimeModifier::name).orElse(""))
                        .orElseGet(() -> "“" + words(time))
                + event;
    }

    /** Returns the resolved date of a time, otherwise its date as stated. */
    public static Optional<Edtf> date(TimeExpression time) {
        return time.resolved().or(time::edtf);
    }

    /**
     * Returns the modifier of {@link #date}. A resolved date is already on the side that before, after, until and since say, and
     * the modifier of a time with an event belongs to the event.
     *
     * @param time any time
     * @return for example "end", also of a resolved date; empty if none applies to the date
     */
    public static Optional<TimeModifier> modifier(TimeExpression time) {
        boolean isOfAnother = time.event().isPresent()
                || time.resolved().isPresent()
                        && time.modifier().filter(SIDES::contains).isPresent();
        return isOfAnother ? Optional.empty() : time.modifier();
    }

    /** Returns the folded words of a time; empty if it has none. */
    public static String words(TimeExpression time) {
        return Folding.fold(time.wording().map(Wording::text).orElse(""));
    }
}
