package io.github.newsclaims.json;

import static io.github.newsclaims.json.FieldType.DECIMAL;
import static io.github.newsclaims.json.FieldType.FLAG;
import static io.github.newsclaims.json.FieldType.OBJECTS;
import static io.github.newsclaims.json.FieldType.OFFSET;
import static io.github.newsclaims.json.FieldType.TEXT;
import static io.github.newsclaims.json.FieldType.TEXTS;
import static io.github.newsclaims.json.FieldType.WORD;
import static io.github.newsclaims.json.FieldType.WORDING;
import static io.github.newsclaims.json.FormField.base;
import static io.github.newsclaims.json.FormField.optional;
import static io.github.newsclaims.json.FormField.required;

import java.util.ArrayList;
import java.util.List;

/** Every object of the JSON form. Lines and an astral character stand before each, so that places are counted right. */
final class Forms {
    static final String HEAD = "{\"newsclaims\":\"1\",\"id\":\"a😀\",\r\n";
    static final String CLAIM = HEAD + "\"sources\":[{\"id\":\"s\",\"kind\":\"person\",\"name\":\"S\"}],\n"
            + "\"claims\":[{\"id\":\"c\",\"proposition\":\"P\"},{\"id\":\"d\",\"proposition\":\"é\",\n ";
    static final String RELAYS =
            "\"attribution\":{\"quotation\":\"direct\",\"origin\":{\"speaker\":{\"kind\":\"unstated\"}},\"relays\":[";

    private static final String IN_CLAIM = "/claims/1";
    private static final String DIGEST =
            "{\"sha256\":\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\",\"length\":3}";
    private static final String UNSTATED = "{\"kind\":\"unstated\"}";
    private static final String TIME = "{\"edtf\":\"2031\"}";
    private static final String WORDS = "[\"w\"]";
    private static final String BY_TOOL = "[{\"agent\":\"A\"}]";

    private Forms() {}

    /** All objects, closed alternatives once for each of their kinds. */
    static List<Form> all() {
        List<Form> all = new ArrayList<>(open());
        all.addAll(closed());
        all.addAll(KindForms.all());
        return all;
    }

    /** The objects that keep what they do not know. */
    static List<Form> open() {
        return List.of(
                open("article", "", "\r\n ", "\n", articleFields()),
                open("contributor", "/contributors/0", HEAD + "\"contributors\":[", "]}", contributorFields()),
                open("section", "/sections/0", HEAD + "\"text\":\"abc\",\"sections\":[", "]}", sectionFields()),
                open(
                        "source",
                        "/sources/1",
                        HEAD + "\"sources\":[{\"id\":\"s\",\"kind\":\"person\",\"name\":\"S\"},\n",
                        "]}",
                        sourceFields()),
                open(
                        "claim",
                        IN_CLAIM,
                        HEAD + "\"claims\":[{\"id\":\"c\",\"proposition\":\"P\"},\n",
                        "]}",
                        claimFields()),
                open("attribution", IN_CLAIM + "/attribution", CLAIM + "\"attribution\":", "}]}", attributionFields()),
                open("attribution step", IN_CLAIM + "/attribution/relays/0", CLAIM + RELAYS, "]}}]}", stepFields()),
                open("time", IN_CLAIM + "/times/0", CLAIM + "\"times\":[", "]}]}", timeFields()),
                open("figure", IN_CLAIM + "/figures/0", CLAIM + "\"figures\":[", "]}]}", figureFields()),
                open("relation", IN_CLAIM + "/relations/0", CLAIM + "\"relations\":[", "]}]}", relationFields()),
                open(
                        "assessment",
                        IN_CLAIM + "/assessments/0",
                        CLAIM + "\"assessments\":[",
                        "]}]}",
                        assessmentFields()),
                open("provenance", IN_CLAIM + "/provenance/0", CLAIM + "\"provenance\":[", "]}]}", provenanceFields()));
    }

