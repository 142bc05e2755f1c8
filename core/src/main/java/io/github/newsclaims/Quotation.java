package io.github.newsclaims;

/** How the words of the origin stand in the article. */
public enum Quotation {
    /** In quotation marks and nothing else: “They pay more,” he said. */
    DIRECT,
    /** Partly in quotation marks: he said that they pay “much more”. */
    MIXED,
    /** Retold: he said that they pay more. */
    INDIRECT
}
