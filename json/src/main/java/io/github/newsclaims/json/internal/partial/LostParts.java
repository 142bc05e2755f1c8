package io.github.newsclaims.json.internal.partial;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.json.internal.codec.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about the parts that a value of the model can lose. */
final class LostParts {
    private static final String NEEDS_A_PLACE = "with a place needs a claim wording with a place";

    private LostParts() {}

    /** Returns the value of a required field that an object gets if its own is absent or faulty; null if it gets none. */
    static @Nullable Node supplied(@Nullable FieldList fields, String field, int offset) {
        if (fields == FieldList.ATTRIBUTION_STEP_FIELDS && field.equals(FieldNames.SPEAKER)) {
            return unresolvedSpeaker(offset);
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

    /** Returns whether an object has a field whose value is not null. */
    static boolean has(Node object, String name) {
        Node field = object.field(name);
        return field != null && field.token != Token.NULL;
    }

    /** Returns whether an object around another has a field, even a faulty one, that applies to the inner object as well. */
    static boolean isInherited(Node object, String name) {
        for (Node outer = object.around; outer != null; outer = outer.around) {
            if (has(outer, name) || outer.lost.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the other parts of a claim that would mean something else without one of its fields: the figures that have no
     * time or place of their own, and, if an insertion is lost, the statements that the wording is what somebody said.
     */
    static List<Node> dependents(Node claim, String lost) {
        List<Node> dependents = new ArrayList<>();
        switch (lost) {
            case FieldNames.TIMES, FieldNames.PLACES -> {
                String own = lost.equals(FieldNames.TIMES) ? FieldNames.AS_OF : FieldNames.PLACES;
                for (Node figure : children(claim, FieldNames.FIGURES)) {
                    if (!has(figure, own)) {
                        dependents.add(figure);
                    }
                }
            }
            case FieldNames.INSERTIONS -> {
                Node attribution = claim.field(FieldNames.ATTRIBUTION);
                if (attribution != null) {
                    addQuotation(attribution, dependents);
                    children(attribution, FieldNames.RELAYS).forEach(relay -> addQuotation(relay, dependents));
                }
            }
            default -> {
                // Nothing else depends on it.
            }
        }
        return dependents;
    }

    private static void addQuotation(Node object, List<Node> dependents) {
        Node quotation = object.field(FieldNames.QUOTATION);
        if (quotation != null) {
            dependents.add(quotation);
        }
    }

    private static List<Node> children(Node object, String name) {
        Node list = object.field(name);
        return list == null
                ? List.of()
                : list.children.stream().filter(child -> !child.isOut).toList();
    }

    /** Returns whether a part of a claim has a place that the wording of the claim has lost. */
    static boolean lacksASuppliedWording(String problem, Node part) {
        Node wording = problem.contains(NEEDS_A_PLACE) ? claim(part).field(FieldNames.WORDING) : null;
        return wording != null && wording.isSupplied;
    }

    /**
     * Replaces the places of all figures and insertions of a claim by their words, if its wording has lost its place. All are
     * replaced at once, because their number has no limit.
     */
    static boolean loseTheirPlaces(String problem, Node part) {
        if (!problem.contains(NEEDS_A_PLACE)) {
            return false;
        }
        Node claim = claim(part);
        boolean any = false;
        for (Node insertion : children(claim, FieldNames.INSERTIONS)) {
            any |= replaceByWords(insertion);
        }
        for (Node figure : children(claim, FieldNames.FIGURES)) {
            Node wording = figure.field(FieldNames.WORDING);
            any |= wording != null && replaceByWords(wording);
        }
        return any;
    }

    private static boolean replaceByWords(Node wording) {
        Node words = words(wording);
        if (words == null || wording.around == null) {
            return false;
        }
        wording.around.replace(wording, words);
        return true;
    }

    /** Returns the claim that has a part. */
    private static Node claim(Node part) {
        Node claim = part;
        while (claim.fields != FieldList.CLAIM_FIELDS && claim.around != null) {
            claim = claim.around;
        }
        return claim;
    }

    private static Node word(String text, int offset) {
        return new Node(Token.STRING, text, offset, true);
    }
}
