package io.github.newsclaims.compare.merge;

import static io.github.newsclaims.internal.FieldNames.FIRST;
import static io.github.newsclaims.internal.ResultNames.POINTER;
import static io.github.newsclaims.internal.ResultNames.SECOND;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part in which two of the merged articles differ. The merged article has the first value. If two articles are merged in the
 * other order, the two values change places, and the pointer is that of the part in the other merged article.
 */
public final class Disagreement {
    static {
        ResultMakers.register(Disagreement.class, Disagreement::read);
    }

    private final String pointer;
    private final PartValue first;
    private final PartValue second;

    Disagreement(String pointer, PartValue first, PartValue second) {
        this.pointer = pointer;
        this.first = first;
        this.second = second;
    }

    private static Disagreement read(ResultParts parts) {
        PartValue first = parts.get(FIRST, PartValue.class);
        PartValue second = parts.get(SECOND, PartValue.class);
        if (first.getClass() != second.getClass() && !(isVoice(first) && isVoice(second))) {
            throw Invalid.value("disagreement", "both values must be of one kind");
        }
        return new Disagreement(parts.text(POINTER), first, second);
    }

    private static boolean isVoice(PartValue value) {
        return value instanceof PartValue.AttributionValue || value instanceof PartValue.OwnVoiceValue;
    }

    /** Returns this disagreement about a part that has moved. */
    Disagreement at(String moved) {
        return new Disagreement(moved, first, second);
    }

    /**
     * Returns which part of the merged article it is about.
     *
     * @return a JSON pointer, for example "/claims/3/attribution" or "/claims/3/figures/0"
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the value in the merged article.
     *
     * @return for example a {@link PartValue.FigureValue} with 150 crowns
     */
    public PartValue first() {
        return first;
    }

    /**
     * Returns the value in the other article.
     *
     * @return for example a {@link PartValue.FigureValue} with 15 crowns; ids in it are those of the merged article
     */
    public PartValue second() {
        return second;
    }

    /** Two disagreements are equal if their pointers and values are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Disagreement that
                && pointer.equals(that.pointer)
                && first.equals(that.first)
                && second.equals(that.second);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, first, second);
    }

    /** The disagreement in words: {@code /claims/3/attribution/quotation: direct, but also indirect}. */
    @Override
    public String toString() {
        return pointer + ": " + first.words() + ", but also " + second.words();
    }
}
