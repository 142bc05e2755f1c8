package io.github.newsclaims.check;

/** How much a finding asks for. */
public enum Severity {
    /** Probably a mistake: somebody should look. */
    WARNING,
    /** Worth knowing when the article is used; nothing has to be done. */
    INFO
}
