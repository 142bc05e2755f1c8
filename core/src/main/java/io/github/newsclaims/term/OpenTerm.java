package io.github.newsclaims.term;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Syntax;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word of a vocabulary that the world extends: whatever well-formed word it meets, it keeps.
 *
 * <p>Two terms are equal when they are of the same vocabulary and have the same word.
 */
public abstract sealed class OpenTerm
        permits Anonymity, ClaimType, ContributorRole, FigureBasis, RelationType, SectionKind, SourceKind {
    private final String word;

    OpenTerm(String word) {
        if (!Syntax.isTerm(word)) {
            throw Invalid.value(
                    spaced(getClass().getSimpleName()),
                    "a term is lower-case words joined by hyphens, like on-record",
                    word);
        }
        this.word = word;
    }

    @SafeVarargs
    static <T extends OpenTerm> Map<String, T> known(T... terms) {
        Map<String, T> known = new HashMap<>();
        for (T term : terms) {
            known.put(term.word(), term);
        }
        return Map.copyOf(known);
    }

    /**
     * The word, as it stands in JSON.
     *
     * @return for example "press-release"
     */
    public final String word() {
        return word;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && word.equals(((OpenTerm) other).word);
    }

    @Override
    public final int hashCode() {
        return word.hashCode();
    }

    /** The word itself, for example "press-release". */
    @Override
    public final String toString() {
        return word;
    }

    /** {@code SourceKind} as errors call it: "source kind". */
    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
