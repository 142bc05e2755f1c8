package io.github.newsclaims.check;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.VerbatimLevel;
import io.github.newsclaims.text.Words;
import java.util.Objects;

/**
 * Words that were given a place.
 *
 * @param path the JSON pointer of the words in the article, for example "/claims/0/wording"
 * @param words the words as they were given
 * @param place where they stand, with the text's own characters
 * @param level how faithfully: exact, or but for typography or white space
 */
public record GroundedWords(String path, Words words, Anchor place, VerbatimLevel level) {
    /**
     * Takes the parts as they are; none of them may be null.
     *
     * @param path the JSON pointer
     * @param words the words
     * @param place where they stand
     * @param level how faithfully
     */
    public GroundedWords {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(level, "level");
    }
}
