package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that an article says is so, on somebody's word or on its own.
 *
 * <p>A claim has a proposition or a wording. There are three cases of whose word it is. {@link #attribution()} names who
 * said it. {@link #ownVoice()} says that the article itself does. If a claim has neither, it was not recorded, so a tool
 * that does not look at attribution puts nothing into the mouth of the newspaper. An event told inside another claim is a
 * claim of its own if its date matters.
 */
@Value.Immutable
public abstract sealed class Claim permits ImmutableClaim {
    Claim() {}

    /**
     * Returns the name of the claim within its article.
     *
     * @return 1 to 200 characters, for example "c1"; unique among the claims of the article
     */
    public abstract String id();

    /**
     * Returns the addresses at which others identify the same claim.
     *
     * @return for example "https://facts.example/claims/17", with scheme and host in lower case; empty if none is
     *     recorded
     */
    public abstract List<URI> sameAs();

    /**
     * Returns the claim as one sentence of the analyst: the whole of what the origin says, with its own negation,
     * hedge and modality. It can be shown alone.
     *
     * @return for example "Boat crews are paid 150 crowns a month more than cannery hands."; absent if only the
     *     wording is recorded
     */
    public abstract Optional<String> proposition();

    /**
     * Returns the language of the proposition.
     *
     * @return a BCP 47 tag, for example "en"; absent if it is that of the article
     */
    public abstract Optional<String> language();

    /**
     * Returns the words of the article for the claim. Those of a direct quotation are the words without the outer
     * quotation marks; readers accept both.
     *
     * @return for example "They pay 150 crowns a month more."; absent if only the proposition is recorded
     */
    public abstract Optional<Wording> wording();

    /**
     * Returns on whose word the claim is made.
     *
     * @return who said it and through whom it came; absent if the article says it itself or it was not recorded
     */
    public abstract Optional<Attribution> attribution();

    /**
     * Returns whether the article itself says it.
     *
     * @return true only if that was recorded; false if it is not set; never true together with an attribution
     */
    @Value.Default
    public boolean ownVoice() {
        return false;
    }

    /**
     * Returns how certain the origin is that the event inside the proposition happens or does not happen. It never
     * negates the proposition.
     *
     * @return for example {@link Factuality#CERTAIN}; absent if it was not recorded
     */
    public abstract Optional<Factuality> factuality();

    /**
     * Returns what sort of thing the claim says.
     *
     * @return for example [{@link ClaimType#NUMERICAL}]; empty if it was not recorded
     */
    public abstract List<ClaimType> types();

    /**
     * Returns what the claim is about.
     *
     * @return ids of entities or sources of the article, for example ["strike"]; empty if it was not recorded
     */
    public abstract List<String> about();

    /**
     * Returns the words inside the wording that are those of the editor, not of the origin.
     *
     * @return for example "[to work abroad]", with the brackets; empty if there are none
     */
    public abstract List<Wording> insertions();

    /**
     * Returns the numbers on which the claim rests, or which it reports.
     *
     * @return the figures in the order of the wording; empty if there are none
     */
    public abstract List<Figure> figures();

    /**
     * Returns when what the claim says happened or was true. When it was said is part of the attribution.
     *
     * @return for example "by the end of 2019"; empty if the article does not say
     */
    public abstract List<TimeExpression> times();

    /**
     * Returns where what the claim says happened or was true.
     *
     * @return for example "Skarvik"; empty if the article does not say
     */
    public abstract List<Place> places();

    /**
     * Returns how the claim is related to other claims.
     *
     * @return for example that it challenges "c33"; empty if nothing is recorded
     */
    public abstract List<ClaimRelation> relations();

    /**
     * Returns where else the claim is made.
     *
     * @return for example a post in which it was made first; empty if nothing is recorded
     */
    public abstract List<Appearance> appearances();

    /**
     * Returns what named fact-checkers concluded about the claim.
     *
     * @return for example that Skarvik Fact Desk calls it mostly true; empty if nothing is recorded
     */
    public abstract List<Assessment> assessments();

    /**
     * Returns which tools or people put the claim into the document.
     *
     * @return for example {@code quote-finder}, version 2.3.1; empty if those of the article apply
     */
    public abstract List<Provenance> provenance();

    /**
     * Returns a remark of the analyst, for people.
     *
     * @return for example "The second half may be the words of the reporter."; absent if there is none
     */
    public abstract Optional<String> note();

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
     * {@return this claim with another {@link #id()}}
     *
     * @param id for example "c1"
     * @throws InvalidPartException if it is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public abstract Claim withId(String id);

    /**
     * {@return this claim with other {@link #sameAs()} in place of its own}
     *
     * @param sameAs for example {@code List.of(URI.create("https://facts.example/claims/17"))}
     * @throws InvalidPartException if one is empty or has an unpaired surrogate
     */
    public final Claim withSameAs(List<URI> sameAs) {
        return generated().withSameAs(Fields.items("sameAs", sameAs));
    }

    /**
     * {@return this claim with another {@link #proposition()}}
     *
     * @param proposition for example "Boat crews are paid 150 crowns a month more than cannery hands."
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Claim withProposition(String proposition);

    /**
     * {@return this claim without a {@link #proposition()}}
     *
     * @throws InvalidPartException if there is no wording
     */
    public final Claim withoutProposition() {
        return generated().withProposition(Optional.empty());
    }

    /**
     * {@return this claim with another {@link #language()}}
     *
     * @param language a BCP 47 tag, for example "en"
     * @throws InvalidPartException if it is not a well-formed BCP 47 tag
     */
    public abstract Claim withLanguage(String language);

    /** {@return this claim without a {@link #language()}} */
    public final Claim withoutLanguage() {
        return generated().withLanguage(Optional.empty());
    }

    /**
     * {@return this claim with another {@link #wording()}}
     *
     * @param wording for example {@code text.find("They pay 150 crowns a month more.").only()}
     * @throws InvalidPartException if an insertion or a figure lies outside it
     */
    public abstract Claim withWording(Wording wording);

    /**
     * {@return this claim with another {@link #wording()}}
     *
     * @param words the words, whose place is not known yet, for example "They pay 150 crowns a month more."
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate, or an insertion or a figure
     *     lies outside it
     */
    public final Claim withWording(String words) {
        return withWording(Words.of(Objects.requireNonNull(words, "words")));
    }

    /**
     * {@return this claim without a {@link #wording()}}
     *
     * @throws InvalidPartException if there is no proposition, there are insertions, or a figure has a place
     */
    public final Claim withoutWording() {
        return generated().withWording(Optional.empty());
    }

    /**
     * {@return this claim with another {@link #attribution()}}
     *
     * @param attribution for example {@code Attribution.direct(AttributionStep.by("leader"))}
     * @throws InvalidPartException if the article says it itself
     */
    public abstract Claim withAttribution(Attribution attribution);

    /** {@return this claim without an {@link #attribution()}} */
    public final Claim withoutAttribution() {
        return generated().withAttribution(Optional.empty());
    }

    /**
     * {@return this claim with another {@link #ownVoice()}}
     *
     * @param ownVoice for example true
     * @throws InvalidPartException if it is true and there is an attribution
     */
    public abstract Claim withOwnVoice(boolean ownVoice);

    /**
     * {@return this claim with another {@link #factuality()}}
     *
     * @param factuality for example {@link Factuality#CERTAIN}
     */
    public abstract Claim withFactuality(Factuality factuality);

    /** {@return this claim without a {@link #factuality()}} */
    public final Claim withoutFactuality() {
        return generated().withFactuality(Optional.empty());
    }

    /**
     * {@return this claim with other {@link #types()} in place of its own}
     *
     * @param types for example {@code List.of(ClaimType.NUMERICAL)}
     */
    public final Claim withTypes(List<ClaimType> types) {
        return generated().withTypes(Fields.items("types", types));
    }

    /**
     * {@return this claim with other {@link #about()} in place of its own}
     *
     * @param about for example {@code List.of("strike")}
     * @throws InvalidPartException if an id occurs twice
     */
    public final Claim withAbout(List<String> about) {
        return generated().withAbout(Fields.items("about", about));
    }

    /**
     * {@return this claim with other {@link #insertions()} in place of its own}
     *
     * @param insertions for example {@code text.find("[to work abroad]").all()}
     * @throws InvalidPartException if one lies outside the wording, or there is no wording
     */
    public final Claim withInsertions(List<? extends Wording> insertions) {
        return generated().withInsertions(Fields.items("insertions", insertions));
    }

    /**
     * {@return this claim with other {@link #figures()} in place of its own}
     *
     * @param figures for example {@code List.of(Figure.of(Amount.exact(150), Unit.COUNT))}
     * @throws InvalidPartException if one lies outside the wording, or two have one id
     */
    public final Claim withFigures(List<Figure> figures) {
        return generated().withFigures(Fields.items("figures", figures));
    }

    /**
     * {@return this claim with other {@link #times()} in place of its own}
     *
     * @param times for example {@code List.of(TimeExpression.of("../2019"))}
     */
    public final Claim withTimes(List<TimeExpression> times) {
        return generated().withTimes(Fields.items("times", times));
    }

    /**
     * {@return this claim with other {@link #places()} in place of its own}
     *
     * @param places for example {@code List.of(Place.of("Skarvik"))}
     */
    public final Claim withPlaces(List<Place> places) {
        return generated().withPlaces(Fields.items("places", places));
    }

    /**
     * {@return this claim with one more in {@link #places()}}
     *
     * @param place for example {@code Place.of("Russia").withRole(PlaceRole.TO)}
     */
    public final Claim plusPlace(Place place) {
        return toBuilder().addPlace(Objects.requireNonNull(place, "place")).build();
    }

    /**
     * {@return this claim with one more in {@link #places()}}
     *
     * @param name the name of the place, for example "Skarvik"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public final Claim plusPlace(String name) {
        return plusPlace(Place.of(Objects.requireNonNull(name, "name")));
    }

    /**
     * {@return this claim with other {@link #relations()} in place of its own}
     *
     * @param relations for example {@code List.of(ClaimRelation.of(RelationType.CHALLENGES, "c33"))}
     * @throws InvalidPartException if the claim is related to itself
     */
    public final Claim withRelations(List<ClaimRelation> relations) {
        return generated().withRelations(Fields.items("relations", relations));
    }

    /**
     * {@return this claim with other {@link #appearances()} in place of its own}
     *
     * @param appearances for example {@code List.of(Appearance.of("https://posts.example/17"))}
     * @throws InvalidPartException if two are the first
     */
    public final Claim withAppearances(List<Appearance> appearances) {
        return generated().withAppearances(Fields.items("appearances", appearances));
    }

    /**
     * {@return this claim with other {@link #assessments()} in place of its own}
     *
     * @param assessments for example {@code List.of(Assessment.builder().reviewer("Skarvik Fact Desk").build())}
     */
    public final Claim withAssessments(List<Assessment> assessments) {
        return generated().withAssessments(Fields.items("assessments", assessments));
    }

    /**
     * {@return this claim with other {@link #provenance()} in place of its own}
     *
     * @param provenance for example {@code List.of(Provenance.by("quote-finder"))}
     */
    public final Claim withProvenance(List<Provenance> provenance) {
        return generated().withProvenance(Fields.items("provenance", provenance));
    }

    /**
     * {@return this claim with another {@link #note()}}
     *
     * @param note for example "The second half may be the words of the reporter."
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Claim withNote(String note);

    /** {@return this claim without a {@link #note()}} */
    public final Claim withoutNote() {
        return generated().withNote(Optional.empty());
    }

    /**
     * {@return this claim with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract Claim withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. An id, and a proposition or a wording, are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableClaim.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableClaim.builder().from(this);
    }

    private ImmutableClaim generated() {
        return (ImmutableClaim) this;
    }

    @Value.Check
    Claim check() {
        Fields.id("claim", "id", id());
        if (proposition().isEmpty() && wording().isEmpty()) {
            throw InvalidPartException.at("", "claim", "a proposition or a wording is required");
        }
        Fields.text("claim", "proposition", proposition());
        if (ownVoice() && attribution().isPresent()) {
            throw InvalidPartException.at("/ownVoice", "claim", "attribution and ownVoice exclude each other");
        }
        Fields.language("claim", "language", language());
        Fields.distinct("claim", "about", about());
        Fields.text("claim", "note", note());
        checkInsertions();
        checkFigures();
        for (int index = 0; index < relations().size(); index++) {
            ClaimReference target = relations().get(index).target();
            if (target.article().isEmpty() && id().equals(target.claim().orElse(null))) {
                throw InvalidPartException.at(
                        "/relations/" + index + "/target", "claim", "a claim is not related to itself", id());
            }
        }
        checkAppearances();
        Fields.extensions(FieldList.CLAIM_FIELDS, extensions());
        List<URI> normal = Fields.normal("claim", "sameAs", sameAs());
        return normal == sameAs() ? this : withSameAs(normal);
    }

    private void checkAppearances() {
        boolean hasFirst = false;
        for (int index = 0; index < appearances().size(); index++) {
            if (appearances().get(index).first()) {
                if (hasFirst) {
                    throw InvalidPartException.at(
                            "/appearances/" + index + "/first", "claim", "at most one appearance is the first");
                }
                hasFirst = true;
            }
        }
    }

    private void checkInsertions() {
        if (!insertions().isEmpty() && wording().isEmpty()) {
            throw InvalidPartException.at("/insertions", "claim", "insertions need a wording");
        }
        for (int index = 0; index < insertions().size(); index++) {
            String fault = faultOfPlace(insertions().get(index));
            if (fault != null) {
                throw InvalidPartException.at(
                        "/insertions/" + index,
                        "claim",
                        "an insertion " + fault,
                        insertions().get(index).text());
            }
        }
    }

    private void checkFigures() {
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < figures().size(); index++) {
            Figure figure = figures().get(index);
            if (figure.id().isPresent() && !ids.add(figure.id().get())) {
                throw InvalidPartException.at(
                        "/figures/" + index + "/id",
                        "claim",
                        "the id of a figure must be unique within its claim",
                        figure.id().get());
            }
            if (figure.wording().isPresent()) {
                String fault = faultOfPlace(figure.wording().get());
                if (fault != null) {
                    throw InvalidPartException.at(
                            "/figures/" + index + "/wording",
                            "claim",
                            "a figure " + fault,
                            figure.wording().get().text());
                }
            }
        }
    }

    /** Returns the rule that the place of a part breaks, or null. Words without a place break none. */
    private @Nullable String faultOfPlace(Wording part) {
        if (!(part instanceof Anchor place)) {
            return null;
        }
        if (!(wording().orElse(null) instanceof Anchor whole)) {
            return "with a place needs a claim wording with a place";
        }
        return whole.contains(place) ? null : "must lie inside the wording of its claim";
    }

    /** Collects the parts of a {@link Claim}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableClaim.Builder {
        Builder() {}

        /**
         * Sets {@link Claim#id()}.
         *
         * @param id for example "c1"
         * @return this builder
         */
        public abstract Builder id(String id);

        /**
         * Sets {@link Claim#sameAs()} in place of all that was set or added before.
         *
         * @param sameAs for example {@code List.of(URI.create("https://facts.example/claims/17"))}
         * @return this builder
         */
        public final Builder sameAs(List<URI> sameAs) {
            return generated().sameAs(Fields.items("sameAs", sameAs));
        }

        /**
         * Adds one to {@link Claim#sameAs()}.
         *
         * @param sameAs for example {@code URI.create("https://facts.example/claims/17")}
         * @return this builder
         */
        public abstract Builder addSameAs(URI sameAs);

        /**
         * Adds one to {@link Claim#sameAs()}.
         *
         * @param uri for example "https://facts.example/claims/17"
         * @return this builder
         * @throws IllegalArgumentException if it is not written as RFC 3986 asks
         */
        public final Builder addSameAs(String uri) {
            return addSameAs(Syntax.uri(Objects.requireNonNull(uri, "uri")));
        }

        /**
         * Sets {@link Claim#proposition()}.
         *
         * @param proposition for example "Boat crews are paid 150 crowns a month more than cannery hands."
         * @return this builder
         */
        public abstract Builder proposition(String proposition);

        /**
         * Sets {@link Claim#language()}.
         *
         * @param language a BCP 47 tag, for example "en"
         * @return this builder
         */
        public abstract Builder language(String language);

        /**
         * Sets {@link Claim#wording()}.
         *
         * @param wording for example {@code text.find("They pay 150 crowns a month more.").only()}
         * @return this builder
         */
        public abstract Builder wording(Wording wording);

        /**
         * Sets {@link Claim#wording()}.
         *
         * @param words the words, whose place is not known yet, for example "They pay 150 crowns a month more."
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public final Builder wording(String words) {
            return wording(Words.of(Objects.requireNonNull(words, "words")));
        }

        /**
         * Sets {@link Claim#attribution()}.
         *
         * @param attribution for example {@code Attribution.direct(AttributionStep.by("leader"))}
         * @return this builder
         */
        public abstract Builder attribution(Attribution attribution);

        /**
         * Sets {@link Claim#ownVoice()}.
         *
         * @param ownVoice for example true
         * @return this builder
         */
        public abstract Builder ownVoice(boolean ownVoice);

        /**
         * Sets {@link Claim#factuality()}.
         *
         * @param factuality for example {@link Factuality#CERTAIN}
         * @return this builder
         */
        public abstract Builder factuality(Factuality factuality);

        /**
         * Sets {@link Claim#types()} in place of all that was set or added before.
         *
         * @param types for example {@code List.of(ClaimType.NUMERICAL)}
         * @return this builder
         */
        public final Builder types(List<ClaimType> types) {
            return generated().types(Fields.items("types", types));
        }

        /**
         * Adds one to {@link Claim#types()}.
         *
         * @param type for example {@link ClaimType#NUMERICAL}
         * @return this builder
         */
        public abstract Builder addType(ClaimType type);

        /**
         * Sets {@link Claim#about()} in place of all that was set or added before.
         *
         * @param about for example {@code List.of("strike")}
         * @return this builder
         */
        public final Builder about(List<String> about) {
            return generated().about(Fields.items("about", about));
        }

        /**
         * Adds one to {@link Claim#about()}.
         *
         * @param about for example "strike"
         * @return this builder
         */
        public abstract Builder addAbout(String about);

        /**
         * Sets {@link Claim#insertions()} in place of all that was set or added before.
         *
         * @param insertions for example {@code text.find("[to work abroad]").all()}
         * @return this builder
         */
        public final Builder insertions(List<? extends Wording> insertions) {
            return generated().insertions(Fields.items("insertions", insertions));
        }

        /**
         * Adds one to {@link Claim#insertions()}.
         *
         * @param insertion for example {@code text.find("[to work abroad]").only()}
         * @return this builder
         */
        public abstract Builder addInsertion(Wording insertion);

        /**
         * Adds one to {@link Claim#insertions()}.
         *
         * @param words the words, whose place is not known yet, for example "[to work abroad]"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public final Builder addInsertion(String words) {
            return addInsertion(Words.of(Objects.requireNonNull(words, "words")));
        }

        /**
         * Sets {@link Claim#figures()} in place of all that was set or added before.
         *
         * @param figures for example {@code List.of(Figure.of(Amount.exact(150), Unit.COUNT))}
         * @return this builder
         */
        public final Builder figures(List<Figure> figures) {
            return generated().figures(Fields.items("figures", figures));
        }

        /**
         * Adds one to {@link Claim#figures()}.
         *
         * @param figure for example {@code Figure.of(Amount.exact(150), Unit.COUNT)}
         * @return this builder
         */
        public abstract Builder addFigure(Figure figure);

        /**
         * Sets {@link Claim#times()} in place of all that was set or added before.
         *
         * @param times for example {@code List.of(TimeExpression.of("../2019"))}
         * @return this builder
         */
        public final Builder times(List<TimeExpression> times) {
            return generated().times(Fields.items("times", times));
        }

        /**
         * Adds one to {@link Claim#times()}.
         *
         * @param time for example {@code TimeExpression.of("../2019")}
         * @return this builder
         */
        public abstract Builder addTime(TimeExpression time);

        /**
         * Sets {@link Claim#places()} in place of all that was set or added before.
         *
         * @param places for example {@code List.of(Place.of("Skarvik"))}
         * @return this builder
         */
        public final Builder places(List<Place> places) {
            return generated().places(Fields.items("places", places));
        }

        /**
         * Adds one to {@link Claim#places()}.
         *
         * @param place for example {@code Place.of("Skarvik")}
         * @return this builder
         */
        public abstract Builder addPlace(Place place);

        /**
         * Adds one to {@link Claim#places()}.
         *
         * @param name the name of the place, for example "Skarvik"
         * @return this builder
         * @throws InvalidPartException if it is blank or has an unpaired surrogate
         */
        public final Builder addPlace(String name) {
            return addPlace(Place.of(Objects.requireNonNull(name, "name")));
        }

        /**
         * Sets {@link Claim#relations()} in place of all that was set or added before.
         *
         * @param relations for example {@code List.of(ClaimRelation.of(RelationType.CHALLENGES, "c33"))}
         * @return this builder
         */
        public final Builder relations(List<ClaimRelation> relations) {
            return generated().relations(Fields.items("relations", relations));
        }

        /**
         * Adds one to {@link Claim#relations()}.
         *
         * @param relation for example {@code ClaimRelation.of(RelationType.CHALLENGES, "c33")}
         * @return this builder
         */
        public abstract Builder addRelation(ClaimRelation relation);

        /**
         * Sets {@link Claim#appearances()} in place of all that was set or added before.
         *
         * @param appearances for example {@code List.of(Appearance.of("https://posts.example/17"))}
         * @return this builder
         */
        public final Builder appearances(List<Appearance> appearances) {
            return generated().appearances(Fields.items("appearances", appearances));
        }

        /**
         * Adds one to {@link Claim#appearances()}.
         *
         * @param appearance for example {@code Appearance.of("https://posts.example/17")}
         * @return this builder
         */
        public abstract Builder addAppearance(Appearance appearance);

        /**
         * Sets {@link Claim#assessments()} in place of all that was set or added before.
         *
         * @param assessments for example {@code List.of(Assessment.builder().reviewer("Skarvik Fact Desk").build())}
         * @return this builder
         */
        public final Builder assessments(List<Assessment> assessments) {
            return generated().assessments(Fields.items("assessments", assessments));
        }

        /**
         * Adds one to {@link Claim#assessments()}.
         *
         * @param assessment for example {@code Assessment.builder().reviewer("Skarvik Fact Desk").build()}
         * @return this builder
         */
        public abstract Builder addAssessment(Assessment assessment);

        /**
         * Sets {@link Claim#provenance()} in place of all that was set or added before.
         *
         * @param provenance for example {@code List.of(Provenance.by("quote-finder"))}
         * @return this builder
         */
        public final Builder provenance(List<Provenance> provenance) {
            return generated().provenance(Fields.items("provenance", provenance));
        }

        /**
         * Adds one to {@link Claim#provenance()}.
         *
         * @param provenance for example {@code Provenance.by("quote-finder")}
         * @return this builder
         */
        public abstract Builder addProvenance(Provenance provenance);

        /**
         * Sets {@link Claim#note()}.
         *
         * @param note for example "The second half may be the words of the reporter."
         * @return this builder
         */
        public abstract Builder note(String note);

        /**
         * Sets {@link Claim#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Adds a relation to a claim of the same article to {@link Claim#relations()}.
         *
         * @param type for example {@link RelationType#CHALLENGES}
         * @param claim the id of the other claim, for example "c33"
         * @return this builder
         * @throws IllegalArgumentException if the id is blank, has an unpaired surrogate or is longer than 200 characters
         */
        public final Builder addRelation(RelationType type, String claim) {
            return addRelation(ClaimRelation.of(type, claim));
        }

        /**
         * Returns the claim. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract Claim build();

        private ImmutableClaim.Builder generated() {
            return (ImmutableClaim.Builder) this;
        }
    }
}
