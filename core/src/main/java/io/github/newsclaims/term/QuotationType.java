package io.github.newsclaims.term;

/** How the words of the origin stand in the article. */
public enum QuotationType {
    /** In quotation marks and nothing else: “They pay more,” he said. */
    DIRECT,
    /** Partly in quotation marks: he said that they pay “much more”. */
    MIXED,
    /** Retold: he said that they pay more. */
    INDIRECT
}