    private static List<Form> closed() {
        return List.of(
                closed(
                        "text digest",
                        "/textDigest",
                        HEAD + "\"textDigest\":",
                        "}",
                        required("sha256", WORD, DIGEST.substring(10, 76)),
                        required("length", OFFSET, "3")),
                closed(
                        "span",
                        "/claims/0/wording/0",
                        HEAD + "\"text\":\"abc\",\"claims\":[{\"id\":\"c\",\"wording\":[",
                        "]}]}",
                        required("start", OFFSET, "0"),
                        required("end", OFFSET, "2"),
                        required("exact", TEXT, "\"ab\"")),
                closed(
                        "claim reference",
                        IN_CLAIM + "/relations/0/target",
                        CLAIM + "\"relations\":[{\"type\":\"supports\",\"target\":",
                        "}]}]}",
                        optional("article", TEXT, "\"b\""),
                        required("claim", TEXT, "\"c\"")),
                closed(
                        "factuality",
                        IN_CLAIM + "/factuality",
                        CLAIM + "\"factuality\":",
                        "}]}",
                        required("certainty", WORD, "\"certain\""),
                        required("polarity", WORD, "\"negative\"")),
                closed(
                        "rating",
                        IN_CLAIM + "/assessments/0/rating",
                        CLAIM + "\"assessments\":[{\"reviewer\":\"R\",\"rating\":",
                        "}]}]}",
                        required("value", DECIMAL, "\"2\""),
                        optional("worst", DECIMAL, "\"1\""),
                        optional("best", DECIMAL, "\"5\"")));
    }

    private static Form open(String thing, String pointer, String before, String after, List<FormField> fields) {
        return new Form(thing, "", true, pointer, before, after, fields);
    }

    private static Form closed(String thing, String pointer, String before, String after, FormField... fields) {
        return new Form(thing, "", false, pointer, before, after, List.of(fields));
    }

    private static List<FormField> articleFields() {
        return List.of(
                required("newsclaims", WORD, "\"1\""),
                required("id", TEXT, "\"a\""),
                optional("headline", TEXT, "\"H\""),
                optional("uri", WORD, "\"https://example.org/a\""),
                optional("publisher", TEXT, "\"s\""),
                optional("published", WORD, "\"2031-04\""),
                optional("updated", WORD, "\"2031-04-02\""),
                optional("retrieved", WORD, "\"2031-04-02T10:00:00Z\""),
                optional("language", WORD, "\"en\""),
                optional("contributors", OBJECTS, "[{\"name\":\"N\",\"role\":\"reporter\"}]"),
                base("text", TEXT, "\"abc\""),
                optional("textDigest", FieldType.object("text digest"), DIGEST),
                optional("sections", OBJECTS, "[{\"kind\":\"body\",\"start\":0,\"end\":1}]"),
                base("sources", OBJECTS, "[{\"id\":\"s\",\"kind\":\"person\",\"name\":\"S\"}]"),
                optional("claims", OBJECTS, "[{\"id\":\"c\",\"proposition\":\"P\"}]"),
                optional("provenance", OBJECTS, BY_TOOL));
    }

    private static List<FormField> contributorFields() {
        return List.of(
                required("name", TEXT, "\"N\""),
                required("role", WORD, "\"reporter\""),
                optional("organization", TEXT, "\"O\""));
    }

    private static List<FormField> sectionFields() {
        return List.of(
                required("kind", WORD, "\"body\""), required("start", OFFSET, "0"), required("end", OFFSET, "3"));
    }

    private static List<FormField> sourceFields() {
        return List.of(
                required("id", TEXT, "\"t\""),
                required("kind", WORD, "\"group\""),
                base("name", TEXT, "\"N\""),
                optional("aliases", TEXTS, "[\"A\",\"B\"]"),
                base("description", TEXT, "\"D\""),
                optional("role", TEXT, "\"R\""),
                optional("affiliation", TEXT, "\"F\""),
                optional("location", TEXT, "\"L\""),
                optional("members", TEXTS, "[\"s\"]"),
                optional("sameAs", TEXTS, "[\"https://example.org/t\"]"),
                optional("anonymity", WORD, "\"on-record\""),
                optional("mentions", OBJECTS, "[[\"m\"]]"),
                optional("note", TEXT, "\"N\""));
    }

