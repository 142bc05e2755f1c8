package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article whose place is not known yet.
 *
 * <p>Each piece is the {@code exact} of a Text Quote Selector of the W3C Web Annotation Data Model without prefix and suffix.
 */
public final class Words implements Wording {
    private final List<String> pieces;

    private Words(List<String> given) {
        given.forEach(piece -> Objects.requireNonNull(piece, "piece"));
        pieces = List.copyOf(given);
        if (pieces.isEmpty()) {
            throw Invalid.value("wording", "at least one piece is required");
        }
        for (String piece : pieces) {
            Characters.require("wording", piece);
        }
    }

    /**
     * Returns words with the given pieces.
     *
     * @param pieces one or more pieces in the order of the text, for example "They pay more," and "Much more."
     * @return the words
     * @throws IllegalArgumentException if there is no piece, or one is blank or has an unpaired surrogate
     */
    public static Words of(String... pieces) {
        return of(Arrays.asList(Objects.requireNonNull(pieces, "pieces")));
    }

    /**
     * Returns words with the given pieces.
     *
     * @param pieces one or more pieces in the order of the text; the list is copied
     * @return the words
     * @throws IllegalArgumentException if there is no piece, or one is blank or has an unpaired surrogate
     */
    public static Words of(List<String> pieces) {
        return new Words(Objects.requireNonNull(pieces, "pieces"));
    }

    @Override
    public List<String> pieces() {
        return pieces;
    }

    @Override
    public String text() {
        return String.join(" ", pieces);
    }

    @Override
    public Optional<Anchor> anchor() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(WordingVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").visitWords(this);
    }

    /** Two values are equal if they have the same pieces. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Words that && pieces.equals(that.pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    /** Returns the pieces, for example {@code Words[pieces=[They pay more,, Much more.]]}. */
    @Override
    public String toString() {
        return "Words[pieces=" + pieces + "]";
    }
}
