package io.github.newsclaims;

import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.text.Wording;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A wording in an article, with what it is for and the part that has it. */
public final class ArticleWording {
    private final WordingRole role;
    private final Pointer pointer;
    private final @Nullable Claim claim;
    private final Wording wording;

    ArticleWording(WordingRole role, Pointer pointer, @Nullable Claim claim, Wording wording) {
        this.role = role;
        this.pointer = pointer;
        this.claim = claim;
        this.wording = wording;
    }

    /**
     * Returns what the wording is for.
     *
     * @return for example {@link WordingRole#CUE}
     */
    public WordingRole role() {
        return role;
    }

    /**
     * Returns where the wording is in the article.
     *
     * @return a JSON Pointer (RFC 6901), for example "/claims/0/attribution/origin/cue"
     */
    public String pointer() {
        return pointer.toString();
    }

    /**
     * Returns the claim that the wording belongs to.
     *
     * @return the claim as it is in the article; absent for a mention of a source or an entity
     */
    public Optional<Claim> claim() {
        return Optional.ofNullable(claim);
    }

    /**
     * Returns the wording.
     *
     * @return an anchor if its place is known, otherwise words
     */
    public Wording wording() {
        return wording;
    }

    Pointer place() {
        return pointer;
    }

    /** Two are equal if their roles, pointers, claims and wordings are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleWording that
                && role == that.role
                && pointer().equals(that.pointer())
                && Objects.equals(claim, that.claim)
                && wording.equals(that.wording);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, pointer(), wording);
    }

    /** Returns the pointer and the words: {@code /claims/0/attribution/origin/cue: told}. */
    @Override
    public String toString() {
        return pointer + ": " + wording.text();
    }
}
