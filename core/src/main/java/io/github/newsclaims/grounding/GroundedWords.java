package io.github.newsclaims.grounding;

import static io.github.newsclaims.internal.FieldNames.PLACE;
import static io.github.newsclaims.internal.FieldNames.WORDS;
import static io.github.newsclaims.internal.ResultNames.LEVEL;
import static io.github.newsclaims.internal.ResultNames.POINTER;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words that were given a place. */
public final class GroundedWords {
    static {
        ResultMakers.register(
                GroundedWords.class,
                parts -> new GroundedWords(
                        parts.text(POINTER),
                        parts.get(WORDS, Words.class),
                        parts.get(PLACE, Anchor.class),
                        parts.get(LEVEL, VerbatimLevel.class)));
    }

    private final String pointer;
    private final Words words;
    private final Anchor place;
    private final VerbatimLevel level;

    GroundedWords(String pointer, Words words, Anchor place, VerbatimLevel level) {
        this.pointer = pointer;
        this.words = words;
        this.place = place;
        this.level = level;
    }

    /**
     * Returns which words of the article these are.
     *
     * @return a JSON pointer, for example "/claims/0/wording"
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the words as they were before.
     *
     * @return for example "They pay more"
     */
    public Words words() {
        return words;
    }

    /**
     * Returns the place that was found.
     *
     * @return an anchor with the text's own characters
     */
    public Anchor place() {
        return place;
    }

    /**
     * Returns how faithfully the text has the words.
     *
     * @return {@link VerbatimLevel#EXACT}, {@link VerbatimLevel#TYPOGRAPHY} or {@link VerbatimLevel#WHITESPACE}; any level if
     *     a person chose the place
     */
    public VerbatimLevel level() {
        return level;
    }

    /** Two are equal if all their parts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroundedWords that
                && pointer.equals(that.pointer)
                && words.equals(that.words)
                && place.equals(that.place)
                && level == that.level;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, words, place, level);
    }

    /** The words with their place, for example {@code /claims/0/wording: "They pay" at 1 to 9, EXACT}. */
    @Override
    public String toString() {
        return pointer + ": " + Invalid.show(words.text()) + " at " + place.start() + " to " + place.end() + ", "
                + level;
    }
}
