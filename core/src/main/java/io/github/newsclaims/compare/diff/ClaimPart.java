package io.github.newsclaims.compare.diff;

import java.util.Locale;

/** A part of a claim in which two versions of it may differ. Words and figures are compared separately. */
public enum ClaimPart {
    /** The addresses at which others identify it. */
    SAME_AS,
    /** The analyst's sentence. */
    PROPOSITION,
    /** The language of the proposition, if it is not that of the article. */
    LANGUAGE,
    /** Who said it first, or the article itself. */
    SPEAKER,
    /** Through whom it was relayed. */
    RELAYS,
    /** How the article quotes the origin, and from which language it is translated. */
    QUOTATION,
    /** How, when, where and to whom it was said: mention, cue, time, place, channel, address and addressees. */
    SAYING,
    /** How certain the origin is, and how certain the relays are. */
    FACTUALITY,
    /** Its types. */
    TYPES,
    /** What it is about. */
    ABOUT,
    /** Words inside it that are the editor's, not the origin's. */
    INSERTIONS,
    /** The times to which it applies. */
    TIMES,
    /** The places to which it applies. */
    PLACES,
    /** Its relations to other claims. */
    RELATIONS,
    /** Where else it is made. */
    APPEARANCES,
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
     * @return for example "speaker" or "same as"
     */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
