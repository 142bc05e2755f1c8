package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.time.Edtf;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a named fact-checker concluded about a claim; never the library's own judgement. It has what schema.org's {@code
 * ClaimReview} has.
 */
@Value.Immutable
public abstract sealed class Assessment implements WithAssessment permits ImmutableAssessment {
    Assessment() {}

    /**
     * Who concluded it.
     *
     * @return for example "Skarvik Fact Desk"
     */
    public abstract String reviewer();

    /**
     * The conclusion in the reviewer's own words.
     *
     * @return for example "mostly true"; absent where there is only a rating
     */
    public abstract Optional<String> verdict();

    /**
     * The conclusion as a number on the reviewer's scale.
     *
     * @return for example 4 on a scale of 1 to 5; absent where the reviewer gives none
     */
    public abstract Optional<Rating> rating();

    /**
     * Where the conclusion is published.
     *
     * @return for example "https://facts.example/checks/17"; absent where it is not known
     */
    public abstract Optional<URI> uri();

    /**
     * When it was published.
     *
     * @return for example {@code 2031-04-05}; absent where it is not known
     */
    public abstract Optional<Edtf> date();

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
     * A new builder; a reviewer is required.
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
    Assessment check() {
        Fields.text("assessment", "reviewer", reviewer());
        Fields.text("assessment", "verdict", verdict());
        Fields.extensions(FieldList.ASSESSMENT_FIELDS, extensions());
        if (uri().isPresent()) {
            URI normal = Fields.normal("assessment", "uri", uri().get());
            return normal == uri().get() ? this : withUri(normal);
        }
        return this;
    }

    /** Collects the parts of an {@link Assessment}; it may be used again after {@code build()}. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}

        /**
         * Where the conclusion is published.
         *
         * @param uri for example "https://facts.example/checks/17"
         * @return this builder
         * @throws IllegalArgumentException if it is not written as RFC 3986 asks
         */
        public Builder uri(String uri) {
            return uri(Syntax.uri(uri));
        }

        /**
         * When the conclusion was published.
         *
         * @param edtf for example "2031-04-05"
         * @return this builder
         * @throws IllegalArgumentException if it is no date of ISO 8601-2
         */
        public Builder date(String edtf) {
            return date(Edtf.parse(edtf));
        }
    }
}
