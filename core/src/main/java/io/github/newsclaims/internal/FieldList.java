package io.github.newsclaims.internal;

import static io.github.newsclaims.internal.FieldNames.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one kind of object in the JSON form, in the order in which they are written. The codecs and the rule about
 * extensions use the same lists.
 */
public final class FieldList {
    /** The fields of an article. */
    public static final FieldList ARTICLE_FIELDS = of(
                    "article",
                    NEWSCLAIMS,
                    ID,
                    HEADLINE,
                    URI,
                    VERSION,
                    STATUS,
                    PUBLISHER,
                    PUBLISHED,
                    UPDATED,
                    RETRIEVED,
                    LANGUAGE,
                    RIGHTS,
                    CONTRIBUTORS,
                    TEXT,
                    TEXT_DIGEST,
                    SECTIONS,
                    SOURCES,
                    ENTITIES,
                    CLAIMS,
                    RELATIONS,
                    PROVENANCE)
            .requiring(NEWSCLAIMS)
            .requiring(ID);
    /** The fields of a contributor. */
    public static final FieldList CONTRIBUTOR_FIELDS = of("contributor", NAME, ROLE, ORGANIZATION)
            .requiring(NAME, ORGANIZATION)
            .requiring(ROLE);
    /** The fields of a section. */
    public static final FieldList SECTION_FIELDS = of("section", KIND, START, END, PUBLISHED)
            .requiring(KIND)
            .requiring(START)
            .requiring(END);
    /** The fields of a source. */
    public static final FieldList SOURCE_FIELDS = of(
                    "source",
                    ID,
                    KIND,
                    NAME,
                    ALIASES,
                    DESCRIPTION,
                    ROLE,
                    AFFILIATION,
                    LOCATION,
                    MEMBERS,
                    SAME_AS,
                    ANONYMITY,
                    MENTIONS,
                    PROVENANCE,
                    NOTE)
            .requiring(NAME, DESCRIPTION)
            .requiring(ID)
            .requiring(KIND);
    /** The fields of a claim. */
    public static final FieldList CLAIM_FIELDS = of(
                    "claim",
                    ID,
                    SAME_AS,
                    PROPOSITION,
                    LANGUAGE,
                    WORDING,
                    ATTRIBUTION,
                    OWN_VOICE,
                    FACTUALITY,
                    TYPES,
                    ABOUT,
                    INSERTIONS,
                    FIGURES,
                    TIMES,
                    PLACES,
                    RELATIONS,
                    APPEARANCES,
                    ASSESSMENTS,
                    PROVENANCE,
                    NOTE)
            .requiring(PROPOSITION, WORDING)
            .requiring(ID);
    /** The fields of an attribution. */
    public static final FieldList ATTRIBUTION_FIELDS = of(
                    "attribution", QUOTATION, TRANSLATED_FROM, ORIGIN, RELAYS, PROVENANCE)
            .requiring(ORIGIN);
    /** The fields of an attribution step. */
    public static final FieldList ATTRIBUTION_STEP_FIELDS = of(
                    "attribution step",
                    SPEAKER,
                    MENTION,
                    CUE,
                    TIME,
                    PLACE,
                    CHANNEL,
                    URI,
                    ADDRESSEES,
                    QUOTATION,
                    FACTUALITY)
            .requiring(SPEAKER);
    /** The fields of a time. */
    public static final FieldList TIME_FIELDS =
            of("time", WORDING, EDTF, MODIFIER, RESOLVED, EVENT).requiring(WORDING, EDTF, EVENT);
    /** The fields of a figure. */
    public static final FieldList FIGURE_FIELDS = of(
                    "figure",
                    ID,
                    WORDING,
                    AMOUNT,
                    UNIT,
                    PER,
                    MARGIN,
                    MEASURED_ENTITY,
                    ENTITY,
                    MEASURED_PROPERTY,
                    QUALIFIER,
                    BASIS,
                    AS_OF,
                    PLACES,
                    MEASURES,
                    TREND,
                    RELATIONS,
                    PROVENANCE,
                    NOTE)
            .requiring(AMOUNT)
            .requiring(UNIT);
    /** The fields of a relation. */
    public static final FieldList RELATION_FIELDS =
            of("relation", TYPE, TARGET).requiring(TYPE).requiring(TARGET);
    /** The fields of an assessment. */
    public static final FieldList ASSESSMENT_FIELDS = of(
                    "assessment", REVIEWER, VERDICT, RATING, JUSTIFICATION, EVIDENCE, URI, DATE)
            .requiring(VERDICT, RATING, JUSTIFICATION);
    /** The fields of a provenance. */
    public static final FieldList PROVENANCE_FIELDS =
            of("provenance", AGENT, VERSION, GENERATED_AT, CONFIDENCE).requiring(AGENT);
    /** The fields of a span. */
    public static final FieldList SPAN_FIELDS =
            of("span", START, END, EXACT, PREFIX, SUFFIX).requiring(START).requiring(END);
    /** The fields of words with their context. */
    public static final FieldList QUOTE_FIELDS =
            of("quote", EXACT, PREFIX, SUFFIX).requiring(EXACT);
    /** The fields of the first piece of a wording, which is a span if it has a start or an end, and otherwise a quote. */
    public static final FieldList PIECE_FIELDS = of("span", START, END, EXACT, PREFIX, SUFFIX);
    /** The fields of a text digest. */
    public static final FieldList TEXT_DIGEST_FIELDS =
            of("text digest", SHA256, LENGTH).requiring(SHA256).requiring(LENGTH);
    /** The fields of a speaker. */
    public static final FieldList SPEAKER_FIELDS = of("speaker", KIND, IDS).requiring(KIND);
    /** The fields of a factuality. */
    public static final FieldList FACTUALITY_FIELDS =
            of("factuality", CERTAINTY, POLARITY).requiring(CERTAINTY).requiring(POLARITY);
    /** The fields of a claim reference. */
    public static final FieldList CLAIM_REFERENCE_FIELDS =
            of("claim reference", ARTICLE, CLAIM, URI).requiring(CLAIM, URI);
    /** The fields of an article reference. */
    public static final FieldList ARTICLE_REFERENCE_FIELDS =
            of("article reference", ARTICLE, URI).requiring(ARTICLE, URI);
    /** The fields of a figure reference. */
    public static final FieldList FIGURE_REFERENCE_FIELDS =
            of("figure reference", ARTICLE, CLAIM, FIGURE).requiring(FIGURE);
    /** The fields of the event of a time. */
    public static final FieldList TIME_EVENT_FIELDS =
            of("time event", CLAIM, ENTITY).requiring(CLAIM, ENTITY);
    /** The fields of an entity. */
    public static final FieldList ENTITY_FIELDS = of(
                    "entity", ID, KIND, NAME, ALIASES, DESCRIPTION, SAME_AS, MENTIONS, PROVENANCE, NOTE)
            .requiring(NAME, DESCRIPTION)
            .requiring(ID)
            .requiring(KIND);
    /** The fields of a place. */
    public static final FieldList PLACE_FIELDS =
            of("place", WORDING, NAME, ROLE, ENTITY).requiring(NAME);
    /** The fields of an appearance. */
    public static final FieldList APPEARANCE_FIELDS =
            of("appearance", URI, TITLE, PUBLISHER, DATE, FIRST, NOTE).requiring(URI, TITLE);
    /** The fields of a piece of evidence. */
    public static final FieldList EVIDENCE_FIELDS =
            of("evidence", URI, TITLE, PUBLISHER, WORDS, STANCE, NOTE).requiring(URI, TITLE, WORDS);
    /** The fields of a relation of an article. */
    public static final FieldList ARTICLE_RELATION_FIELDS =
            of("relation", TYPE, TARGET).requiring(TYPE).requiring(TARGET);
    /** The fields of a relation of a figure. */
    public static final FieldList FIGURE_RELATION_FIELDS =
            of("relation", TYPE, TARGET).requiring(TYPE).requiring(TARGET);
    /** The fields of a rating. */
    public static final FieldList RATING_FIELDS =
            of("rating", VALUE, WORST, BEST).requiring(VALUE);
    /** The fields of an amount. */
    public static final FieldList AMOUNT_FIELDS = of(
                    "amount",
                    KIND,
                    VALUE,
                    NUMERATOR,
                    DENOMINATOR,
                    SIGNIFICANT_DIGITS,
                    DIRECTION,
                    LOWER,
                    UPPER,
                    APPROXIMATE,
                    MAGNITUDE)
            .requiring(KIND);
    /** The fields of a bound. It needs a value or a numerator and a denominator, which its codec checks. */
    public static final FieldList BOUND_FIELDS =
            of("bound", VALUE, NUMERATOR, DENOMINATOR, INCLUSIVE).requiring(INCLUSIVE);
    /** The fields of a number on its own. It needs a value or a numerator and a denominator, which its codec checks. */
    public static final FieldList NUMBER_FIELDS = of("number", VALUE, NUMERATOR, DENOMINATOR);
    /** The fields of a unit. */
    public static final FieldList UNIT_FIELDS = of("unit", KIND, CODE, ASSUMED).requiring(KIND);
    /** The fields of a per. */
    public static final FieldList PER_FIELDS =
            of("per", KIND, QUANTITY, DURATION, CODE, COUNTED).requiring(KIND);

