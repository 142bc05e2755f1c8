package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One person or organization that expressed a claim on its way to the reader, and how the article says so.
 *
 * <p>Thoughts and aims are not steps. They belong to the proposition, and the claim gets the type belief or aim. Who
 * computed a number is not a step either: that is the basis of the figure.
 */
@Value.Immutable
public abstract sealed class AttributionStep permits ImmutableAttributionStep {
    AttributionStep() {}

    /**
     * Returns who expressed it.
     *
     * @return for example {@code Speaker.known("leader")}
     */
    public abstract Speaker speaker();

    /**
     * Returns the words with which the article refers to the speaker here.
     *
     * @return for example "the source" or "he"; absent if they are not recorded
     */
    public abstract Optional<Wording> mention();

    /**
     * Returns the words that mark it as said by somebody.
     *
     * @return for example "told" or "argued"; absent if there are none or they are not recorded
     */
    public abstract Optional<Wording> cue();

    /**
     * Returns when it was expressed.
     *
     * @return for example "on November 10"; absent if the article does not say
     */
    public abstract Optional<TimeExpression> time();

    /**
     * Returns where the speaker said it.
     *
     * @return for example "Oslo"; absent if the article does not say
     */
    public abstract Optional<Place> place();

    /**
     * Returns on which occasion or in which medium the speaker said it.
     *
     * @return for example {@link Channel#STATEMENT} for "in a statement"; absent if the article does not say
     */
    public abstract Optional<Channel> channel();

    /**
     * Returns the address of what the speaker said.
     *
     * @return for example "https://posts.example/17", with scheme and host in lower case; absent if it is not known
     */
    public abstract Optional<URI> uri();

    /**
     * Returns to whom it was expressed.
     *
     * @return distinct ids of sources or entities of the article, for example ["post"]; empty if the article does not say
     */
    public abstract List<String> addressees();

    /**
     * Returns how the words of this relay are given in the article.
     *
     * @return for example {@link QuotationType#INDIRECT}; absent on an origin, and on a relay whose words are given
     *     as those of the origin are
     */
    public abstract Optional<QuotationType> quotation();

    /**
     * Returns how certain this relay is of what it relays.
     *
     * @return for example {@link Factuality#CERTAIN}; absent if it was not recorded; always absent for the origin,
     *     whose factuality is that of the claim
     */
    public abstract Optional<Factuality> factuality();

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
     * Returns a step by one source, or by several that speak jointly.
     *
     * @param ids the ids of one or more sources, for example "leader"
     * @return the step
     * @throws IllegalArgumentException if there is no id, or one occurs twice
     */
    public static AttributionStep by(String... ids) {
        return of(Speaker.known(ids));
    }

    /**
     * Returns a step by one of several sources, if the article leaves open which.
     *
     * @param ids the ids of two or more sources, likeliest first, for example "owner", "mayor"
     * @return the step
     * @throws IllegalArgumentException if there are fewer than two ids, or one occurs twice
     */
    public static AttributionStep byOneOf(String... ids) {
        return of(Speaker.candidates(ids));
    }

    /**
     * Returns a step by somebody of whom only the words are known, because nobody has settled yet who it is.
     *
     * @param mention the words by which the article refers to the speaker, for example "he"; their place is not known yet
     * @return the step
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
     */
    public static AttributionStep byUnresolved(String mention) {
        return of(Speaker.unresolved()).withMention(Objects.requireNonNull(mention, "mention"));
    }

    /**
     * Returns a step by somebody whom the article does not name ("reportedly").
     *
     * @return the step
     */
    public static AttributionStep byUnstated() {
        return of(Speaker.unstated());
    }

    /**
     * Returns a step by a speaker.
     *
     * @param speaker who expressed it, for example {@code Speaker.known("leader")}
     * @return the step
     */
    public static AttributionStep of(Speaker speaker) {
        return builder().speaker(speaker).build();
    }

    /**
     * {@return this step with another {@link #speaker()}}
     *
     * @param speaker for example {@code Speaker.known("leader")}
     */
    public abstract AttributionStep withSpeaker(Speaker speaker);

    /**
     * {@return this step with another {@link #mention()}}
     *
     * @param mention for example {@code text.find("the source").first()}
     */
    public abstract AttributionStep withMention(Wording mention);

