package io.github.newsclaims.compare.diff;

import java.util.Locale;

/** A part of a claim in which two versions of it may differ. Words and figures are compared separately. */
public enum ClaimPart {
    /** The analyst's sentence. */
    PROPOSITION,
    /** Who said it first, or the article itself. */
    SPEAKER,
    /** Through whom it was relayed. */
    RELAYS,
    /** How the article quotes the origin, and from which language it is translated. */
    QUOTATION,
    /** How, when and to whom it was said: mention, cue, time and addressees. */
    SAYING,
    /** How certain the origin is. */
    FACTUALITY,
    /** Its types. */
    TYPES,
    /** Words inside it that are the editor's, not the origin's. */
    INSERTIONS,
    /** The times to which it applies. */
    TIMES,
    /** The place to which it applies. */
    PLACE,
    /** Its relations to other claims. */
    RELATIONS,
    /** The conclusions of fact-checkers. */
    ASSESSMENTS,
    /** The analyst's note. */
    NOTE,
    /** The extensions of the claim and of its attribution. */
    EXTENSIONS;

    /** Returns whether it is a part of the attribution. */
    boolean isAttribution() {
        return this == SPEAKER || this == RELAYS || this == QUOTATION || this == SAYING;
    }

    /**
     * Returns the part in words.
     *
     * @return for example "speaker"
     */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
