package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The event on which a time depends: one that a claim tells, or an entity.
 *
 * <pre>{@code
 * TimeExpression.words("until the strike ends").withEvent(TimeEvent.entity("strike"))
 * }</pre>
 */
@Value.Immutable
public abstract sealed class TimeEvent permits ImmutableTimeEvent {
    TimeEvent() {}

    /**
     * Returns the claim that tells the event.
     *
     * @return the id of a claim of the article, for example "c4"; absent if the event is an entity
     */
    public abstract Optional<String> claim();

    /**
     * Returns the entity that the event is.
     *
     * @return the id of an entity or a source of the article, for example "strike"; absent if a claim tells the
     *     event
     */
    public abstract Optional<String> entity();

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
     * Returns the event that a claim tells.
     *
     * @param id the id of a claim of the article, for example "c4"
     * @return the event
     * @throws InvalidPartException if the id is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public static TimeEvent claim(String id) {
        return builder().claim(Objects.requireNonNull(id, "id")).build();
    }

    /**
     * Returns the event that is an entity.
     *
     * @param id the id of an entity or a source of the article, for example "strike"
     * @return the event
     * @throws InvalidPartException if the id is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public static TimeEvent entity(String id) {
        return builder().entity(Objects.requireNonNull(id, "id")).build();
    }

    /**
     * {@return this time event with another {@link #claim()}}
     *
     * @param claim the id of a claim, for example "c4"
     * @throws InvalidPartException if it is blank, has an unpaired surrogate or is longer than 200 characters, or
     *     there is an entity
     */
    public abstract TimeEvent withClaim(String claim);

    /**
     * {@return this time event without a {@link #claim()}}
     *
     * @throws InvalidPartException if there is no entity
     */
    public final TimeEvent withoutClaim() {
        return generated().withClaim(Optional.empty());
    }

    /**
     * {@return this time event with another {@link #entity()}}
     *
     * @param entity the id of an entity or a source, for example "strike"
     * @throws InvalidPartException if it is blank, has an unpaired surrogate or is longer than 200 characters, or
     *     there is a claim
     */
    public abstract TimeEvent withEntity(String entity);

    /**
     * {@return this time event without an {@link #entity()}}
     *
     * @throws InvalidPartException if there is no claim
     */
    public final TimeEvent withoutEntity() {
        return generated().withEntity(Optional.empty());
    }

    /**
     * {@return this time event with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract TimeEvent withExtensions(Extensions extensions);

    /** Returns the kind and the id, for example {@code claim c4}. */
    @Override
    public final String toString() {
        return claim().map(id -> "claim " + id).orElseGet(() -> "entity " + entity().orElseThrow());
    }

    /**
     * Returns an empty builder. Either a claim or an entity is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableTimeEvent.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableTimeEvent.builder().from(this);
    }

    private ImmutableTimeEvent generated() {
        return (ImmutableTimeEvent) this;
    }

    @Value.Check
    void check() {
        if (claim().isPresent() == entity().isPresent()) {
            throw InvalidPartException.at("", "time event", "either claim or entity is required");
        }
        Fields.id("time event", "claim", claim());
        Fields.id("time event", "entity", entity());
        Fields.extensions(FieldList.TIME_EVENT_FIELDS, extensions());
    }

    /** Collects the parts of a {@link TimeEvent}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableTimeEvent.Builder {
        Builder() {}

        /**
         * Sets {@link TimeEvent#claim()}.
         *
         * @param claim the id of a claim, for example "c4"
         * @return this builder
         */
        public abstract Builder claim(String claim);

        /**
         * Sets {@link TimeEvent#entity()}.
         *
         * @param entity the id of an entity or a source, for example "strike"
         * @return this builder
         */
        public abstract Builder entity(String entity);

        /**
         * Sets {@link TimeEvent#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the time event. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract TimeEvent build();
    }
}
