package io.github.newsclaims.term;

/** The way in which the words around a date change it: the {@code mod} attribute of TIMEX3 (TimeML 1.2.1). */
public enum TimeModifier {
    /** Earlier than the date: "before June 2018". */
    BEFORE,
    /** Later than the date: "after June 2018". */
    AFTER,
    /** Not later than the date: "no later than June 2018". */
    ON_OR_BEFORE,
    /** Not earlier than the date: "from June 2018 at the earliest". */
    ON_OR_AFTER,
    /** Up to the date or the event, which ends it: "until June 2018". */
    UNTIL,
    /** From the date or the event on: "since June 2018". */
    SINCE,
    /** Within the date or the event: "during 2018", "during the strike". */
    DURING,
    /** The first part of the date: "early 2018". */
    START,
    /** The middle of the date: "mid-2018". */
    MIDDLE,
    /** The last part of the date: "late 2018". */
    END,
    /** About the date: "around 2018". */
    APPROXIMATELY
}
