package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.QuotationType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * On whose word a claim stands in the article: who said it first, and through whom it came.
 *
 * <p>An expert quoted by a broadcaster that the newspaper cites is an origin (the expert) and one relay (the broadcaster).
 * A relay that denies what it relays is two claims, of which the second challenges the first.
 */
@Value.Immutable
public abstract sealed class Attribution implements WithAttribution permits ImmutableAttribution {
    Attribution() {}

    /**
     * How the origin's words stand in this article.
     *
     * @return for example {@link QuotationType#DIRECT}
     */
    public abstract QuotationType quotation();

    /**
     * The language in which the origin spoke, where the quotation is a translation.
     *
     * @return a BCP 47 tag, for example "nb"; absent where it is no translation or that is not known
     */
    public abstract Optional<String> translatedFrom();

    /**
     * Who expressed it first, as far as the article knows.
     *
     * @return the first step
     */
    public abstract AttributionStep origin();

    /**
     * Through whom it came from the origin to this article.
     *
     * @return the further steps, from the origin outwards to the reader; empty where it came directly
     */
    public abstract List<AttributionStep> relays();

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
     * The origin's words in quotation marks and nothing else.
     *
     * @param origin who expressed it first
     * @param relays through whom it came, outwards to the reader
     * @return the attribution
     * @throws IllegalArgumentException if the origin has a quotation of its own
     */
    public static Attribution direct(AttributionStep origin, AttributionStep... relays) {
        return of(QuotationType.DIRECT, origin, relays);
    }

    /**
     * The origin's words partly in quotation marks.
     *
     * @param origin who expressed it first
     * @param relays through whom it came, outwards to the reader
     * @return the attribution
     * @throws IllegalArgumentException if the origin has a quotation of its own
     */
    public static Attribution mixed(AttributionStep origin, AttributionStep... relays) {
        return of(QuotationType.MIXED, origin, relays);
    }

    /**
     * The origin's words retold.
     *
     * @param origin who expressed it first
     * @param relays through whom it came, outwards to the reader
     * @return the attribution
     * @throws IllegalArgumentException if the origin has a quotation of its own
     */
    public static Attribution indirect(AttributionStep origin, AttributionStep... relays) {
        return of(QuotationType.INDIRECT, origin, relays);
    }

    /**
     * A new builder; quotation and origin are required.
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

    private static Attribution of(QuotationType quotation, AttributionStep origin, AttributionStep... relays) {
        return builder().quotation(quotation).origin(origin).addRelays(relays).build();
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
        Fields.extensions(FieldList.ATTRIBUTION_FIELDS, extensions());
    }

    /** Collects the parts of an {@link Attribution}; it may be used again after {@code build()}. */
    public static final class Builder extends ImmutableAttribution.Builder {
        Builder() {}
    }
}
