package io.github.newsclaims.grounding;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import java.util.Objects;

/**
 * Words that were given a place.
 *
 * @param pointer the JSON pointer of the words in the article, for example "/claims/0/wording"
 * @param words the words as they were given
 * @param place where they stand, with the text's own characters
 * @param level how faithfully: exact, or but for typography or white space
 */
public record GroundedWords(String pointer, Words words, Anchor place, VerbatimLevel level) {
    /**
     * Takes the parts as they are; none of them may be null.
     *
     * @param pointer the JSON pointer
     * @param words the words
     * @param place where they stand
     * @param level how faithfully
     */
    public GroundedWords {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(level, "level");
    }
}
