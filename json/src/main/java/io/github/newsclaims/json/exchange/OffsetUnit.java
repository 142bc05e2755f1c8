package io.github.newsclaims.json.exchange;

/** What the offsets of a document count. Those of this library count code points. */
public enum OffsetUnit {
    /** Unicode code points, as the Web Annotation Data Model says and Python counts. "😀" counts 1. */
    CODE_POINTS,

    /** UTF-16 units, as programs in JavaScript and Java count. "😀" counts 2. */
    UTF16_UNITS
}
