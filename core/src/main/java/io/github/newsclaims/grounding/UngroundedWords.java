package io.github.newsclaims.grounding;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.text.verbatim.WordDifference;
import java.util.List;
import java.util.Objects;

/**
 * Words that were not given a place, and why.
 *
 * @param pointer the JSON pointer of the words in the article, for example "/claims/0/wording"
 * @param words the words
 * @param reason why they have no place
 * @param places where they stand if they are ambiguous, at most ten, nearest to the claim first; the passage that comes
 *     near if they are altered; else empty
 * @param differences what differs in the passage that comes near; empty where there is none
 * @param message all of it for people, for example {@code /claims/0/attribution/origin/cue: "said" stands in 2 places, line
 *     1, column 20 and line 3, column 5}
 */
public record UngroundedWords(
        String pointer,
        Words words,
        UngroundedReason reason,
        List<Anchor> places,
        List<WordDifference> differences,
        String message) {
    /**
     * Copies the lists; no part may be null.
     *
     * @param pointer the JSON pointer
     * @param words the words
     * @param reason why they have no place
     * @param places where they stand or nearly do
     * @param differences what differs
     * @param message all of it for people
     */
    public UngroundedWords {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(reason, "reason");
        places = List.copyOf(places);
        differences = List.copyOf(differences);
        Objects.requireNonNull(message, "message");
    }

    /** The message. */
    @Override
    public String toString() {
        return message;
    }
}
