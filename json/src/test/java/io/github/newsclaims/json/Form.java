package io.github.newsclaims.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One object of the JSON form, with every field that it may have: written out by hand, so that the codecs are not their
 * own measure.
 *
 * @param thing what errors call it
 * @param kind the kind of a closed alternative; empty where there are no kinds
 * @param open whether it keeps fields that it does not know
 * @param pointer where it stands in the document around it
 * @param before the document before it
 * @param after the document after it
 * @param fields its fields in their order
 */
record Form(
        String thing, String kind, boolean open, String pointer, String before, String after, List<FormField> fields) {
    /** Marks the place in a document that an error is expected to name. */
    public static final String HERE = "¦";

    /** What errors call it where they name its kind, too. */
    String thingOfKind() {
        return kind.isEmpty() ? thing : kind + " " + thing;
    }

    /** The object in its document. */
    String document(String object) {
        return before + object + after;
    }

    /** The document of the object that has only what it needs. */
    String base() {
        return document(object(baseMembers()));
    }

    /** The fields that it needs, as members. */
    List<String> baseMembers() {
        return fields.stream().filter(FormField::base).map(FormField::member).collect(Collectors.toList());
    }

    /** The fields that it needs, and one with a value of its own, in the place of the one it needs or at the end. */
    String with(FormField field, String value) {
        List<String> members = new ArrayList<>();
        for (FormField each : fields) {
            if (each == field) {
                members.add(each.member(value));
            } else if (each.base()) {
                members.add(each.member());
            }
        }
        return document(object(members));
    }

    /** The fields that it needs but one. */
    String without(FormField field) {
        return document(HERE
                + object(fields.stream()
                        .filter(each -> each.base() && each != field)
                        .map(FormField::member)
                        .toList()));
    }

    /** The fields that it needs, and what comes after them. */
    String then(String more) {
        List<String> members = new ArrayList<>(baseMembers());
        members.add(more);
        return document(object(members));
    }

    public static String object(List<String> members) {
        return "{" + String.join(",", members) + "}";
    }

    @Override
    public String toString() {
        return thingOfKind();
    }
}
