package io.github.newsclaims.json.internal.annotation;

import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.text.TextQuote;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text that a target selects.
 *
 * @param target where it is in the foreign document
 * @param quote the words with their context; null if only the position is known
 * @param words the selector of the words; the target if there is none
 * @param position the range; null if only the words are known
 */
public record TargetPiece(
        TracedNode target,
        @Nullable TextQuote quote,
        TracedNode words,
        @Nullable OffsetRange position) {
    /**
     * A range in units of the foreign text.
     *
     * @param selector where it is in the foreign document
     */
    public record OffsetRange(TracedNode selector, int start, int end) {}
}
