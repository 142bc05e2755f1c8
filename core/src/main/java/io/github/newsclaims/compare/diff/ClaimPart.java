package io.github.newsclaims.compare.diff;

import java.util.Locale;

/** A part of a claim in which two versions of it may differ. Its words and its figures are looked at on their own. */
public enum ClaimPart {
    /** The analyst's sentence. */
    PROPOSITION,
    /** Who said it first, or that the article itself says it. */
    SPEAKER,
    /** Through whom it came. */
    RELAYS,
    /** How the origin's words stand in the article, and from which language they are translated. */
    QUOTATION,
    /** How, when and to whom it was said: mention, cue, time and addressees. */
    SAYING,
    /** How sure the origin is. */
    FACTUALITY,
    /** What sort of thing it says. */
    TYPES,
    /** Words of the editor inside it. */
    INSERTIONS,
    /** When it holds. */
    TIMES,
    /** Where it holds. */
    PLACE,
    /** How it stands to other claims. */
    RELATIONS,
    /** What fact-checkers concluded. */
    ASSESSMENTS,
    /** The analyst's remark. */
    NOTE,
    /** What this version of the model does not know, on the claim and its attribution. */
    EXTENSIONS;

    /** Whether it is a part of the attribution. */
    boolean isAttribution() {
        return this == SPEAKER || this == RELAYS || this == QUOTATION || this == SAYING;
    }

    /** The word for it: {@code speaker}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
