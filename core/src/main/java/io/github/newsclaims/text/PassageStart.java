package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;
import java.util.Objects;

/** The first words of a passage to search for. {@link #through(String)} adds its last words. */
public final class PassageStart {
    private final ArticleText text;
    private final Phrase first;

    PassageStart(ArticleText text, Phrase first) {
        this.text = text;
        this.first = first;
    }

    /**
     * Searches for passages: each place of the first words, together with everything up to the first place of the last words
     * after it.
     *
     * @param lastWords the words with which the passage ends; they belong to it
     * @return the search, which finds passages in the order of the text
     * @throws IllegalArgumentException if the words are blank or have an unpaired surrogate
     */
    public TextSearch through(String lastWords) {
        Phrase last = new Phrase(Objects.requireNonNull(lastWords, "lastWords"), false);
        return new TextSearch(text, first.words() + " … " + lastWords, from -> PlaceWalk.of(text, first, last, from));
    }

    /** The first words: {@code passage from "He said"}. */
    @Override
    public String toString() {
        return "passage from " + Invalid.show(first.words());
    }
}
