package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When something was said, held or happened, as the article words it and as far as a date can be read from it.
 *
 * <p>"On November 10" is {@code XXXX-11-10}: a date without a year. Which year is meant stands in {@link #resolved()},
 * with a mark where it is a guess ({@code 2018?-11-10}). Words alone are enough: "until there is full denuclearization".
 */
@Value.Immutable
public abstract sealed class TimeExpression implements WithTimeExpression permits ImmutableTimeExpression {
    TimeExpression() {}

    /**
     * The article's words for it.
     *
     * @return for example "in early 2018"; absent where they are not recorded
     */
    public abstract Optional<Wording> wording();

    /**
     * The date that the words give, no more exact than they do.
     *
     * @return for example {@code 2018}, {@code XXXX-11-10} or {@code ../2019}; absent where they give none
     */
    public abstract Optional<Edtf> edtf();

    /**
     * What the words make of the date.
     *
     * @return for example {@link TimeModifier#START} for "early 2018"; absent where they take the date as it is
     */
    public abstract Optional<TimeModifier> modifier();

    /**
     * The date that is meant, where the words alone leave it open.
     *
     * @return for example {@code 2018-11-10} for "on November 10"; absent where it is not known or adds nothing
     */
    public abstract Optional<Edtf> resolved();

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
     * A date.
     *
     * @param edtf an Extended Date/Time Format value, for example "XXXX-11-10"
     * @return the time
     * @throws IllegalArgumentException if it is no date of ISO 8601-2
     */
    public static TimeExpression of(String edtf) {
        return builder().edtf(edtf).build();
    }

    /**
     * Words that give no date.
     *
     * @param words for example "until there is full denuclearization"
     * @return the time
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
     */
    public static TimeExpression words(String words) {
        return builder().wording(words).build();
    }

    /**
     * This time with the article's words for it, whose place is not known yet.
     *
     * @param words for example "on November 10"
     * @return the new value
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
     */
    public final TimeExpression withWording(String words) {
        return withWording(Words.of(words));
    }

    /**
     * This time with the date that is meant.
     *
     * @param edtf for example "2018?-11-10"
     * @return the new value
     * @throws IllegalArgumentException if it is no date of ISO 8601-2, or may be a day that {@link #edtf()} does not allow
     */
    public final TimeExpression withResolved(String edtf) {
        return withResolved(Edtf.parse(edtf));
    }

    /**
     * A new builder; a wording or an edtf is required.
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
        if (wording().isEmpty() && edtf().isEmpty()) {
            throw InvalidPartException.at("", "time", "a wording or an edtf is required");
        }
        if (modifier().isPresent()) {
            if (edtf().isEmpty()) {
                throw InvalidPartException.at(
                        "/modifier",
                        "time",
                        "a modifier needs an edtf",
                        modifier().get());
            }
            if (edtf().get().isOpenInterval()) {
                throw InvalidPartException.at("/modifier", "time", "an open interval takes no modifier", edtf().get());
            }
        }
        if (resolved().isPresent()
                && edtf().isPresent()
                && !edtf().get().contains(resolved().get())) {
            throw InvalidPartException.at(
                    "/resolved",
                    "time",
                    "every day of resolved must be one that edtf " + edtf().get() + " allows",
                    resolved().get());
        }
        Fields.extensions(FieldList.TIME_FIELDS, extensions());
    }

    /** Collects the parts of a {@link TimeExpression}; it may be used again after {@code build()}. */
    public static final class Builder extends ImmutableTimeExpression.Builder {
        Builder() {}

        /**
         * Words of the article whose place is not known yet.
         *
         * @param words for example "on November 10"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public Builder wording(String words) {
            return wording(Words.of(words));
        }

        /**
         * The date that the words give.
         *
         * @param edtf for example "XXXX-11-10"
         * @return this builder
         * @throws IllegalArgumentException if it is no date of ISO 8601-2
         */
        public Builder edtf(String edtf) {
            return edtf(Edtf.parse(edtf));
        }

        /**
         * The date that is meant.
         *
         * @param edtf for example "2018?-11-10"
         * @return this builder
         * @throws IllegalArgumentException if it is no date of ISO 8601-2
         */
        public Builder resolved(String edtf) {
            return resolved(Edtf.parse(edtf));
        }
    }
}