    /**
     * {@return this step with another {@link #mention()}}
     *
     * @param words the words, whose place is not known yet, for example "the source"
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
     */
    public final AttributionStep withMention(String words) {
        return withMention(Words.of(Objects.requireNonNull(words, "words")));
    }

    /** {@return this step without a {@link #mention()}} */
    public final AttributionStep withoutMention() {
        return generated().withMention(Optional.empty());
    }

    /**
     * {@return this step with another {@link #cue()}}
     *
     * @param cue for example {@code text.findWord("told").only()}
     */
    public abstract AttributionStep withCue(Wording cue);

    /**
     * {@return this step with another {@link #cue()}}
     *
     * @param words the words, whose place is not known yet, for example "told"
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
     */
    public final AttributionStep withCue(String words) {
        return withCue(Words.of(Objects.requireNonNull(words, "words")));
    }

    /** {@return this step without a {@link #cue()}} */
    public final AttributionStep withoutCue() {
        return generated().withCue(Optional.empty());
    }

    /**
     * {@return this step with another {@link #time()}}
     *
     * @param time for example {@code TimeExpression.of("XXXX-11-10")}
     */
    public abstract AttributionStep withTime(TimeExpression time);

    /** {@return this step without a {@link #time()}} */
    public final AttributionStep withoutTime() {
        return generated().withTime(Optional.empty());
    }

    /**
     * {@return this step with another {@link #place()}}
     *
     * @param place for example {@code Place.of("Oslo")}
     */
    public abstract AttributionStep withPlace(Place place);

    /** {@return this step without a {@link #place()}} */
    public final AttributionStep withoutPlace() {
        return generated().withPlace(Optional.empty());
    }

    /**
     * {@return this step with another {@link #channel()}}
     *
     * @param channel for example {@link Channel#STATEMENT}
     */
    public abstract AttributionStep withChannel(Channel channel);

    /** {@return this step without a {@link #channel()}} */
    public final AttributionStep withoutChannel() {
        return generated().withChannel(Optional.empty());
    }

    /**
     * {@return this step with another {@link #uri()}}
     *
     * @param uri for example {@code URI.create("https://posts.example/17")}
     * @throws InvalidPartException if it is empty or has an unpaired surrogate
     */
    public abstract AttributionStep withUri(URI uri);

    /**
     * {@return this step with another {@link #uri()}}
     *
     * @param uri for example "https://posts.example/17"
     * @throws IllegalArgumentException if it is not written as RFC 3986 asks, or it is empty or has an unpaired
     *     surrogate
     */
    public final AttributionStep withUri(String uri) {
        return withUri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
    }

    /** {@return this step without a {@link #uri()}} */
    public final AttributionStep withoutUri() {
        return generated().withUri(Optional.empty());
    }

    /**
     * {@return this step with other {@link #addressees()} in place of its own}
     *
     * @param addressees ids of sources or entities, for example {@code List.of("post")}
     * @throws InvalidPartException if an id occurs twice
     */
    public final AttributionStep withAddressees(List<String> addressees) {
        return generated().withAddressees(Fields.items("addressees", addressees));
    }

    /**
     * {@return this step with one more of its {@link #addressees()}, after the others}
     *
     * @param addressee the id of a source or an entity, for example "post"
     * @throws InvalidPartException if an id occurs twice
     */
    public final AttributionStep plusAddressee(String addressee) {
        return toBuilder()
                .addAddressee(Objects.requireNonNull(addressee, "addressee"))
                .build();
    }

    /**
     * {@return this step with another {@link #quotation()}}
     *
     * @param quotation for example {@link QuotationType#INDIRECT}
     */
    public abstract AttributionStep withQuotation(QuotationType quotation);

    /** {@return this step without a {@link #quotation()}} */
    public final AttributionStep withoutQuotation() {
        return generated().withQuotation(Optional.empty());
    }

    /**
     * {@return this step with another {@link #factuality()}}
     *
     * @param factuality for example {@link Factuality#CERTAIN}
     */
    public abstract AttributionStep withFactuality(Factuality factuality);

    /** {@return this step without a {@link #factuality()}} */
    public final AttributionStep withoutFactuality() {
        return generated().withFactuality(Optional.empty());
    }

