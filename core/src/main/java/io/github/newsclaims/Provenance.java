package io.github.newsclaims;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.FieldList;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which tool or person put something into the document. */
@Value.Immutable
public abstract sealed class Provenance implements WithProvenance permits ImmutableProvenance {
    Provenance() {}

    /**
     * The tool or person.
     *
     * @return for example "quote-finder" or "Ida Nor"
     */
    public abstract String agent();

    /**
     * The version of the tool.
     *
     * @return for example "2.3.1"; absent for a person or where it is not known
     */
    public abstract Optional<String> version();

    /**
     * When it was put there.
     *
     * @return for example {@code 2031-04-02T10:00:00Z}; absent where it is not known
     */
    public abstract Optional<Instant> generatedAt();

    /**
     * How sure the agent is of its own work.
     *
     * @return from 0 to 1, for example 0.87; absent where the agent does not say
     */
    public abstract Optional<BigDecimal> confidence();

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
     * The work of an agent.
     *
     * @param agent for example "quote-finder"
     * @return the provenance
     * @throws IllegalArgumentException if the agent is blank or has an unpaired surrogate
     */
    public static Provenance by(String agent) {
        return builder().agent(agent).build();
    }

    /**
     * A new builder; an agent is required.
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

    /** Collects the parts of a {@link Provenance}; it may be used again after {@code build()}. */
    public static final class Builder extends ImmutableProvenance.Builder {
        Builder() {}

        /**
         * How sure the agent is of its own work.
         *
         * @param confidence a decimal from 0 to 1, for example "0.87"
         * @return this builder
         * @throws IllegalArgumentException if it is no plain decimal
         */
        public Builder confidence(String confidence) {
            return confidence(Decimals.parse("confidence", confidence));
        }
    }
}
