package io.github.newsclaims.check;

/** How serious a finding is. */
public enum Severity {
    /** Probably a mistake that somebody should look at. */
    WARNING,
    /** Useful to know when the article is used; no action is needed. */
    INFO
}