    /**
     * {@return this step with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract AttributionStep withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. A speaker is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableAttributionStep.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableAttributionStep.builder().from(this);
    }

    private ImmutableAttributionStep generated() {
        return (ImmutableAttributionStep) this;
    }

    @Value.Check
    AttributionStep check() {
        Fields.distinct("attribution step", "addressees", addressees());
        Fields.extensions(FieldList.ATTRIBUTION_STEP_FIELDS, extensions());
        if (uri().isPresent()) {
            URI normal = Fields.normal("attribution step", "uri", uri().get());
            return normal == uri().get() ? this : withUri(normal);
        }
        return this;
    }

    /** Collects the parts of an {@link AttributionStep}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableAttributionStep.Builder {
        Builder() {}

        /**
         * Sets {@link AttributionStep#speaker()}.
         *
         * @param speaker for example {@code Speaker.known("leader")}
         * @return this builder
         */
        public abstract Builder speaker(Speaker speaker);

        /**
         * Sets {@link AttributionStep#mention()}.
         *
         * @param mention for example {@code text.find("the source").first()}
         * @return this builder
         */
        public abstract Builder mention(Wording mention);

        /**
         * Sets {@link AttributionStep#mention()}.
         *
         * @param words the words, whose place is not known yet, for example "the source"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public final Builder mention(String words) {
            return mention(Words.of(Objects.requireNonNull(words, "words")));
        }

        /**
         * Sets {@link AttributionStep#cue()}.
         *
         * @param cue for example {@code text.findWord("told").only()}
         * @return this builder
         */
        public abstract Builder cue(Wording cue);

        /**
         * Sets {@link AttributionStep#cue()}.
         *
         * @param words the words, whose place is not known yet, for example "told"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public final Builder cue(String words) {
            return cue(Words.of(Objects.requireNonNull(words, "words")));
        }

        /**
         * Sets {@link AttributionStep#time()}.
         *
         * @param time for example {@code TimeExpression.of("XXXX-11-10")}
         * @return this builder
         */
        public abstract Builder time(TimeExpression time);

        /**
         * Sets {@link AttributionStep#place()}.
         *
         * @param place for example {@code Place.of("Oslo")}
         * @return this builder
         */
        public abstract Builder place(Place place);

        /**
         * Sets {@link AttributionStep#channel()}.
         *
         * @param channel for example {@link Channel#STATEMENT}
         * @return this builder
         */
        public abstract Builder channel(Channel channel);

        /**
         * Sets {@link AttributionStep#uri()}.
         *
         * @param uri for example {@code URI.create("https://posts.example/17")}
         * @return this builder
         */
        public abstract Builder uri(URI uri);

        /**
         * Sets {@link AttributionStep#uri()}.
         *
         * @param uri for example "https://posts.example/17"
         * @return this builder
         * @throws IllegalArgumentException if it is not written as RFC 3986 asks
         */
        public final Builder uri(String uri) {
            return uri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
        }

        /**
         * Sets {@link AttributionStep#addressees()} in place of all that was set or added before.
         *
         * @param addressees ids of sources or entities, for example {@code List.of("post")}
         * @return this builder
         */
        public final Builder addressees(List<String> addressees) {
            return generated().addressees(Fields.items("addressees", addressees));
        }

        /**
         * Adds one to {@link AttributionStep#addressees()}.
         *
         * @param addressee the id of a source or an entity, for example "post"
         * @return this builder
         */
        public abstract Builder addAddressee(String addressee);

        /**
         * Sets {@link AttributionStep#quotation()}.
         *
         * @param quotation for example {@link QuotationType#INDIRECT}
         * @return this builder
         */
        public abstract Builder quotation(QuotationType quotation);

        /**
         * Sets {@link AttributionStep#factuality()}.
         *
         * @param factuality for example {@link Factuality#CERTAIN}
         * @return this builder
         */
        public abstract Builder factuality(Factuality factuality);

        /**
         * Sets {@link AttributionStep#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the step. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract AttributionStep build();

        private ImmutableAttributionStep.Builder generated() {
            return (ImmutableAttributionStep.Builder) this;
        }
    }
}
