package io.github.newsclaims.json.internal.partial;

import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.internal.FieldList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the loss of a faulty field costs, for each field of each object that can lose fields. What is kept must not say
 * anything that the document does not say. An object without a table, such as an amount, is closed: each field costs it.
 *
 * @param cost what is lost with the field
 * @param others the fields of the same object that are lost as well, because they would mean something else
 */
record FieldLoss(Cost cost, List<String> others) {
    /** What a faulty field, or a faulty item of a list, costs. */
    enum Cost {
        /** Only the field, or only the item: without it the object says less, and nothing else. */
        FIELD,
        /** The field; of a list all items, because the other items would apply alone. */
        LIST,
        /** The object, because it would mean something else or something wider. */
        OBJECT,
        /** The object if an object around it has such a field, which would apply instead; otherwise the field or item. */
        INHERITED,
        /** The object, unless it has one of the other fields, which says the same in words; these are kept. */
        UNLESS_OTHER
    }

    private static final FieldLoss FIELD = new FieldLoss(Cost.FIELD, List.of());

    private static final FieldLoss OBJECT = new FieldLoss(Cost.OBJECT, List.of());

    private static final FieldLoss INHERITED = new FieldLoss(Cost.INHERITED, List.of());

    private static final FieldLoss LIST = new FieldLoss(Cost.LIST, List.of());

    private static final Map<FieldList, Map<String, FieldLoss>> TABLE = new HashMap<>();

