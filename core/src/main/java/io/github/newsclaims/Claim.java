package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that an article says is so, on somebody's word or its own.
 *
 * <p>A proposition or a wording is required. Whose word it is has three states: {@link #attribution()} names who said it;
 * {@link #ownVoice()} says that the article itself does; neither means that it was not recorded, so that a tool that does
 * not look at attribution puts nothing into the paper's mouth. An event told inside another claim is a claim of its own
 * if its date matters.
 */
@Value.Immutable
public abstract sealed class Claim implements WithClaim permits ImmutableClaim {
    Claim() {}

    /**
     * The name of the claim within its article.
     *
     * @return 1 to 200 characters, for example "c1"; unique among the claims of the article
     */
    public abstract String id();

    /**
     * The claim as one self-contained sentence of the analyst: the whole of what the origin says, with its own negation,
     * hedge and modality, safe to show alone.
     *
     * @return for example "Boat crews are paid 150 crowns a month more than cannery hands."; absent where only the wording
     *     is recorded
     */
    public abstract Optional<String> proposition();

    /**
     * The article's own words for it. Of a direct quotation it is the words without the outer quotation marks; readers
     * accept both.
     *
     * @return for example "They pay 150 crowns a month more."; absent where only the proposition is recorded
     */
    public abstract Optional<Wording> wording();

    /**
     * On whose word it stands.
     *
     * @return who said it and through whom it came; absent where the article says it itself or it was not recorded
     */
    public abstract Optional<Attribution> attribution();

    /**
     * Whether the article itself says it.
     *
     * @return true only where that was recorded, false unless it is set; never together with an attribution
     */
    @Value.Default
    public boolean ownVoice() {
        return false;
    }

    /**
     * How sure the origin is that the event inside the proposition happens or not. It never flips the proposition.
     *
     * @return for example probable and positive; absent where it was not recorded
     */
    public abstract Optional<Factuality> factuality();

    /**
     * What sort of thing it says.
     *
     * @return for example [{@link ClaimType#NUMERICAL}]; empty where it was not recorded
     */
    public abstract List<ClaimType> types();

    /**
     * Words inside the wording that are the editor's, not the origin's.
     *
     * @return for example "[to work abroad]", with the brackets; empty where there are none
     */
    public abstract List<Wording> insertions();

    /**
     * The numbers it rests on or reports.
     *
     * @return the figures in the order of the wording; empty where there are none
     */
    public abstract List<Figure> figures();

    /**
     * When what it says holds or happened. When it was said stands in the attribution.
     *
     * @return for example "by the end of 2019"; empty where the article does not say
     */
    public abstract List<TimeExpression> times();

    /**
     * Where what it says holds or happened.
     *
     * @return for example "Skarvik"; absent where the article does not say
     */
    public abstract Optional<String> place();

    /**
     * How it stands to other claims.
     *
     * @return for example that it challenges "c33"; empty where nothing is recorded
     */
    public abstract List<ClaimRelation> relations();

    /**
     * What named fact-checkers concluded about it.
     *
     * @return the assessments; empty where there are none
     */
    public abstract List<Assessment> assessments();

    /**
     * Which tools or people put the claim here.
     *
     * @return the provenances; empty where those of the article hold
     */
    public abstract List<Provenance> provenance();

    /**
     * A remark of the analyst, for people.
     *
     * @return for example "The second half may be the reporter's."; absent where there is none
     */
    public abstract Optional<String> note();

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
     * A new builder; an id and a proposition or a wording are required.
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
        Fields.id("claim", "id", id());
        if (proposition().isEmpty() && wording().isEmpty()) {
            throw InvalidPartException.at("", "claim", "a proposition or a wording is required");
        }
        Fields.text("claim", "proposition", proposition());
        if (ownVoice() && attribution().isPresent()) {
            throw InvalidPartException.at("/ownVoice", "claim", "attribution and ownVoice exclude each other");
        }
        Fields.text("claim", "place", place());
        Fields.text("claim", "note", note());
        checkInsertions();
        checkFigures();
        for (int index = 0; index < relations().size(); index++) {
            ClaimReference target = relations().get(index).target();
            if (target.article().isEmpty() && target.claim().equals(id())) {
                throw InvalidPartException.at(
                        "/relations/" + index + "/target", "claim", "a claim is not related to itself", id());
            }
        }
        Fields.extensions(FieldList.CLAIM_FIELDS, extensions());
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

    /** The rule that the place of a part breaks, or null; words without a place break none. */
    private @Nullable String faultOfPlace(Wording part) {
        if (!(part instanceof Anchor place)) {
            return null;
        }
        if (!(wording().orElse(null) instanceof Anchor whole)) {
            return "with a place needs a claim wording with a place";
        }
        return whole.contains(place) ? null : "must lie inside the wording of its claim";
    }

    /** Collects the parts of a {@link Claim}; it may be used again after {@code build()}. */
    public static final class Builder extends ImmutableClaim.Builder {
        Builder() {}

        /**
         * Words of the article whose place is not known yet.
         *
         * @param words for example "They pay 150 crowns a month more."
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public Builder wording(String words) {
            return wording(Words.of(words));
        }

        /**
         * Adds words of the editor inside the wording, whose place is not known yet.
         *
         * @param words for example "[to work abroad]"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public Builder addInsertion(String words) {
            return addInsertion(Words.of(words));
        }

        /**
         * Adds a relation to another claim of the same article.
         *
         * @param type for example {@link RelationType#CHALLENGES}
         * @param claim the id of the other claim, for example "c33"
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or longer than 200 characters
         */
        public Builder addRelation(RelationType type, String claim) {
            return addRelation(ClaimRelation.of(type, claim));
        }
    }
}
