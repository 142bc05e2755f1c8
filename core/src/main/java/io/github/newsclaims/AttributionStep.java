package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One station on the way of a claim to the reader: somebody who expressed it, and how the article says so.
 *
 * <p>Thoughts and aims are no steps: they stay in the proposition, with the claim types belief and aim. Who computed a
 * number is no step either: that is the figure's basis.
 */
@Value.Immutable
public abstract sealed class AttributionStep implements WithAttributionStep permits ImmutableAttributionStep {
    AttributionStep() {}

    /**
     * Who expressed it.
     *
     * @return for example {@code Speaker.known("leader")}
     */
    public abstract Speaker speaker();

    /**
     * The article's words for the speaker in this place.
     *
     * @return for example "the source" or "he"; absent where they are not recorded
     */
    public abstract Optional<Wording> mention();

    /**
     * The words that mark it as said by somebody.
     *
     * @return for example "told" or "argued"; absent where there are none or they are not recorded
     */
    public abstract Optional<Wording> cue();

    /**
     * When it was expressed.
     *
     * @return for example "on November 10"; absent where the article does not say
     */
    public abstract Optional<TimeExpression> time();

    /**
     * To whom it was expressed.
     *
     * @return ids of sources of the article, for example ["post"], distinct; empty where the article does not say
     */
    public abstract List<String> addressees();

    /**
     * How the words of this relay stand in the article, where that is not how the origin's do.
     *
     * @return for example {@link QuotationType#INDIRECT}; only on a relay, absent on an origin
     */
    public abstract Optional<QuotationType> quotation();

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
     * A step by one source, or by several that speak jointly.
     *
     * @param ids the ids of the sources, for example "leader"
     * @return the step
     * @throws IllegalArgumentException if there is none, or one stands twice
     */
    public static AttributionStep by(String... ids) {
        return of(Speaker.known(ids));
    }

    /**
     * A step by one of several sources, where the article leaves open which.
     *
     * @param ids the ids of two or more sources, likeliest first
     * @return the step
     * @throws IllegalArgumentException if there are fewer than two, or one stands twice
     */
    public static AttributionStep byOneOf(String... ids) {
        return of(Speaker.candidates(ids));
    }

    /**
     * A step by somebody whom the article does not name ("reportedly").
     *
     * @return the step
     */
    public static AttributionStep byUnstated() {
        return of(Speaker.unstated());
    }

    /**
     * A step by a speaker.
     *
     * @param speaker who expressed it
     * @return the step
     */
    public static AttributionStep of(Speaker speaker) {
        return builder().speaker(speaker).build();
    }

    /**
     * This step with the article's words for the speaker, whose place is not known yet.
     *
     * @param words for example "the source"
     * @return the new value
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
     */
    public final AttributionStep withMention(String words) {
        return withMention(Words.of(words));
    }

    /**
     * This step with the words that mark it as said, whose place is not known yet.
     *
     * @param words for example "told"
     * @return the new value
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
     */
    public final AttributionStep withCue(String words) {
        return withCue(Words.of(words));
    }

    /**
     * A new builder; a speaker is required.
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
        Fields.distinct("attribution step", "addressees", addressees());
        Fields.extensions(FieldList.ATTRIBUTION_STEP_FIELDS, extensions());
    }

    /** Collects the parts of an {@link AttributionStep}; it may be used again after {@code build()}. */
    public static final class Builder extends ImmutableAttributionStep.Builder {
        Builder() {}

        /**
         * Words of the article for the speaker whose place is not known yet.
         *
         * @param words for example "the source"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public Builder mention(String words) {
            return mention(Words.of(words));
        }

        /**
         * Words that mark it as said whose place is not known yet.
         *
         * @param words for example "told"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public Builder cue(String words) {
            return cue(Words.of(words));
        }
    }
}
