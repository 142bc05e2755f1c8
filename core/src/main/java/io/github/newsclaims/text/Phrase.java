package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.WordBoundary;
import io.github.newsclaims.internal.fold.LongPhrase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Characters to search for, anywhere or only as whole words.
 *
 * <p>All surrogates are paired, so no match splits a character.
 */
final class Phrase {
    /** The length up to which {@code String.indexOf} is used. It is faster, and a short phrase bounds what it reads twice. */
    private static final int SHORT = 32;

    private final String words;
    private final boolean wholeWords;
    private final @Nullable LongPhrase longer;

    Phrase(String words, boolean wholeWords) {
        Objects.requireNonNull(words, "words");
        this.words = Characters.require("search", words);
        this.wholeWords = wholeWords;
        this.longer = words.length() > SHORT ? new LongPhrase(words) : null;
    }

    String words() {
        return words;
    }

    /** Returns the length in UTF-16 units. */
    int length() {
        return words.length();
    }

    /** Returns the UTF-16 index of the next match that starts at or after an index, or -1. */
    int next(String text, int from) {
        if (longer != null) {
            return longer.next(text, from, at -> isWanted(text, at));
        }
        int at = text.indexOf(words, from);
        while (at >= 0 && !isWanted(text, at)) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    private boolean isWanted(String text, int at) {
        return !wholeWords || WordBoundary.isWhole(text, at, at + words.length());
    }
}