    static {
        // Without a known version the document may mean anything, and without an id there is no article. Any other
        // part is not recorded if it is absent.
        put(FieldList.ARTICLE_FIELDS, OBJECT, NEWSCLAIMS, ID);
        put(FieldList.ARTICLE_FIELDS, FIELD, HEADLINE, URI, VERSION, STATUS, PUBLISHER, PUBLISHED, UPDATED, RETRIEVED);
        put(FieldList.ARTICLE_FIELDS, FIELD, LANGUAGE, RIGHTS, CONTRIBUTORS, TEXT, TEXT_DIGEST, SECTIONS, SOURCES);
        put(FieldList.ARTICLE_FIELDS, FIELD, ENTITIES, CLAIMS, RELATIONS, PROVENANCE);

        put(FieldList.CONTRIBUTOR_FIELDS, OBJECT, ROLE);
        put(FieldList.CONTRIBUTOR_FIELDS, FIELD, NAME, ORGANIZATION);

        // Without its own date a section would be as old as the article.
        put(FieldList.SECTION_FIELDS, OBJECT, KIND, START, END);
        put(FieldList.SECTION_FIELDS, INHERITED, PUBLISHED);

        // Without its own provenance the part would be made by whoever made the object around it.
        put(FieldList.SOURCE_FIELDS, OBJECT, ID, KIND);
        put(FieldList.SOURCE_FIELDS, FIELD, NAME, ALIASES, DESCRIPTION, ROLE, AFFILIATION, LOCATION, MEMBERS, SAME_AS);
        put(FieldList.SOURCE_FIELDS, FIELD, ANONYMITY, MENTIONS, NOTE);
        put(FieldList.SOURCE_FIELDS, INHERITED, PROVENANCE);
        put(FieldList.ENTITY_FIELDS, OBJECT, ID, KIND);
        put(FieldList.ENTITY_FIELDS, FIELD, NAME, ALIASES, DESCRIPTION, SAME_AS, MENTIONS, NOTE);
        put(FieldList.ENTITY_FIELDS, INHERITED, PROVENANCE);

        // Without its language a proposition would be in that of the article. A claim with a faulty attribution is
        // neither attributed nor in the article's own voice: this is not recorded. One of two times would be the
        // time of all, so the times fall together, with each figure that has no time of its own; so do the places
        // (LostParts).
        put(FieldList.CLAIM_FIELDS, OBJECT, ID);
        put(FieldList.CLAIM_FIELDS, FIELD, SAME_AS, PROPOSITION, WORDING, OWN_VOICE, FACTUALITY, TYPES, ABOUT, FIGURES);
        put(FieldList.CLAIM_FIELDS, FIELD, RELATIONS, APPEARANCES, ASSESSMENTS, NOTE, INSERTIONS);
        put(FieldList.CLAIM_FIELDS, with(OWN_VOICE), ATTRIBUTION);
        put(FieldList.CLAIM_FIELDS, LIST, TIMES, PLACES);
        put(FieldList.CLAIM_FIELDS, INHERITED, LANGUAGE, PROVENANCE);

        // A quotation that was translated would be verbatim. Without a relay the words would come from another.
        put(FieldList.ATTRIBUTION_FIELDS, OBJECT, ORIGIN, RELAYS);
        put(FieldList.ATTRIBUTION_FIELDS, FIELD, QUOTATION);
        put(FieldList.ATTRIBUTION_FIELDS, with(QUOTATION), TRANSLATED_FROM);
        put(FieldList.ATTRIBUTION_FIELDS, INHERITED, PROVENANCE);

        // A faulty speaker becomes unresolved, so the step is kept.
        put(
                FieldList.ATTRIBUTION_STEP_FIELDS,
                FIELD,
                SPEAKER,
                MENTION,
                CUE,
                TIME,
                PLACE,
                CHANNEL,
                URI,
                ADDRESSEES,
                QUOTATION);
        put(FieldList.ATTRIBUTION_STEP_FIELDS, FIELD, FACTUALITY);

        // "Before 2031" would be 2031, and "before the strike in 2031" would be before 2031 or at the strike. The
        // words of the time are kept.
        put(FieldList.TIME_FIELDS, FIELD, WORDING, RESOLVED);
        put(FieldList.TIME_FIELDS, with(EDTF, EVENT, RESOLVED), MODIFIER);
        put(FieldList.TIME_FIELDS, with(MODIFIER, EVENT, RESOLVED), EDTF);
        put(FieldList.TIME_FIELDS, with(MODIFIER, EDTF, RESOLVED), EVENT);

        // 150 crowns a month would be 150 crowns, an estimate a count, a figure of one place or day one of
        // everywhere or of the time of the claim, and a change a level.
        put(FieldList.FIGURE_FIELDS, OBJECT, AMOUNT, UNIT, PER, MARGIN, MEASURED_ENTITY, MEASURED_PROPERTY, QUALIFIER);
        put(FieldList.FIGURE_FIELDS, OBJECT, BASIS, AS_OF, PLACES, MEASURES, TREND);
        put(FieldList.FIGURE_FIELDS, new FieldLoss(Cost.UNLESS_OTHER, List.of(MEASURED_ENTITY)), ENTITY);
        put(FieldList.FIGURE_FIELDS, FIELD, ID, WORDING, RELATIONS, NOTE);
        put(FieldList.FIGURE_FIELDS, INHERITED, PROVENANCE);

        put(FieldList.RELATION_FIELDS, OBJECT, TYPE, TARGET);
        put(FieldList.ARTICLE_RELATION_FIELDS, OBJECT, TYPE, TARGET);
        put(FieldList.FIGURE_RELATION_FIELDS, OBJECT, TYPE, TARGET);

        put(FieldList.ASSESSMENT_FIELDS, FIELD, REVIEWER, VERDICT, RATING, JUSTIFICATION, EVIDENCE, URI, DATE);
        put(FieldList.PROVENANCE_FIELDS, OBJECT, AGENT);
        put(FieldList.PROVENANCE_FIELDS, FIELD, VERSION, GENERATED_AT, CONFIDENCE);

        // "From the coast" would be at the coast.
        put(FieldList.PLACE_FIELDS, OBJECT, NAME, ROLE);
        put(FieldList.PLACE_FIELDS, FIELD, WORDING, ENTITY);
        put(FieldList.APPEARANCE_FIELDS, FIELD, URI, TITLE, PUBLISHER, DATE, FIRST, NOTE);
        put(FieldList.EVIDENCE_FIELDS, FIELD, URI, TITLE, PUBLISHER, WORDS, STANCE, NOTE);
    }

    private static FieldLoss with(String... others) {
        return new FieldLoss(Cost.FIELD, List.of(others));
    }

    private static void put(FieldList fields, FieldLoss loss, String... names) {
        for (String name : names) {
            if (TABLE.computeIfAbsent(fields, key -> new HashMap<>()).put(name, loss) != null) {
                throw new IllegalStateException("Two losses for " + name + " of " + fields.thing());
            }
        }
    }

    /** Returns the objects that can lose a field. */
    static Set<FieldList> open() {
        return TABLE.keySet();
    }

    /** Returns the names of the fields with a loss. */
    static Set<String> decided(FieldList fields) {
        return TABLE.getOrDefault(fields, Map.of()).keySet();
    }

    /** Returns the loss of a field of an object. A closed object is lost with each of its fields. */
    static FieldLoss of(FieldList fields, String name) {
        return TABLE.getOrDefault(fields, Map.of()).getOrDefault(name, OBJECT);
    }
}
