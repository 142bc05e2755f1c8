package io.github.newsclaims.term;

/** The way in which the article gives the words of the origin. */
public enum QuotationType {
    /** Only in quotation marks: “They pay more,” he said. */
    DIRECT,
    /** Partly in quotation marks: he said that they pay “much more”. */
    MIXED,
    /** In the article's own words: he said that they pay more. */
    INDIRECT
}
