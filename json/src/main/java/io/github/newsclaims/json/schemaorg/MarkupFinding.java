package io.github.newsclaims.json.schemaorg;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that a consumer of mark-up misses in a document. */
public final class MarkupFinding {
    private final MarkupLevel level;
    private final String property;
    private final String pointer;
    private final String message;

    MarkupFinding(MarkupLevel level, String property, String pointer, String message) {
        this.level = level;
        this.property = property;
        this.pointer = pointer;
        this.message = message;
    }

    /**
     * Returns how much the consumer insists on it.
     *
     * @return for example {@link MarkupLevel#REQUIRED}
     */
    public MarkupLevel level() {
        return level;
    }

    /**
     * Returns the name of the property that is missing or wrong.
     *
     * @return for example "alternateName"
     */
    public String property() {
        return property;
    }

    /**
     * Returns where the property is, or the node that should have it.
     *
     * @return a JSON Pointer (RFC 6901), for example "/@graph/1/reviewRating"; empty for the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns what is missing or wrong.
     *
     * @return words, for example "a rating has no label, and only a label is shown"
     */
    public String message() {
        return message;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarkupFinding that
                && level == that.level
                && property.equals(that.property)
                && pointer.equals(that.pointer)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, property, pointer, message);
    }

    /** Returns all of it in one line, for example "REQUIRED alternateName /reviewRating: a rating has no label, and …". */
    @Override
    public String toString() {
        return level + " " + property + (pointer.isEmpty() ? "" : " " + pointer) + ": " + message;
    }
}
