package io.github.newsclaims.internal;

import static io.github.newsclaims.internal.FieldNames.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one kind of object in the JSON form, in the order in which they are written: the one list from which the
 * codecs read and write, and which the rule about extensions looks at.
 */
public final class FieldList {
    /** The fields of an article. */
    public static final FieldList ARTICLE_FIELDS = of(
                    "article",
                    NEWSCLAIMS,
                    ID,
                    HEADLINE,
                    URI,
                    PUBLISHER,
                    PUBLISHED,
                    UPDATED,
                    RETRIEVED,
                    LANGUAGE,
                    CONTRIBUTORS,
                    TEXT,
                    TEXT_DIGEST,
                    SECTIONS,
                    SOURCES,
                    CLAIMS,
                    PROVENANCE)
            .requiring(NEWSCLAIMS)
            .requiring(ID);
    /** The fields of a contributor. */
    public static final FieldList CONTRIBUTOR_FIELDS =
            of("contributor", NAME, ROLE, ORGANIZATION).requiring(NAME).requiring(ROLE);
    /** The fields of a section. */
    public static final FieldList SECTION_FIELDS =
            of("section", KIND, START, END).requiring(KIND).requiring(START).requiring(END);
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
                    NOTE)
            .requiring(NAME, DESCRIPTION)
            .requiring(ID)
            .requiring(KIND);
    /** The fields of a claim. */
    public static final FieldList CLAIM_FIELDS = of(
                    "claim",
                    ID,
                    PROPOSITION,
                    WORDING,
                    ATTRIBUTION,
                    OWN_VOICE,
                    FACTUALITY,
                    TYPES,
                    INSERTIONS,
                    FIGURES,
                    TIMES,
                    PLACE,
                    RELATIONS,
                    ASSESSMENTS,
                    PROVENANCE,
                    NOTE)
            .requiring(PROPOSITION, WORDING)
            .requiring(ID);
    /** The fields of an attribution. */
    public static final FieldList ATTRIBUTION_FIELDS = of("attribution", QUOTATION, TRANSLATED_FROM, ORIGIN, RELAYS)
            .requiring(QUOTATION)
            .requiring(ORIGIN);
    /** The fields of an attribution step. */
    public static final FieldList ATTRIBUTION_STEP_FIELDS = of(
                    "attribution step", SPEAKER, MENTION, CUE, TIME, ADDRESSEES, QUOTATION)
            .requiring(SPEAKER);
    /** The fields of a time. */
    public static final FieldList TIME_FIELDS =
            of("time", WORDING, EDTF, MODIFIER, RESOLVED).requiring(WORDING, EDTF);
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
                    MEASURED_PROPERTY,
                    QUALIFIER,
                    BASIS,
                    AS_OF,
                    PLACE,
                    TREND,
                    NOTE)
            .requiring(AMOUNT)
            .requiring(UNIT);
    /** The fields of a relation. */
    public static final FieldList RELATION_FIELDS =
            of("relation", TYPE, TARGET).requiring(TYPE).requiring(TARGET);
    /** The fields of an assessment. */
    public static final FieldList ASSESSMENT_FIELDS =
            of("assessment", REVIEWER, VERDICT, RATING, URI, DATE).requiring(REVIEWER);
    /** The fields of a provenance. */
    public static final FieldList PROVENANCE_FIELDS =
            of("provenance", AGENT, VERSION, GENERATED_AT, CONFIDENCE).requiring(AGENT);
    /** The fields of a span. */
    public static final FieldList SPAN_FIELDS =
            of("span", START, END, EXACT).requiring(START).requiring(END);
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
            of("claim reference", ARTICLE, CLAIM).requiring(CLAIM);
    /** The fields of a rating. */
    public static final FieldList RATING_FIELDS =
            of("rating", VALUE, WORST, BEST).requiring(VALUE);
    /** The fields of an amount. */
    public static final FieldList AMOUNT_FIELDS = of(
                    "amount", KIND, VALUE, DIRECTION, LOWER, UPPER, NUMERATOR, DENOMINATOR)
            .requiring(KIND);
    /** The fields of a bound. */
    public static final FieldList BOUND_FIELDS =
            of("bound", VALUE, INCLUSIVE).requiring(VALUE).requiring(INCLUSIVE);
    /** The fields of a unit. */
    public static final FieldList UNIT_FIELDS = of("unit", KIND, CODE, ASSUMED).requiring(KIND);
    /** The fields of a per. */
    public static final FieldList PER_FIELDS =
            of("per", KIND, QUANTITY, DURATION, CODE, ENTITY).requiring(KIND);

    /** An object whose fields are all unknown, such as one inside an extension. */
    public static final FieldList UNKNOWN_FIELDS = of("value");

    /** No more than a {@code long} has bits, so that a set of fields is a number. */
    private static final int MOST = Long.SIZE;

    private final String thing;
    private final List<String> names;
    private final String[] interned;
    private final Map<String, Integer> indices;
    private final Requirement[] required;

    /** At least one of several fields, as bits and as an error names them. */
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

    private static FieldList of(String thing, String... names) {
        return new FieldList(thing, List.of(names));
    }

    /** This list, with one more requirement: an object has at least one of these fields. */
    private FieldList requiring(String... alternatives) {
        long bits = 0;
        for (String name : alternatives) {
            bits |= 1L << indexOf(name);
        }
        Requirement[] all = Arrays.copyOf(required, required.length + 1);
        all[required.length] = new Requirement(bits, String.join(" or ", alternatives));
        return new FieldList(thing, names, all);
    }

    /**
     * What the object is, as errors call it.
     *
     * @return for example "claim"
     */
    public String thing() {
        return thing;
    }

    /**
     * The names of the fields in their order.
     *
     * @return for example "id", "proposition", …
     */
    public List<String> names() {
        return names;
    }

    /**
     * The place of a field in the list.
     *
     * @param name a name, for example "proposition"
     * @return its index from 0; -1 where the object has no such field
     */
    public int indexOf(String name) {
        // The compiler interns these names, and Jackson 2 interns those it reads. So most are found by identity:
        // reading an article takes a tenth less time than with the map alone.
        for (int index = 0; index < interned.length; index++) {
            if (interned[index] == name) {
                return index;
            }
        }
        Integer index = indices.get(name);
        return index == null ? -1 : index;
    }

    /**
     * Whether the object has a field of this name.
     *
     * @param name a name
     * @return true if it does
     */
    public boolean contains(String name) {
        return indexOf(name) >= 0;
    }

    /**
     * What an object lacks that it must have.
     *
     * @param present a bit for each field that the object has, by its index
     * @return for example "id", or "proposition or wording" where it needs one of them; null where nothing is missing
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
