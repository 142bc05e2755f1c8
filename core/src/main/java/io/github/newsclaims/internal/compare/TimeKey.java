package io.github.newsclaims.internal.compare;

import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.time.Edtf;
import java.util.Optional;

/** Keys that are equal for the same time: its instant or date and its modifier, or its words if it has no date. */
public final class TimeKey {
    private TimeKey() {}

    /** Returns a string that is equal for equal times. */
    public static String of(TimeExpression time) {
        return date(time)
                .map(date -> date.instant().map(Object::toString).orElseGet(date::toString) + "|"
                        + time.modifier().map(TimeModifier::name).orElse(""))
                .orElseGet(() -> "“" + words(time));
    }

    /** Returns the resolved date of a time, otherwise its date as stated. */
    public static Optional<Edtf> date(TimeExpression time) {
        return time.resolved().or(time::edtf);
    }

    /** Returns the folded words of a time; empty if it has none. */
    public static String words(TimeExpression time) {
        return Folding.fold(time.wording().map(Wording::text).orElse(""));
    }
}
