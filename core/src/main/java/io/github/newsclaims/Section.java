package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import org.immutables.value.Value;

/** A part of an article's text: its headline, its body, a caption, or what is not the report at all. */
@Value.Immutable
public abstract sealed class Section implements WithSection permits ImmutableSection {
    Section() {}

    /**
     * What the part is.
     *
     * @return for example {@link SectionKind#BODY}
     */
    public abstract SectionKind kind();

    /**
     * The offset of its first character, in Unicode code points.
     *
     * @return for example 268; 0 or more
     */
    public abstract int start();

    /**
     * The offset after its last character, in Unicode code points.
     *
     * @return for example 1023; after {@link #start()}
     */
    public abstract int end();

    /**
     * What this version does not know.
     *
     * @return the extensions; empty where there are none
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /**
     * A section between two offsets.
     *
     * @param kind for example {@link SectionKind#BODY}
     * @param start the offset of the first character, in code points
     * @param end the offset after the last one
     * @return the section
     * @throws IllegalArgumentException if start is negative or end is not after it
     */
    public static Section of(SectionKind kind, int start, int end) {
        return builder().kind(kind).start(start).end(end).build();
    }

    /**
     * A section that reaches over a place found in the text.
     *
     * @param kind for example {@link SectionKind#CAPTION}
     * @param place the place, from the start of its first span to the end of its last
     * @return the section
     */
    public static Section of(SectionKind kind, Anchor place) {
        return of(kind, place.start(), place.end());
    }

    /**
     * A new builder; kind, start and end are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    @Value.Check
    void check() {
        if (start() < 0) {
            throw InvalidPartException.at("/start", "section", "start must not be negative", start());
        }
        if (end() <= start()) {
            throw InvalidPartException.at("/end", "section", "end must be after start " + start(), end());
        }
        Fields.extensions(FieldList.SECTION_FIELDS, extensions());
    }

    /** Collects the parts of a {@link Section}; it may be used again after {@code build()}. */
    public static final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
