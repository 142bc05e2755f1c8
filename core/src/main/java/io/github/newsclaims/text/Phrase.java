package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.WordBoundary;
import org.jspecify.annotations.Nullable;

/**
 * Characters that are looked for, anywhere or as whole words only.
 *
 * <p>Its surrogates are paired, so no place of it splits a character.
 */
final class Phrase {
    /** Up to this length {@code String.indexOf} is faster, and what it reads twice is bounded. */
    private static final int SHORT = 32;

    private final String words;
    private final boolean wholeWords;
    private final @Nullable LongPhrase longer;

    Phrase(String words, boolean wholeWords) {
        this.words = Characters.require("search", words);
        this.wholeWords = wholeWords;
        this.longer = words.length() > SHORT ? new LongPhrase(words) : null;
    }

    String words() {
        return words;
    }

    /** The length in UTF-16 units. */
    int length() {
        return words.length();
    }

    /** The UTF-16 index of the next place at or after another, or -1. */
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
