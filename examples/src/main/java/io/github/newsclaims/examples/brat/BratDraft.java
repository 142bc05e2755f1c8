package io.github.newsclaims.examples.brat;

import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Wording;
import java.util.Optional;

/**
 * What an event says, before it is known in which others it lies.
 *
 * @param event the event
 * @param wording its content
 * @param step its source and its cue
 */
record BratDraft(BratEvent event, Wording wording, AttributionStep step) {
    /** Returns whether another attribution lies in the words of this one: its content, its source and its cue. */
    boolean encloses(BratDraft inner) {
        return this != inner
                && wording instanceof Anchor outside
                && inner.wording instanceof Anchor inside
                && outside.length() > inside.length()
                && outside.contains(inside)
                && (inner.step.mention().isPresent() || inner.step.cue().isPresent())
                && contains(outside, inner.step.mention())
                && contains(outside, inner.step.cue());
    }

    private static boolean contains(Anchor outside, Optional<Wording> words) {
        return words.isEmpty() || (words.get() instanceof Anchor inside && outside.contains(inside));
    }

    /** Returns the number of characters of the content; 0 if it has no place. */
    long length() {
        return wording instanceof Anchor anchor ? anchor.length() : 0;
    }
}
