package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * When something was said, happened or was true, as the article puts it.
 *
 * <p>"On November 10" is {@code XXXX-11-10}, a date without a year. The year that is meant is part of {@link #resolved()},
 * with a mark if it is a guess ({@code 2018?-11-10}). Words alone are enough: "until there is full denuclearization".
 */
@Value.Immutable
public abstract sealed class TimeExpression permits ImmutableTimeExpression {
    TimeExpression() {}

    /**
     * Returns the words of the article.
     *
     * @return for example "in early 2018"; absent if they are not recorded
     */
    public abstract Optional<Wording> wording();

    /**
     * Returns the date that the words give, exactly as precise as they are.
     *
     * @return for example {@code 2018}, {@code XXXX-11-10} or {@code ../2019}; absent if they give none
     */
    public abstract Optional<Edtf> edtf();

    /**
     * Returns how the words change the meaning of the event or, if there is none, of the date.
     *
     * <p>If there are both an {@link #event()} and an {@link #edtf()}, the modifier belongs to the event: "after the strike, in
     * 2018" is the date 2018 and the event with {@link TimeModifier#AFTER}.
     *
     * @return for example {@link TimeModifier#START} for "early 2018"; absent if they mean the event or the date as it is
     */
    public abstract Optional<TimeModifier> modifier();

    /**
     * Returns the date that is meant, if the words alone leave it open.
     *
     * <p>Without a modifier, and with "during", every day of it is one that {@link #edtf()} allows. With before, after,
     * on-or-before, on-or-after, until or since, every day of it is on that side of the date, as far as that is known: "before
     * 2018" may be {@code 2016/2017} and not {@code 2017/2018} or {@code ../2018}. A date or an end of an interval that is marked as
     * approximate or uncertain may be on either side. The other modifiers and an event leave it free.
     *
     * @return for example {@code 2018-11-10} for "on November 10"; absent if it is not known or adds nothing
     */
    public abstract Optional<Edtf> resolved();

    /**
     * Returns the event on which the time depends.
     *
     * @return for example {@code TimeEvent.entity("strike")} for "until the strike ends"; absent if it depends on
     *     none
     */
    public abstract Optional<TimeEvent> event();

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
     * Returns the time that is a date.
     *
     * @param edtf a date of ISO 8601-2 (Extended Date/Time Format), for example "XXXX-11-10"
     * @return the time
     * @throws IllegalArgumentException if it is not a date of ISO 8601-2
     */
    public static TimeExpression of(String edtf) {
        return builder().edtf(edtf).build();
    }

    /**
     * Returns the time that is a day.
     *
     * @param day for example {@code LocalDate.of(2018, 11, 10)}
     * @return the time
     * @throws IllegalArgumentException if its year has more than four digits
     */
    public static TimeExpression of(LocalDate day) {
        return builder().edtf(day).build();
    }

    /**
     * Returns the time that is a date.
     *
     * @param edtf for example {@code Edtf.parse("XXXX-11-10")}
     * @return the time
     */
    public static TimeExpression of(Edtf edtf) {
        return builder().edtf(edtf).build();
    }

    /**
     * Returns a time whose words give no date.
     *
     * @param words for example "until there is full denuclearization"
     * @return the time
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
     */
    public static TimeExpression words(String words) {
        return builder().wording(words).build();
    }

    /**
     * {@return this time with another {@link #wording()}}
     *
     * @param wording for example {@code text.find("in early 2018").only()}
     */
    public abstract TimeExpression withWording(Wording wording);

    /**
     * {@return this time with another {@link #wording()}}
     *
     * @param words the words, whose place is not known yet, for example "on November 10"
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
     */
    public final TimeExpression withWording(String words) {
        return withWording(Words.of(Objects.requireNonNull(words, "words")));
    }

    /**
     * {@return this time without a {@link #wording()}}
     *
     * @throws InvalidPartException if there is neither an edtf nor an event
     */
    public final TimeExpression withoutWording() {
        return generated().withWording(Optional.empty());
    }

    /**
     * {@return this time with another {@link #edtf()}}
     *
     * @param edtf for example {@code Edtf.parse("XXXX-11-10")}
     * @throws InvalidPartException if it contradicts {@link #resolved()} and there is no event, or is an open interval with
     *     a modifier
     */
    public abstract TimeExpression withEdtf(Edtf edtf);

    /**
     * {@return this time with another {@link #edtf()}}
     *
     * @param edtf for example "XXXX-11-10"
     * @throws IllegalArgumentException if it is not a date of ISO 8601-2, or it contradicts {@link #resolved()} and there
     *     is no event, or is an open interval with a modifier
     */
    public final TimeExpression withEdtf(String edtf) {
        return withEdtf(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
    }

    /**
     * {@return this time with another {@link #edtf()}}
     *
     * @param day for example {@code LocalDate.of(2018, 11, 10)}
     * @throws IllegalArgumentException if its year has more than four digits, or it contradicts {@link #resolved()} and
     *     there is no event, or is an open interval with a modifier
     */
    public final TimeExpression withEdtf(LocalDate day) {
        return withEdtf(Edtf.of(Objects.requireNonNull(day, "day")));
    }

    /**
     * {@return this time without an {@link #edtf()}}
     *
     * @throws InvalidPartException if there is neither a wording nor an event, or there is a modifier and no event
     */
    public final TimeExpression withoutEdtf() {
        return generated().withEdtf(Optional.empty());
    }

    /**
     * {@return this time with another {@link #modifier()}}
     *
     * @param modifier for example {@link TimeModifier#START}
     * @throws InvalidPartException if there is neither an edtf nor an event, or the edtf is an open interval, or
     *     {@link #resolved()} contradicts the edtf and the modifier and there is no event
     */
    public abstract TimeExpression withModifier(TimeModifier modifier);

    /**
     * {@return this time without a {@link #modifier()}}
     *
     * @throws InvalidPartException if {@link #edtf()} does not allow every day of {@link #resolved()} and there is no event
     */
    public final TimeExpression withoutModifier() {
        return generated().withModifier(Optional.empty());
    }

    /**
     * {@return this time with another {@link #resolved()}}
     *
     * @param resolved for example {@code Edtf.parse("2018?-11-10")}
     * @throws InvalidPartException if it contradicts {@link #edtf()} and {@link #modifier()} and there is no event
     */
    public abstract TimeExpression withResolved(Edtf resolved);

    /**
     * {@return this time with another {@link #resolved()}}
     *
     * @param edtf for example "2018?-11-10"
     * @throws IllegalArgumentException if it is not a date of ISO 8601-2, or it contradicts {@link #edtf()} and
     *     {@link #modifier()} and there is no event
     */
    public final TimeExpression withResolved(String edtf) {
        return withResolved(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
    }

    /**
     * {@return this time with another {@link #resolved()}}
     *
     * @param day for example {@code LocalDate.of(2018, 11, 10)}
     * @throws IllegalArgumentException if its year has more than four digits, or it contradicts {@link #edtf()} and
     *     {@link #modifier()} and there is no event
     */
    public final TimeExpression withResolved(LocalDate day) {
        return withResolved(Edtf.of(Objects.requireNonNull(day, "day")));
    }

    /** {@return this time without a {@link #resolved()} date} */
    public final TimeExpression withoutResolved() {
        return generated().withResolved(Optional.empty());
    }

    /**
     * {@return this time with another {@link #event()}}
     *
     * @param event for example {@code TimeEvent.entity("strike")}
     */
    public abstract TimeExpression withEvent(TimeEvent event);

    /**
     * {@return this time without an {@link #event()}} A modifier stays, and then changes the meaning of the {@link #edtf()}.
     *
     * @throws InvalidPartException if there is neither a wording nor an edtf, or there is a modifier and no edtf, or
     *     {@link #resolved()} contradicts the edtf and the modifier
     */
    public final TimeExpression withoutEvent() {
        return generated().withEvent(Optional.empty());
    }

    /**
     * {@return this time with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract TimeExpression withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. A wording, an edtf or an event is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableTimeExpression.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableTimeExpression.builder().from(this);
    }

    private ImmutableTimeExpression generated() {
        return (ImmutableTimeExpression) this;
    }

    @Value.Check
    void check() {
        if (wording().isEmpty() && edtf().isEmpty() && event().isEmpty()) {
            throw InvalidPartException.at("", "time", "a wording, an edtf or an event is required");
        }
        if (modifier().isPresent()) {
            if (edtf().isEmpty() && event().isEmpty()) {
                throw InvalidPartException.at(
                        "/modifier",
                        "time",
                        "a modifier needs an edtf or an event",
                        modifier().get());
            }
            if (edtf().isPresent() && edtf().get().isOpenInterval()) {
                throw InvalidPartException.at("/modifier", "time", "an open interval takes no modifier", edtf().get());
            }
        }
        if (resolved().isPresent() && edtf().isPresent() && event().isEmpty()) {
            checkResolved(edtf().get(), resolved().get());
        }
        Fields.extensions(FieldList.TIME_FIELDS, extensions());
    }

    private void checkResolved(Edtf date, Edtf meant) {
        TimeModifier words = modifier().orElse(null);
        if (words == null || words == TimeModifier.DURING) {
            if (!date.contains(meant)) {
                throw resolvedFault("every day of resolved must be one that edtf " + date + " allows", meant);
            }
            return;
        }
        switch (words) {
            case BEFORE -> {
                if (!liesBefore(meant, date, false)) {
                    throw resolvedFault("resolved must be before edtf " + date, meant);
                }
            }
            case AFTER -> {
                if (!liesAfter(meant, date, false)) {
                    throw resolvedFault("resolved must be after edtf " + date, meant);
                }
            }
            case ON_OR_BEFORE, UNTIL -> {
                if (!liesBefore(meant, date, true)) {
                    throw resolvedFault("resolved must not be after edtf " + date, meant);
                }
            }
            case ON_OR_AFTER, SINCE -> {
                if (!liesAfter(meant, date, true)) {
                    throw resolvedFault("resolved must not be before edtf " + date, meant);
                }
            }
            default -> {
                // Start, middle, end and approximately do not say on which side of the date the time is.
            }
        }
    }

    /**
     * Returns whether no day of a date is known to be on the wrong side of another one.
     *
     * @param date has no open side
     * @param orAt whether the days of the other date are on the right side
     */
    private static boolean liesBefore(Edtf meant, Edtf date, boolean orAt) {
        Edtf bound = (orAt ? date.end() : date.start()).orElse(date);
        return !meant.isOpenEnd() && parts(meant).allMatch(part -> isBefore(part, bound, orAt));
    }

    private static boolean liesAfter(Edtf meant, Edtf date, boolean orAt) {
        Edtf bound = (orAt ? date.start() : date.end()).orElse(date);
        return !meant.isOpenStart() && parts(meant).allMatch(part -> isAfter(part, bound, orAt));
    }

    /** Returns the start and the end of an interval, because one may be approximate and the other not; otherwise the date. */
    private static Stream<Edtf> parts(Edtf date) {
        return date.isInterval() ? Stream.concat(date.start().stream(), date.end().stream()) : Stream.of(date);
    }

    private static boolean isBefore(Edtf part, Edtf bound, boolean orAt) {
        if (isVague(part) || isVague(bound)) {
            return true;
        }
        Optional<Boolean> known = orAt ? part.isAfter(bound).map(after -> !after) : part.isBefore(bound);
        LocalDate last = part.latest().orElse(LocalDate.MIN);
        // A bound that is one of several days may be the last of them.
        LocalDate limit = (orAt || hasChoice(bound) ? bound.latest() : bound.earliest()).orElse(LocalDate.MAX);
        return known.orElseGet(() -> last.isBefore(limit) || last.equals(limit) && (orAt || hasTime(bound)));
    }

    private static boolean isAfter(Edtf part, Edtf bound, boolean orAt) {
        if (isVague(part) || isVague(bound)) {
            return true;
        }
        Optional<Boolean> known = orAt ? part.isBefore(bound).map(before -> !before) : part.isAfter(bound);
        LocalDate first = part.earliest().orElse(LocalDate.MAX);
        LocalDate limit = (orAt || hasChoice(bound) ? bound.earliest() : bound.latest()).orElse(LocalDate.MIN);
        return known.orElseGet(() -> first.isAfter(limit) || first.equals(limit) && (orAt || hasTime(bound)));
    }

    /** Returns whether the days that are meant may be beyond those that are given. */
    private static boolean isVague(Edtf date) {
        return date.isUncertain() || date.isApproximate();
    }

    private static boolean hasChoice(Edtf date) {
        return date.hasUnspecifiedDigits() || date.isOneOf();
    }

    /** Returns whether a date is a point in a day, so that the same day has a part before it and one after it. */
    private static boolean hasTime(Edtf date) {
        return date.toString().indexOf('T') >= 0;
    }

    private static InvalidPartException resolvedFault(String rule, Edtf got) {
        return InvalidPartException.at("/resolved", "time", rule, got);
    }

    /** Collects the parts of a {@link TimeExpression}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableTimeExpression.Builder {
        Builder() {}

        /**
         * Sets {@link TimeExpression#wording()}.
         *
         * @param wording for example {@code text.find("in early 2018").only()}
         * @return this builder
         */
        public abstract Builder wording(Wording wording);

        /**
         * Sets {@link TimeExpression#wording()}.
         *
         * @param words the words, whose place is not known yet, for example "on November 10"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public final Builder wording(String words) {
            return wording(Words.of(Objects.requireNonNull(words, "words")));
        }

        /**
         * Sets {@link TimeExpression#edtf()}.
         *
         * @param edtf for example {@code Edtf.parse("XXXX-11-10")}
         * @return this builder
         */
        public abstract Builder edtf(Edtf edtf);

        /**
         * Sets {@link TimeExpression#edtf()}.
         *
         * @param edtf for example "XXXX-11-10"
         * @return this builder
         * @throws IllegalArgumentException if it is not a date of ISO 8601-2
         */
        public final Builder edtf(String edtf) {
            return edtf(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
        }

        /**
         * Sets {@link TimeExpression#edtf()}.
         *
         * @param day for example {@code LocalDate.of(2018, 11, 10)}
         * @return this builder
         * @throws IllegalArgumentException if its year has more than four digits
         */
        public final Builder edtf(LocalDate day) {
            return edtf(Edtf.of(Objects.requireNonNull(day, "day")));
        }

        /**
         * Sets {@link TimeExpression#modifier()}.
         *
         * @param modifier for example {@link TimeModifier#START}
         * @return this builder
         */
        public abstract Builder modifier(TimeModifier modifier);

        /**
         * Sets {@link TimeExpression#resolved()}.
         *
         * @param resolved for example {@code Edtf.parse("2018?-11-10")}
         * @return this builder
         */
        public abstract Builder resolved(Edtf resolved);

        /**
         * Sets {@link TimeExpression#resolved()}.
         *
         * @param edtf for example "2018?-11-10"
         * @return this builder
         * @throws IllegalArgumentException if it is not a date of ISO 8601-2
         */
        public final Builder resolved(String edtf) {
            return resolved(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
        }

        /**
         * Sets {@link TimeExpression#resolved()}.
         *
         * @param day for example {@code LocalDate.of(2018, 11, 10)}
         * @return this builder
         * @throws IllegalArgumentException if its year has more than four digits
         */
        public final Builder resolved(LocalDate day) {
            return resolved(Edtf.of(Objects.requireNonNull(day, "day")));
        }

        /**
         * Sets {@link TimeExpression#event()}.
         *
         * @param event for example {@code TimeEvent.entity("strike")}
         * @return this builder
         */
        public abstract Builder event(TimeEvent event);

        /**
         * Sets {@link TimeExpression#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the time. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract TimeExpression build();
    }
}
