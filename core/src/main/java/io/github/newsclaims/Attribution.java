package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.QuotationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * On whose word a claim is made in the article: who said it first, and through whom it reached the article.
 *
 * <p>If an expert is quoted by a broadcaster, and the newspaper cites the broadcaster, the expert is the origin and the
 * broadcaster is the only relay. If a relay denies what it relays, there are two claims, and the second challenges the
 * first.
 */
@Value.Immutable
public abstract sealed class Attribution permits ImmutableAttribution {
    Attribution() {}

    /**
     * Returns how the words of the origin are given in this article.
     *
     * @return for example {@link QuotationType#DIRECT}; absent if it was not recorded
     */
    public abstract Optional<QuotationType> quotation();

    /**
     * Returns the language in which the origin spoke.
     *
     * @return a BCP 47 tag, for example "nb"; absent if the quotation is not a translation or that is not known
     */
    public abstract Optional<String> translatedFrom();

    /**
     * Returns who expressed it first, as far as the article says.
     *
     * @return for example {@code AttributionStep.by("leader")}
     */
    public abstract AttributionStep origin();

    /**
     * Returns through whom it came from the origin to this article.
     *
     * @return the further steps, from the origin outwards to the reader; empty if it came directly
     */
    public abstract List<AttributionStep> relays();

    /**
     * Returns which tools or people put the attribution into the document.
     *
     * @return for example {@code quote-finder}, version 2.3.1; empty if those of the claim apply
     */
    public abstract List<Provenance> provenance();

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
     * Returns an attribution whose wording is wholly in quotation marks.
     *
     * @param origin who expressed it first, for example {@code AttributionStep.by("leader")}
     * @param relays through whom it came, outwards to the reader; none if it came directly
     * @return the attribution
     * @throws InvalidPartException if the origin has a quotation of its own
     */
    public static Attribution direct(AttributionStep origin, AttributionStep... relays) {
        return of(QuotationType.DIRECT, origin, relays);
    }

    /**
     * Returns an attribution whose wording is partly in quotation marks.
     *
     * @param origin who expressed it first, for example {@code AttributionStep.by("leader")}
     * @param relays through whom it came, outwards to the reader; none if it came directly
     * @return the attribution
     * @throws InvalidPartException if the origin has a quotation of its own
     */
    public static Attribution mixed(AttributionStep origin, AttributionStep... relays) {
        return of(QuotationType.MIXED, origin, relays);
    }

    /**
     * Returns an attribution whose wording retells what the origin said.
     *
     * @param origin who expressed it first, for example {@code AttributionStep.by("leader")}
     * @param relays through whom it came, outwards to the reader; none if it came directly
     * @return the attribution
     * @throws InvalidPartException if the origin has a quotation of its own
     */
    public static Attribution indirect(AttributionStep origin, AttributionStep... relays) {
        return of(QuotationType.INDIRECT, origin, relays);
    }

    private static Attribution of(QuotationType quotation, AttributionStep origin, AttributionStep... relays) {
        return builder()
                .quotation(quotation)
                .origin(origin)
                .relays(Arrays.asList(Objects.requireNonNull(relays, "relays")))
                .build();
    }

    /**
     * {@return this attribution with another {@link #quotation()}}
     *
     * @param quotation for example {@link QuotationType#DIRECT}
     */
    public abstract Attribution withQuotation(QuotationType quotation);

    /** {@return this attribution without a {@link #quotation()}} */
    public final Attribution withoutQuotation() {
        return generated().withQuotation(Optional.empty());
    }

    /**
     * {@return this attribution with another {@link #translatedFrom()}}
     *
     * @param translatedFrom a BCP 47 tag, for example "nb"
     * @throws InvalidPartException if it is not a well-formed BCP 47 tag
     */
    public abstract Attribution withTranslatedFrom(String translatedFrom);

    /** {@return this attribution without {@link #translatedFrom()}} */
    public final Attribution withoutTranslatedFrom() {
        return generated().withTranslatedFrom(Optional.empty());
    }

    /**
     * {@return this attribution with another {@link #origin()}}
     *
     * @param origin for example {@code AttributionStep.by("leader")}
     * @throws InvalidPartException if it has a quotation of its own
     */
    public abstract Attribution withOrigin(AttributionStep origin);

