package io.github.newsclaims.examples.formats;

/** What the offsets of a tool count. */
public enum CharacterUnit {
    /** Unicode code points, as Python counts. */
    CODE_POINT,

    /** UTF-16 units, as Java and JavaScript count. A character beyond U+FFFF has two. */
    UTF_16
}
