package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.time.Edtf;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a fact-checker concluded about a claim. It is never a judgement of this library. It has the parts of a {@code
 * ClaimReview} of schema.org.
 */
@Value.Immutable
public abstract sealed class Assessment permits ImmutableAssessment {
    Assessment() {}

    /**
     * Returns who reached the conclusion.
     *
     * @return for example "Skarvik Fact Desk"; absent if it is not known
     */
    public abstract Optional<String> reviewer();

    /**
     * Returns the conclusion in the words of the reviewer.
     *
     * @return for example "mostly true"; absent if there is only a rating
     */
    public abstract Optional<String> verdict();

    /**
     * Returns the conclusion as a number on the scale of the reviewer.
     *
     * @return for example 4 on a scale of 1 to 5; absent if the reviewer gives none
     */
    public abstract Optional<Rating> rating();

    /**
     * Returns the reasons in the words of the reviewer.
     *
     * @return for example "The pay slips of four crews show it."; absent if none are recorded
     */
    public abstract Optional<String> justification();

    /**
     * Returns what the reviewer relies on.
     *
     * @return for example the statistics of an office; empty if nothing is recorded
     */
    public abstract List<Evidence> evidence();

    /**
     * Returns the address at which the conclusion is published.
     *
     * @return for example "https://facts.example/checks/17", with scheme and host in lower case; absent if it is not
     *     known
     */
    public abstract Optional<URI> uri();