    /**
     * {@return this attribution with other {@link #relays()} in place of its own}
     *
     * @param relays for example {@code List.of(AttributionStep.by("cnn"))}
     */
    public final Attribution withRelays(List<AttributionStep> relays) {
        return generated().withRelays(Fields.items("relays", relays));
    }

    /**
     * {@return this attribution with one more of its {@link #relays()}, after the others}
     *
     * @param relay for example {@code AttributionStep.by("cnn")}
     */
    public final Attribution plusRelay(AttributionStep relay) {
        return toBuilder().addRelay(Objects.requireNonNull(relay, "relay")).build();
    }

    /**
     * {@return this attribution with other {@link #provenance()} in place of its own}
     *
     * @param provenance for example {@code List.of(Provenance.by("quote-finder"))}
     */
    public final Attribution withProvenance(List<Provenance> provenance) {
        return generated().withProvenance(Fields.items("provenance", provenance));
    }

    /**
     * {@return this attribution with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract Attribution withExtensions(Extensions extensions);

    /**
     * Returns all steps: the origin, then the relays.
     *
     * @return one step or more, from the first speaker outwards to the reader
     */
    public final List<AttributionStep> steps() {
        List<AttributionStep> steps = new ArrayList<>(relays().size() + 1);
        steps.add(origin());
        steps.addAll(relays());
        return Collections.unmodifiableList(steps);
    }

    /**
     * Returns an empty builder. A quotation and an origin are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableAttribution.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableAttribution.builder().from(this);
    }

    private ImmutableAttribution generated() {
        return (ImmutableAttribution) this;
    }

    @Value.Check
    void check() {
        Fields.language("attribution", "translatedFrom", translatedFrom());
        if (origin().quotation().isPresent()) {
            throw InvalidPartException.at(
                    "/origin/quotation",
                    "attribution",
                    "only a relay has a quotation of its own",
                    origin().quotation().get());
        }
        if (origin().factuality().isPresent()) {
            throw InvalidPartException.at(
                    "/origin/factuality",
                    "attribution",
                    "only a relay has a factuality of its own",
                    origin().factuality().get());
        }
        Fields.extensions(FieldList.ATTRIBUTION_FIELDS, extensions());
    }

    /** Collects the parts of an {@link Attribution}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableAttribution.Builder {
        Builder() {}

        /**
         * Sets {@link Attribution#quotation()}.
         *
         * @param quotation for example {@link QuotationType#DIRECT}
         * @return this builder
         */
        public abstract Builder quotation(QuotationType quotation);

        /**
         * Sets {@link Attribution#translatedFrom()}.
         *
         * @param translatedFrom a BCP 47 tag, for example "nb"
         * @return this builder
         */
        public abstract Builder translatedFrom(String translatedFrom);

        /**
         * Sets {@link Attribution#origin()}.
         *
         * @param origin for example {@code AttributionStep.by("leader")}
         * @return this builder
         */
        public abstract Builder origin(AttributionStep origin);

        /**
         * Sets {@link Attribution#relays()} in place of all that was set or added before.
         *
         * @param relays for example {@code List.of(AttributionStep.by("cnn"))}
         * @return this builder
         */
        public final Builder relays(List<AttributionStep> relays) {
            return generated().relays(Fields.items("relays", relays));
        }

        /**
         * Adds one to {@link Attribution#relays()}.
         *
         * @param relay for example {@code AttributionStep.by("cnn")}
         * @return this builder
         */
        public abstract Builder addRelay(AttributionStep relay);

        /**
         * Sets {@link Attribution#provenance()} in place of all that was set or added before.
         *
         * @param provenance for example {@code List.of(Provenance.by("quote-finder"))}
         * @return this builder
         */
        public final Builder provenance(List<Provenance> provenance) {
            return generated().provenance(Fields.items("provenance", provenance));
        }

        /**
         * Adds one to {@link Attribution#provenance()}.
         *
         * @param provenance for example {@code Provenance.by("quote-finder")}
         * @return this builder
         */
        public abstract Builder addProvenance(Provenance provenance);

        /**
         * Sets {@link Attribution#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the attribution. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract Attribution build();

        private ImmutableAttribution.Builder generated() {
            return (ImmutableAttribution.Builder) this;
        }
    }
}
