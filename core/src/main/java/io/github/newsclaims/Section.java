package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.time.Edtf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of the text of an article, for example its headline, its body or a caption. */
@Value.Immutable
public abstract sealed class Section permits ImmutableSection {
    /** By start; of sections with one start the one that ends later first. */
    static final Comparator<Section> OUTER_FIRST = Comparator.comparingInt(Section::start)
            .thenComparing(Comparator.comparingInt(Section::end).reversed());

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
     * Returns when the part was published, if it has a time of its own.
     *
     * @return for example {@code 2031-04-02T10:15:00Z} for an entry of a live report; absent if that of the article
     *     applies
     */
    public abstract Optional<Edtf> published();

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
     * {@return this section with another {@link #published()}}
     *
     * @param published for example {@code Edtf.parse("2031-04-02")}
     */
    public abstract Section withPublished(Edtf published);

    /**
     * {@return this section with another {@link #published()}}
     *
     * @param edtf for example "2031-04-02"
     * @throws IllegalArgumentException if it is not a date of ISO 8601-2
     */
    public final Section withPublished(String edtf) {
        return withPublished(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
    }

    /**
     * {@return this section with another {@link #published()}}
     *
     * @param day for example {@code LocalDate.of(2031, 4, 2)}
     * @throws IllegalArgumentException if its year has more than four digits
     */
    public final Section withPublished(LocalDate day) {
        return withPublished(Edtf.of(Objects.requireNonNull(day, "day")));
    }

    /** {@return this section without a {@link #published() date of its own}} */
    public final Section withoutPublished() {
        return generated().withPublished(Optional.empty());
    }

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

    private ImmutableSection generated() {
        return (ImmutableSection) this;
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
         * Sets {@link Section#published()}.
         *
         * @param published for example {@code Edtf.parse("2031-04-02")}
         * @return this builder
         */
        public abstract Builder published(Edtf published);

        /**
         * Sets {@link Section#published()}.
         *
         * @param edtf for example "2031-04-02"
         * @return this builder
         * @throws IllegalArgumentException if it is not a date of ISO 8601-2
         */
        public final Builder published(String edtf) {
            return published(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
        }

        /**
         * Sets {@link Section#published()}.
         *
         * @param day for example {@code LocalDate.of(2031, 4, 2)}
         * @return this builder
         * @throws IllegalArgumentException if its year has more than four digits
         */
        public final Builder published(LocalDate day) {
            return published(Edtf.of(Objects.requireNonNull(day, "day")));
        }

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