    private static List<FormField> claimFields() {
        return List.of(
                required("id", TEXT, "\"d\""),
                base("proposition", TEXT, "\"P\""),
                base("wording", WORDING, WORDS),
                optional(
                        "attribution",
                        FieldType.object("attribution"),
                        "{\"quotation\":\"mixed\",\"origin\":{\"speaker\":" + UNSTATED + "}}"),
                optional("ownVoice", FLAG, "true"),
                optional(
                        "factuality",
                        FieldType.object("factuality"),
                        "{\"certainty\":\"probable\",\"polarity\":\"unknown\"}"),
                optional("types", TEXTS, "[\"causal\"]"),
                optional("insertions", OBJECTS, "[[\"i\"]]"),
                optional(
                        "figures",
                        OBJECTS,
                        "[{\"amount\":{\"kind\":\"exact\",\"value\":\"1\"},\"unit\":{\"kind\":\"count\"}}]"),
                optional("times", OBJECTS, "[" + TIME + "]"),
                optional("place", TEXT, "\"L\""),
                optional("relations", OBJECTS, "[{\"type\":\"supports\",\"target\":{\"claim\":\"c\"}}]"),
                optional("assessments", OBJECTS, "[{\"reviewer\":\"R\"}]"),
                optional("provenance", OBJECTS, BY_TOOL),
                optional("note", TEXT, "\"N\""));
    }

    private static List<FormField> attributionFields() {
        return List.of(
                required("quotation", WORD, "\"direct\""),
                optional("translatedFrom", WORD, "\"nb\""),
                required("origin", FieldType.object("attribution step"), "{\"speaker\":" + UNSTATED + "}"),
                optional("relays", OBJECTS, "[{\"speaker\":" + UNSTATED + "}]"));
    }

    private static List<FormField> stepFields() {
        return List.of(
                required("speaker", FieldType.object("speaker"), UNSTATED),
                optional("mention", WORDING, WORDS),
                optional("cue", WORDING, WORDS),
                optional("time", FieldType.object("time"), TIME),
                optional("addressees", TEXTS, "[\"s\"]"),
                optional("quotation", WORD, "\"indirect\""));
    }

    private static List<FormField> timeFields() {
        return List.of(
                base("wording", WORDING, WORDS),
                base("edtf", WORD, "\"2031\""),
                optional("modifier", WORD, "\"start\""),
                optional("resolved", WORD, "\"2031-03\""));
    }

    private static List<FormField> figureFields() {
        return List.of(
                optional("id", TEXT, "\"f\""),
                optional("wording", WORDING, WORDS),
                required("amount", FieldType.object("amount"), "{\"kind\":\"exact\",\"value\":\"1\"}"),
                required("unit", FieldType.object("unit"), "{\"kind\":\"count\"}"),
                optional("per", OBJECTS, "[{\"kind\":\"period\",\"duration\":\"P1M\"}]"),
                optional("margin", DECIMAL, "\"0.5\""),
                optional("measuredEntity", TEXT, "\"E\""),
                optional("measuredProperty", TEXT, "\"P\""),
                optional("qualifier", TEXT, "\"Q\""),
                optional("basis", WORD, "\"estimated\""),
                optional("asOf", FieldType.object("time"), TIME),
                optional("place", TEXT, "\"L\""),
                optional("trend", WORD, "\"increasing\""),
                optional("note", TEXT, "\"N\""));
    }

    private static List<FormField> relationFields() {
        return List.of(
                required("type", WORD, "\"supports\""),
                required("target", FieldType.object("claim reference"), "{\"claim\":\"c\"}"));
    }

    private static List<FormField> assessmentFields() {
        return List.of(
                required("reviewer", TEXT, "\"R\""),
                optional("verdict", TEXT, "\"V\""),
                optional("rating", FieldType.object("rating"), "{\"value\":\"2\"}"),
                optional("uri", WORD, "\"https://example.org/r\""),
                optional("date", WORD, "\"2031-04-02\""));
    }

    private static List<FormField> provenanceFields() {
        return List.of(
                required("agent", TEXT, "\"A\""),
                optional("version", TEXT, "\"2\""),
                optional("generatedAt", WORD, "\"2031-04-02T10:00:00Z\""),
                optional("confidence", DECIMAL, "\"0.87\""));
    }
}
