package io.github.newsclaims.examples.words;

import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import java.util.List;
import java.util.Locale;

/** The words for parts of a claim: how it is quoted, where it holds, how it is related to others, and who found it. */
public final class ClaimWords {
    private ClaimWords() {}

    /**
     * Returns how words are quoted.
     *
     * @param quotation how the words of a speaker are given
     * @return for example "partly in quotation marks"
     */
    public static String of(QuotationType quotation) {
        return switch (quotation) {
            case DIRECT -> "directly";
            case MIXED -> "partly in quotation marks";
            case INDIRECT -> "indirectly";
        };
    }

    /**
     * Returns whether an event is presented as certain and as true.
     *
     * @param factuality how an event is presented
     * @return for example "certain, positive"
     */
    public static String of(Factuality factuality) {
        return (factuality.certainty() + ", " + factuality.polarity()).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the name of a place, with its role.
     *
     * @param place the place
     * @return for example "Skarvik", or "to Osaka"
     */
    public static String of(Place place) {
        return place.role()
                        .filter(role -> !role.equals(PlaceRole.AT))
                        .map(role -> role.word() + " ")
                        .orElse("")
                + place.name();
    }

    /**
     * Returns the tool or person that found something.
     *
     * @param provenance who found it
     * @return for example "example-extractor 0.4, confidence 0.87"
     */
    public static String of(Provenance provenance) {
        StringBuilder words = new StringBuilder(provenance.agent());
        provenance.version().ifPresent(version -> words.append(' ').append(version));
        provenance.generatedAt().ifPresent(instant -> words.append(", ").append(instant));
        provenance.confidence().ifPresent(sure -> words.append(", confidence ").append(sure.toPlainString()));
        return words.toString();
    }

    /**
     * Returns the relation of a claim to another as the predicate of a sentence.
     *
     * @param relation the relation
     * @return for example "challenges" or "is derived from"
     */
    public static String of(ClaimRelation relation) {
        String word = relation.type().word().replace('-', ' ');
        return List.of(RelationType.SAME_AS, RelationType.DERIVED_FROM, RelationType.PART_OF)
                        .contains(relation.type())
                ? "is " + (relation.type().equals(RelationType.SAME_AS) ? "the " : "") + word
                : word;
    }

    /**
     * Returns the English name of a language.
     *
     * @param tag a language tag of BCP 47
     * @return for example "Norwegian Bokmål"; the tag if it does not have a name
     */
    public static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }
}
