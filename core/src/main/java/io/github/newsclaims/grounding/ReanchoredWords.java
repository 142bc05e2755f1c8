package io.github.newsclaims.grounding;

import static io.github.newsclaims.internal.FieldNames.KIND;
import static io.github.newsclaims.internal.ResultNames.AFTER;
import static io.github.newsclaims.internal.ResultNames.BEFORE;
import static io.github.newsclaims.internal.ResultNames.POINTER;
import static io.github.newsclaims.internal.ResultNames.PROBLEM;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.text.Anchor;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words that had a place in the text before it was edited, and what happened to them. */
public final class ReanchoredWords {
    static {
        ResultMakers.register(ReanchoredWords.class, ReanchoredWords::read);
    }

    private final String pointer;
    private final Anchor before;
    private final ReanchoredKind kind;
    private final Optional<Anchor> after;
    private final Optional<UngroundedWords> problem;

    ReanchoredWords(
            String pointer,
            Anchor before,
            ReanchoredKind kind,
            Optional<Anchor> after,
            Optional<UngroundedWords> problem) {
        this.pointer = pointer;
        this.before = before;
        this.kind = kind;
        this.after = after;
        this.problem = problem;
    }

    private static ReanchoredWords read(ResultParts parts) {
        ReanchoredKind kind = parts.get(KIND, ReanchoredKind.class);
        boolean placed = kind == ReanchoredKind.KEPT || kind == ReanchoredKind.MOVED;
        if (parts.has(AFTER) != placed || parts.has(PROBLEM) == placed) {
            throw Invalid.value(
                    "reanchored words", "words that were kept or moved have after, and all others have problem", kind);
        }
        return new ReanchoredWords(
                parts.text(POINTER),
                parts.get(BEFORE, Anchor.class),
                kind,
                parts.find(AFTER, Anchor.class),
                parts.find(PROBLEM, UngroundedWords.class));
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
     * Returns the place in the earlier text.
     *
     * @return an anchor with the characters of that text
     */
    public Anchor before() {
        return before;
    }

    /**
     * Returns what happened to the words.
     *
     * @return for example {@link ReanchoredKind#MOVED}
     */
    public ReanchoredKind kind() {
        return kind;
    }

    /**
     * Returns the place in the new text.
     *
     * @return an anchor with the characters of that text; absent unless the words were kept or moved
     */
    public Optional<Anchor> after() {
        return after;
    }

    /**
     * Returns why the words have no place in the new text, with the places that a person may choose from.
     *
     * @return one of the problems of {@link Reanchoring#grounding()}; absent if the words were kept or moved
     */
    public Optional<UngroundedWords> problem() {
        return problem;
    }

    /** Two are equal if all their parts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReanchoredWords that
                && pointer.equals(that.pointer)
                && before.equals(that.before)
                && kind == that.kind
                && after.equals(that.after)
                && problem.equals(that.problem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, before, kind, after, problem);
    }

    /** What happened in one line, for example {@code MOVED /claims/0/wording: "They pay" from 1 to 40}. */
    @Override
    public String toString() {
        return kind + " " + pointer + ": " + Invalid.show(before.text()) + " from " + before.start()
                + after.map(place -> " to " + place.start()).orElse("");
    }
}
