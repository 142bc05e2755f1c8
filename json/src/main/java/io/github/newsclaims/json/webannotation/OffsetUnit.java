package io.github.newsclaims.json.webannotation;

/** The unit in which a TextPositionSelector counts. */
public enum OffsetUnit {
    /** Unicode code points, as the Web Annotation Data Model says. "😀" counts 1. */
    CODE_POINTS,

    /** UTF-16 units, as programs in JavaScript and Java count. "😀" counts 2. */
    UTF16_UNITS
}
