package io.github.newsclaims;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.FieldList;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** Which tool or person put something into the document. */
@Value.Immutable
public abstract sealed class Provenance permits ImmutableProvenance {
    Provenance() {}

    /**
     * Returns the tool or the person.
     *
     * @return for example "quote-finder" or "Ida Nor"
     */
    public abstract String agent();

    /**
     * Returns the version of the tool.
     *
     * @return for example "2.3.1"; absent for a person or if it is not known
     */
    public abstract Optional<String> version();

    /**
     * Returns when the agent did it.
     *
     * @return for example {@code 2031-04-02T10:00:00Z}; absent if it is not known
     */
    public abstract Optional<Instant> generatedAt();

    /**
     * Returns how sure the agent is of its own work.
     *
     * @return from 0 to 1, for example 0.87; absent if the agent does not say
     */
    public abstract Optional<BigDecimal> confidence();

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
     * Returns the provenance of what an agent did.
     *
     * @param agent for example "quote-finder"
     * @return the provenance
     * @throws InvalidPartException if the agent is blank or has an unpaired surrogate
     */
    public static Provenance by(String agent) {
        return builder().agent(agent).build();
    }

    /**
     * {@return this provenance with another {@link #agent()}}
     *
     * @param agent for example "quote-finder"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Provenance withAgent(String agent);

    /**
     * {@return this provenance with another {@link #version()}}
     *
     * @param version for example "2.3.1"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Provenance withVersion(String version);

    /** {@return this provenance without a {@link #version()}} */
    public final Provenance withoutVersion() {
        return generated().withVersion(Optional.empty());
    }

    /**
     * {@return this provenance with another {@link #generatedAt()}}
     *
     * @param generatedAt for example {@code Instant.parse("2031-04-02T10:00:00Z")}
     */
    public abstract Provenance withGeneratedAt(Instant generatedAt);

    /** {@return this provenance without a {@link #generatedAt() time}} */
    public final Provenance withoutGeneratedAt() {
        return generated().withGeneratedAt(Optional.empty());
    }

    /**
     * {@return this provenance with another {@link #confidence()}}
     *
     * @param confidence for example {@code new BigDecimal("0.87")}
     * @throws InvalidPartException if it is not between 0 and 1
     */
    public abstract Provenance withConfidence(BigDecimal confidence);

    /**
     * {@return this provenance with another {@link #confidence()}}
     *
     * @param confidence a decimal, for example "0.87"
     * @throws IllegalArgumentException if it is not a plain decimal, or it is not between 0 and 1
     */
    public final Provenance withConfidence(String confidence) {
        return withConfidence(Decimals.parse("confidence", Objects.requireNonNull(confidence, "confidence")));
    }

    /** {@return this provenance without a {@link #confidence()}} */
    public final Provenance withoutConfidence() {
        return generated().withConfidence(Optional.empty());
    }

    /**
     * {@return this provenance with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract Provenance withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. An agent is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableProvenance.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableProvenance.builder().from(this);
    }

    private ImmutableProvenance generated() {
        return (ImmutableProvenance) this;
    }

    @Value.Check
    Provenance check() {
        Fields.text("provenance", "agent", agent());
        Fields.text("provenance", "version", version());
        Fields.extensions(FieldList.PROVENANCE_FIELDS, extensions());
        if (confidence().isPresent()) {
            BigDecimal given = confidence().get();
            if (given.signum() < 0 || given.compareTo(BigDecimal.ONE) > 0) {
                throw InvalidPartException.at(
                        "/confidence", "provenance", "confidence must lie between 0 and 1", given);
            }
            BigDecimal normal = Decimals.normal("confidence", given);
            return normal == given ? this : withConfidence(normal);
        }
        return this;
    }

    /** Collects the parts of a {@link Provenance}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableProvenance.Builder {
        Builder() {}

        /**
         * Sets {@link Provenance#agent()}.
         *
         * @param agent for example "quote-finder"
         * @return this builder
         */
        public abstract Builder agent(String agent);

        /**
         * Sets {@link Provenance#version()}.
         *
         * @param version for example "2.3.1"
         * @return this builder
         */
        public abstract Builder version(String version);

        /**
         * Sets {@link Provenance#generatedAt()}.
         *
         * @param generatedAt for example {@code Instant.parse("2031-04-02T10:00:00Z")}
         * @return this builder
         */
        public abstract Builder generatedAt(Instant generatedAt);

        /**
         * Sets {@link Provenance#confidence()}.
         *
         * @param confidence for example {@code new BigDecimal("0.87")}
         * @return this builder
         */
        public abstract Builder confidence(BigDecimal confidence);

        /**
         * Sets {@link Provenance#confidence()}.
         *
         * @param confidence a decimal, for example "0.87"
         * @return this builder
         * @throws IllegalArgumentException if it is not a plain decimal
         */
        public final Builder confidence(String confidence) {
            return confidence(Decimals.parse("confidence", Objects.requireNonNull(confidence, "confidence")));
        }

        /**
         * Sets {@link Provenance#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the provenance. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract Provenance build();
    }
}
