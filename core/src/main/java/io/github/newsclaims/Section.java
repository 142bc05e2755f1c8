package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import java.util.Objects;
import org.immutables.value.Value;

/** A part of the text of an article, for example its headline, its body or a caption. */
@Value.Immutable
public abstract sealed class Section permits ImmutableSection {
    Section() {}

    /**
     * Returns what the part is.
     *
     * @return for example {@link SectionKind#BODY}
     */
    public abstract SectionKind kind();

    /**
     * Returns the offset of the first character, in Unicode code points.
     *
     * @return 0 or more, for example 268
     */
    public abstract int start();

    /**
     * Returns the offset after the last character, in Unicode code points.
     *
     * @return more than {@link #start()}, for example 1023
     */
    public abstract int end();

    /**
     * Returns the fields that this version of the model does not know.
     *
     * @return for example {@code {tool:score=3}}; empty if there are none
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Returns a section between two offsets.
     *
     * @param kind for example {@link SectionKind#BODY}
     * @param start the offset of the first character in code points, for example 268
     * @param end the offset after the last character in code points, for example 1023
     * @return the section
     * @throws InvalidPartException if start is negative or end is not after start
     */
    public static Section of(SectionKind kind, int start, int end) {
        return builder().kind(kind).start(start).end(end).build();
    }

    /**
     * Returns a section that covers a place in the text, from the start of its first span to the end of its last.
     *
     * @param kind for example {@link SectionKind#CAPTION}
     * @param place for example {@code text.find("Boats in Skarvik.").only()}
     * @return the section
     */
    public static Section of(SectionKind kind, Anchor place) {
        return of(kind, Objects.requireNonNull(place, "place").start(), place.end());
    }

    /**
     * {@return this section with another {@link #kind()}}
     *
     * @param kind for example {@link SectionKind#BODY}
     */
    public abstract Section withKind(SectionKind kind);

    /**
     * {@return this section with another {@link #start()}}
     *
     * @param start for example 268
     * @throws InvalidPartException if it is negative or not before the end
     */
    public abstract Section withStart(int start);

    /**
     * {@return this section with another {@link #end()}}
     *
     * @param end for example 1023
     * @throws InvalidPartException if it is not after the start
     */
    public abstract Section withEnd(int end);

    /**
     * {@return this section with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract Section withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. Kind, start and end are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableSection.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableSection.builder().from(this);
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

    /** Collects the parts of a {@link Section}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableSection.Builder {
        Builder() {}

        /**
         * Sets {@link Section#kind()}.
         *
         * @param kind for example {@link SectionKind#BODY}
         * @return this builder
         */
        public abstract Builder kind(SectionKind kind);

        /**
         * Sets {@link Section#start()}.
         *
         * @param start for example 268
         * @return this builder
         */
        public abstract Builder start(int start);

        /**
         * Sets {@link Section#end()}.
         *
         * @param end for example 1023
         * @return this builder
         */
        public abstract Builder end(int end);

        /**
         * Sets {@link Section#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the section. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract Section build();
    }
}
