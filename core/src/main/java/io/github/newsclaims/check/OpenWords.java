package io.github.newsclaims.check;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.WordDifference;
import io.github.newsclaims.text.Words;
import java.util.List;
import java.util.Objects;

/**
 * Words that were not given a place, and why.
 *
 * @param path the JSON pointer of the words in the article, for example "/claims/0/wording"
 * @param words the words
 * @param reason why they have no place
 * @param places where they stand if they are ambiguous, at most ten, nearest to the claim first; the passage that comes
 *     near if they are altered; else empty
 * @param differences what differs in the passage that comes near; empty where there is none
 * @param message all of it for people, for example {@code /claims/0/attribution/origin/cue: "said" stands in 2 places, line
 *     1, column 20 and line 3, column 5}
 */
public record OpenWords(
        String path,
        Words words,
        OpenReason reason,
        List<Anchor> places,
        List<WordDifference> differences,
        String message) {
    /**
     * Copies the lists; no part may be null.
     *
     * @param path the JSON pointer
     * @param words the words
     * @param reason why they have no place
     * @param places where they stand or nearly do
     * @param differences what differs
     * @param message all of it for people
     */
    public OpenWords {
        Objects.requireNonNull(path, "path");
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
