package io.github.newsclaims.term;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Syntax;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word of an open vocabulary: a word that this version does not know is kept if it is well-formed.
 *
 * <p>Two terms are equal if they belong to the same vocabulary and have the same word. The natural order is that of the words;
 * equal words of two vocabularies are ordered by the names of their classes.
 */
public abstract sealed class OpenTerm implements Comparable<OpenTerm>
        permits Anonymity,
                ArticleRelationType,
                ArticleStatus,
                Channel,
                ClaimType,
                ContributorRole,
                EntityKind,
                FigureBasis,
                FigureRelationType,
                PlaceRole,
                RelationType,
                SectionKind,
                SourceKind,
                Stance {
    private final String word;

    OpenTerm(String word) {
        Objects.requireNonNull(word, "word");
        if (!Syntax.isTerm(word)) {
            throw Invalid.value(
                    Syntax.spaced(getClass().getSimpleName()),
                    "a term is lower-case words joined by hyphens, like on-record",
                    word);
        }
        this.word = word;
    }

    /**
     * Returns the word, as it is in JSON.
     *
     * @return for example "press-release"
     */
    public final String word() {
        return word;
    }

    /** Compares two terms by their words. */
    @Override
    public final int compareTo(OpenTerm other) {
        Objects.requireNonNull(other, "other");
        return word.equals(other.word)
                ? getClass().getName().compareTo(other.getClass().getName())
                : word.compareTo(other.word);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && word.equals(((OpenTerm) other).word);
    }

    @Override
    public final int hashCode() {
        return word.hashCode();
    }

    /** Returns the word itself, for example "press-release". */
    @Override
    public final String toString() {
        return word;
    }
}