    /**
     * Returns when the conclusion was published.
     *
     * @return for example {@code 2031-04-05}; absent if it is not known
     */
    public abstract Optional<Edtf> date();

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
     * {@return this assessment with another {@link #reviewer()}}
     *
     * @param reviewer for example "Skarvik Fact Desk"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Assessment withReviewer(String reviewer);

    /** {@return this assessment without a {@link #reviewer()}} */
    public final Assessment withoutReviewer() {
        return generated().withReviewer(Optional.empty());
    }

    /**
     * {@return this assessment with another {@link #verdict()}}
     *
     * @param verdict for example "mostly true"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Assessment withVerdict(String verdict);

    /**
     * {@return this assessment without a {@link #verdict()}}
     *
     * @throws InvalidPartException if there is neither a rating nor a justification
     */
    public final Assessment withoutVerdict() {
        return generated().withVerdict(Optional.empty());
    }

    /**
     * {@return this assessment with another {@link #rating()}}
     *
     * @param rating for example {@code Rating.of(4, 1, 5)}
     */
    public abstract Assessment withRating(Rating rating);

    /**
     * {@return this assessment without a {@link #rating()}}
     *
     * @throws InvalidPartException if there is neither a verdict nor a justification
     */
    public final Assessment withoutRating() {
        return generated().withRating(Optional.empty());
    }

    /**
     * {@return this assessment with another {@link #justification()}}
     *
     * @param justification for example "The pay slips of four crews show it."
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Assessment withJustification(String justification);

    /**
     * {@return this assessment without a {@link #justification()}}
     *
     * @throws InvalidPartException if there is neither a verdict nor a rating
     */
    public final Assessment withoutJustification() {
        return generated().withJustification(Optional.empty());
    }

    /**
     * {@return this assessment with other {@link #evidence()} in place of its own}
     *
     * @param evidence for example {@code List.of(Evidence.of("https://stats.example/pay"))}
     */
    public final Assessment withEvidence(List<Evidence> evidence) {
        return generated().withEvidence(Fields.items("evidence", evidence));
    }

    /**
     * {@return this assessment with another {@link #uri()}}
     *
     * @param uri for example {@code URI.create("https://facts.example/checks/17")}
     * @throws InvalidPartException if it is empty or has an unpaired surrogate
     */
    public abstract Assessment withUri(URI uri);

    /**
     * {@return this assessment with another {@link #uri()}}
     *
     * @param uri for example "https://facts.example/checks/17"
     * @throws IllegalArgumentException if it is not written as RFC 3986 asks, or it is empty or has an unpaired
     *     surrogate
     */
    public final Assessment withUri(String uri) {
        return withUri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
    }

    /** {@return this assessment without a {@link #uri()}} */
    public final Assessment withoutUri() {
        return generated().withUri(Optional.empty());
    }

    /**
     * {@return this assessment with another {@link #date()}}
     *
     * @param date for example {@code Edtf.parse("2031-04-05")}
     */
    public abstract Assessment withDate(Edtf date);

    /**
     * {@return this assessment with another {@link #date()}}
     *
     * @param edtf for example "2031-04-05"
     * @throws IllegalArgumentException if it is not a date of ISO 8601-2
     */
    public final Assessment withDate(String edtf) {
        return withDate(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
    }

    /**
     * {@return this assessment with another {@link #date()}}
     *
     * @param day for example {@code LocalDate.of(2031, 4, 5)}
     * @throws IllegalArgumentException if its year has more than four digits
     */
    public final Assessment withDate(LocalDate day) {
        return withDate(Edtf.of(Objects.requireNonNull(day, "day")));
    }

    /** {@return this assessment without a {@link #date()}} */
    public final Assessment withoutDate() {
        return generated().withDate(Optional.empty());
    }

    /**
     * {@return this assessment with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract Assessment withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. A verdict, a rating or a justification is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableAssessment.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableAssessment.builder().from(this);
    }

    private ImmutableAssessment generated() {
        return (ImmutableAssessment) this;
    }

    @Value.Check
    Assessment check() {
        Fields.text("assessment", "reviewer", reviewer());
        if (verdict().isEmpty() && rating().isEmpty() && justification().isEmpty()) {
            throw InvalidPartException.at("", "assessment", "a verdict, a rating or a justification is required");
        }
        Fields.text("assessment", "verdict", verdict());
        Fields.text("assessment", "justification", justification());
        Fields.extensions(FieldList.ASSESSMENT_FIELDS, extensions());
        if (uri().isPresent()) {
            URI normal = Fields.normal("assessment", "uri", uri().get());
            return normal == uri().get() ? this : withUri(normal);
        }
        return this;
    }

    /** Collects the parts of an {@link Assessment}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableAssessment.Builder {
        Builder() {}

        /**
         * Sets {@link Assessment#reviewer()}.
         *
         * @param reviewer for example "Skarvik Fact Desk"
         * @return this builder
         */
        public abstract Builder reviewer(String reviewer);

        /**
         * Sets {@link Assessment#verdict()}.
         *
         * @param verdict for example "mostly true"
         * @return this builder
         */
        public abstract Builder verdict(String verdict);

        /**
         * Sets {@link Assessment#rating()}.
         *
         * @param rating for example {@code Rating.of(4, 1, 5)}
         * @return this builder
         */
        public abstract Builder rating(Rating rating);

        /**
         * Sets {@link Assessment#justification()}.
         *
         * @param justification for example "The pay slips of four crews show it."
         * @return this builder
         */
        public abstract Builder justification(String justification);

        /**
         * Sets {@link Assessment#evidence()} in place of all that was set or added before.
         *
         * @param evidence for example {@code List.of(Evidence.of("https://stats.example/pay"))}
         * @return this builder
         */
        public final Builder evidence(List<Evidence> evidence) {
            return generated().evidence(Fields.items("evidence", evidence));
        }

        /**
         * Adds one to {@link Assessment#evidence()}.
         *
         * @param evidence for example {@code Evidence.of("https://stats.example/pay")}
         * @return this builder
         */
        public abstract Builder addEvidence(Evidence evidence);

        /**
         * Sets {@link Assessment#uri()}.
         *
         * @param uri for example {@code URI.create("https://facts.example/checks/17")}
         * @return this builder
         */
        public abstract Builder uri(URI uri);

        /**
         * Sets {@link Assessment#uri()}.
         *
         * @param uri for example "https://facts.example/checks/17"
         * @return this builder
         * @throws IllegalArgumentException if it is not written as RFC 3986 asks
         */
        public final Builder uri(String uri) {
            return uri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
        }

        /**
         * Sets {@link Assessment#date()}.
         *
         * @param date for example {@code Edtf.parse("2031-04-05")}
         * @return this builder
         */
        public abstract Builder date(Edtf date);

        /**
         * Sets {@link Assessment#date()}.
         *
         * @param edtf for example "2031-04-05"
         * @return this builder
         * @throws IllegalArgumentException if it is not a date of ISO 8601-2
         */
        public final Builder date(String edtf) {
            return date(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
        }

        /**
         * Sets {@link Assessment#date()}.
         *
         * @param day for example {@code LocalDate.of(2031, 4, 5)}
         * @return this builder
         * @throws IllegalArgumentException if its year has more than four digits
         */
        public final Builder date(LocalDate day) {
            return date(Edtf.of(Objects.requireNonNull(day, "day")));
        }

        /**
         * Sets {@link Assessment#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the assessment. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract Assessment build();

        private ImmutableAssessment.Builder generated() {
            return (ImmutableAssessment.Builder) this;
        }
    }
}
