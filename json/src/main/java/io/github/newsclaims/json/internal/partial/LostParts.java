package io.github.newsclaims.json.internal.partial;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.json.internal.codec.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules about the parts that a value of the model can lose. */
final class LostParts {
    /**
     * The objects that keep their meaning if an optional field is left out. Another object, such as an amount, is left out as a
     * whole, because it would mean something else without one of its fields.
     */
    private static final Set<FieldList> OPEN = Set.of(
            FieldList.ARTICLE_FIELDS,
            FieldList.CONTRIBUTOR_FIELDS,
            FieldList.SECTION_FIELDS,
            FieldList.SOURCE_FIELDS,
            FieldList.CLAIM_FIELDS,
            FieldList.ATTRIBUTION_FIELDS,
            FieldList.ATTRIBUTION_STEP_FIELDS,
            FieldList.TIME_FIELDS,
            FieldList.FIGURE_FIELDS,
            FieldList.RELATION_FIELDS,
            FieldList.ASSESSMENT_FIELDS,
            FieldList.PROVENANCE_FIELDS,
            FieldList.ENTITY_FIELDS,
            FieldList.PLACE_FIELDS,
            FieldList.APPEARANCE_FIELDS,
            FieldList.EVIDENCE_FIELDS,
            FieldList.ARTICLE_RELATION_FIELDS,
            FieldList.FIGURE_RELATION_FIELDS);

    private LostParts() {}

    /** Returns whether a field that is faulty costs its object, even if the field is optional. */
    static boolean costsItsObject(@Nullable FieldList fields, @Nullable String field) {
        if (fields == null || field == null || !OPEN.contains(fields)) {
            return true;
        }
        // Without it "before 2031" would be 2031, and 150 crowns a month would be 150 crowns.
        return fields == FieldList.TIME_FIELDS && field.equals(FieldNames.MODIFIER)
                || fields == FieldList.FIGURE_FIELDS && field.equals(FieldNames.PER);
    }

    /** Returns the value of a required field that an object gets if its own is absent or faulty; null if it gets none. */
    static @Nullable Node supplied(@Nullable FieldList fields, String field, int offset) {
        if (fields == FieldList.ATTRIBUTION_STEP_FIELDS && field.equals(FieldNames.SPEAKER)) {
            return unresolvedSpeaker(offset);
        }
        if (fields == FieldList.ARTICLE_FIELDS && field.equals(FieldNames.NEWSCLAIMS)) {
            return word("1", offset);
        }
        return isArticleId(fields, field) ? word("?", offset) : null;
    }

    /** Returns whether a field is the id of an article, without which there is no article. */
    static boolean isArticleId(@Nullable FieldList fields, String field) {
        return fields == FieldList.ARTICLE_FIELDS && field.equals(FieldNames.ID);
    }

    /** Returns the speaker of a step whose own speaker is faulty, or whose source was left out. */
    private static Node unresolvedSpeaker(int offset) {
        Node speaker = new Node(Token.START_OBJECT, "", offset, true);
        speaker.add(FieldNames.KIND, word("unresolved", offset));
        return speaker;
    }

    /**
     * Returns the words of a wording whose places are faulty; null if the value is not a wording with places, or one of its
     * places has no words.
     */
    static @Nullable Node words(Node wording) {
        boolean hasPlaces = wording.token == Token.START_ARRAY
                && wording.children.stream()
                        .anyMatch(child -> child.fields != null && child.fields.contains(FieldNames.EXACT));
        if (!hasPlaces) {
            return null;
        }
        Node words = new Node(Token.START_ARRAY, "", wording.offset, true);
        for (Node span : wording.children) {
            Node exact = span.children.stream()
                    .filter(child -> FieldNames.EXACT.equals(child.name) && child.token == Token.STRING)
                    .findFirst()
                    .orElse(null);
            if (span.token != Token.START_OBJECT || exact == null) {
                return null;
            }
            words.add(null, word(exact.text, span.offset));
        }
        return words;
    }

    private static Node word(String text, int offset) {
        return new Node(Token.STRING, text, offset, true);
    }
}