    /** An object whose fields are all unknown, such as one inside an extension. */
    public static final FieldList UNKNOWN_FIELDS = of("value");

    /** The maximum number of fields: a set of fields is a {@code long} with one bit for each. */
    private static final int MOST = Long.SIZE;

    private final String thing;
    private final List<String> names;
    private final String[] interned;
    private final Map<String, Integer> indices;
    private final Requirement[] required;

    /** A set of fields of which an object needs at least one, as bits and as errors name them. */
    private record Requirement(long bits, String names) {}

    private FieldList(String thing, List<String> names, Requirement... required) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " fields, got " + names.size());
        }
        this.thing = thing;
        this.names = names;
        this.interned = names.toArray(String[]::new);
        this.required = required;
        this.indices = new HashMap<>();
        for (String name : names) {
            if (indices.put(name, indices.size()) != null) {
                throw new IllegalArgumentException("Two fields of " + thing + " have the name " + name);
            }
        }
    }

    static FieldList of(String thing, String... names) {
        return new FieldList(thing, List.of(names));
    }

    /** Returns this list with one more requirement: an object must have at least one of these fields. */
    FieldList requiring(String... alternatives) {
        long bits = 0;
        for (String name : alternatives) {
            bits |= 1L << indexOf(name);
        }
        Requirement[] all = Arrays.copyOf(required, required.length + 1);
        all[required.length] = new Requirement(bits, String.join(" or ", alternatives));
        return new FieldList(thing, names, all);
    }

    /**
     * Returns what errors call the object.
     *
     * @return for example "claim"
     */
    public String thing() {
        return thing;
    }

    /**
     * Returns the names of the fields in their order.
     *
     * @return for example "id", "proposition", …
     */
    public List<String> names() {
        return names;
    }

    /**
     * Returns the index of a field.
     *
     * @param name a name, for example "proposition"
     * @return its index from 0; -1 if the object has no such field
     */
    public int indexOf(String name) {
        // The compiler interns these names, and Jackson 2 interns those that it reads, so most are found by identity.
        // Reading an article takes a tenth less time than with the map alone.
        for (int index = 0; index < interned.length; index++) {
            if (interned[index] == name) {
                return index;
            }
        }
        Integer index = indices.get(name);
        return index == null ? -1 : index;
    }

    /**
     * Returns whether the object has a field with this name.
     *
     * @param name a name
     * @return true if it has
     */
    public boolean contains(String name) {
        return indexOf(name) >= 0;
    }

    /**
     * Returns the required fields that an object does not have.
     *
     * @param present a bit for each field that the object has, by its index
     * @return for example "id", or "proposition or wording" if it needs one of them; null if none is missing
     */
    public @Nullable String missing(long present) {
        for (Requirement requirement : required) {
            if ((present & requirement.bits) == 0) {
                return requirement.names;
            }
        }
        return null;
    }
}
