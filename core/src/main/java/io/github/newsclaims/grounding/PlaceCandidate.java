package io.github.newsclaims.grounding;

import static io.github.newsclaims.internal.FieldNames.PLACE;
import static io.github.newsclaims.internal.ResultNames.CONTEXT;
import static io.github.newsclaims.internal.ResultNames.DISTANCE;
import static io.github.newsclaims.internal.ResultNames.SECTION;

import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextQuote;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One of the places that words may have, with what a person needs to choose it. */
public final class PlaceCandidate {
    static {
        ResultMakers.register(
                PlaceCandidate.class,
                parts -> new PlaceCandidate(
                        parts.get(PLACE, Anchor.class),
                        parts.get(CONTEXT, TextQuote.class),
                        parts.find(SECTION, SectionKind.class),
                        parts.find(DISTANCE, Integer.class).map(OptionalInt::of).orElseGet(OptionalInt::empty)));
    }

    private final Anchor place;
    private final TextQuote context;
    private final Optional<SectionKind> section;
    private final OptionalInt distance;

    PlaceCandidate(Anchor place, TextQuote context, Optional<SectionKind> section, OptionalInt distance) {
        this.place = place;
        this.context = context;
        this.section = section;
        this.distance = distance;
    }

    /**
     * Returns the place.
     *
     * @return an anchor in the text of the article
     */
    public Anchor place() {
        return place;
    }

    /**
     * Returns the text around the place.
     *
     * @return the characters from the first to the last of the place, with 32 characters on each side
     */
    public TextQuote context() {
        return context;
    }

    /**
     * Returns the kind of the section in which the place starts.
     *
     * @return for example {@link SectionKind#CAPTION}; absent if it is in no section
     */
    public Optional<SectionKind> section() {
        return section;
    }

    /**
     * Returns how far the place is from the words of the claim.
     *
     * @return the number of characters between them, 0 if they touch or overlap; absent for words that belong to no claim, or to
     *     one without a place
     */
    public OptionalInt distance() {
        return distance;
    }

    /** Two are equal if all their parts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlaceCandidate that
                && place.equals(that.place)
                && context.equals(that.context)
                && section.equals(that.section)
                && distance.equals(that.distance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, context, section, distance);
    }

    /** The place and its context, for example {@code 10 to 14 in “boats,” he [said] on Monday}. */
    @Override
    public String toString() {
        return place.start() + " to " + place.end() + " in " + context.prefix().orElse("") + "[" + context.exact() + "]"
                + context.suffix().orElse("");
    }
}
