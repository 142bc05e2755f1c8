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
    static final String CLAIMS = HEAD + "\"sources\":[{\"id\":\"s\",\"kind\":\"person\",\"name\":\"S\"}],\n"
            + "\"claims\":[{\"id\":\"c\",\"proposition\":\"P\"},";
    static final String CLAIM = CLAIMS + "{\"id\":\"d\",\"proposition\":\"é\",\n ";
    static final String RELAYS =
            "\"attribution\":{\"quotation\":\"direct\",\"origin\":{\"speaker\":{\"kind\":\"unstated\"}},\"relays\":[";

    static final String IN_CLAIM = "/claims/1";
    private static final String DIGEST =
            "{\"sha256\":\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\",\"length\":3}";
    private static final String UNSTATED = "{\"kind\":\"unstated\"}";
    private static final String TIME = "{\"edtf\":\"2031\"}";
    private static final String WORDS = "[\"w\"]";
    private static final String FIGURE =
            "\"amount\":{\"kind\":\"exact\",\"value\":\"1\"},\"unit\":{\"kind\":\"count\"}";
    static final String FIGURES = CLAIM + "\"figures\":[{\"id\":\"g\"," + FIGURE + "},{" + FIGURE;
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
        List<Form> open = new ArrayList<>(objects());
        open.addAll(ReferenceForms.all());
        return open;
    }

    private static List<Form> objects() {
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
                open("entity", "/entities/0", HEAD + "\"entities\":[", "]}", entityFields()),
                open("claim", IN_CLAIM, CLAIMS + "\n", "]}", claimFields()),
                open("attribution", IN_CLAIM + "/attribution", CLAIM + "\"attribution\":", "}]}", attributionFields()),
                open("attribution step", IN_CLAIM + "/attribution/relays/0", CLAIM + RELAYS, "]}}]}", stepFields()),
                open("time", IN_CLAIM + "/times/0", CLAIM + "\"times\":[", "]}]}", timeFields()),
                open("figure", IN_CLAIM + "/figures/0", CLAIM + "\"figures\":[", "]}]}", figureFields()),
                open("place", IN_CLAIM + "/places/0", CLAIM + "\"places\":[", "]}]}", placeFields()),
                open(
                        "appearance",
                        IN_CLAIM + "/appearances/0",
                        CLAIM + "\"appearances\":[",
                        "]}]}",
                        appearanceFields()),
                open(
                        "assessment",
                        IN_CLAIM + "/assessments/0",
                        CLAIM + "\"assessments\":[",
                        "]}]}",
                        assessmentFields()),
                open(
                        "evidence",
                        IN_CLAIM + "/assessments/0/evidence/0",
                        CLAIM + "\"assessments\":[{\"verdict\":\"V\",\"evidence\":[",
                        "]}]}]}",
                        evidenceFields()),
                open(
                        "rating",
                        IN_CLAIM + "/assessments/0/rating",
                        CLAIM + "\"assessments\":[{\"reviewer\":\"R\",\"rating\":",
                        "}]}]}",
                        List.of(
                                required("value", DECIMAL, "\"2\""),
                                optional("worst", DECIMAL, "\"1\""),
                                optional("best", DECIMAL, "\"5\""))),
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
                        HEAD + "\"text\":\" abc\",\"claims\":[{\"id\":\"c\",\"wording\":[",
                        "]}]}",
                        required("start", OFFSET, "1"),
                        required("end", OFFSET, "3"),
                        required("exact", TEXT, "\"ab\""),
                        optional("prefix", TEXT, "\" \""),
                        optional("suffix", TEXT, "\"c\"")),
                closed(
                        "quote",
                        "/claims/0/wording/1",
                        HEAD + "\"claims\":[{\"id\":\"c\",\"wording\":[\"v\",",
                        "]}]}",
                        required("exact", TEXT, "\"w\""),
                        base("prefix", TEXT, "\" \""),
                        optional("suffix", TEXT, "\"x\"")),
                closed(
                        "factuality",
                        IN_CLAIM + "/factuality",
                        CLAIM + "\"factuality\":",
                        "}]}",
                        required("certainty", WORD, "\"certain\""),
                        required("polarity", WORD, "\"negative\"")));
    }

    static Form open(String thing, String pointer, String before, String after, List<FormField> fields) {
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
                optional("version", TEXT, "\"2\""),
                optional("status", WORD, "\"corrected\""),
                optional("publisher", TEXT, "\"s\""),
                optional("published", WORD, "\"2031-04\""),
                optional("updated", WORD, "\"2031-04-02\""),
                optional("retrieved", WORD, "\"2031-04-02T10:00:00Z\""),
                optional("language", WORD, "\"en\""),
                optional("rights", TEXT, "\"© P\""),
                optional("contributors", OBJECTS, "[{\"name\":\"N\",\"role\":\"reporter\"}]"),
                base("text", TEXT, "\"abc\""),
                optional("textDigest", FieldType.object("text digest"), DIGEST),
                optional("sections", OBJECTS, "[{\"kind\":\"body\",\"start\":0,\"end\":1}]"),
                base("sources", OBJECTS, "[{\"id\":\"s\",\"kind\":\"person\",\"name\":\"S\"}]"),
                optional("entities", OBJECTS, "[{\"id\":\"e\",\"kind\":\"event\",\"name\":\"E\"}]"),
                optional("claims", OBJECTS, "[{\"id\":\"c\",\"proposition\":\"P\"}]"),
                optional("relations", OBJECTS, "[{\"type\":\"replaces\",\"target\":{\"article\":\"b\"}}]"),
                optional("provenance", OBJECTS, BY_TOOL));
    }

    private static List<FormField> contributorFields() {
        return List.of(
                base("name", TEXT, "\"N\""),
                required("role", WORD, "\"reporter\""),
                base("organization", TEXT, "\"O\""));
    }

    private static List<FormField> sectionFields() {
        return List.of(
                required("kind", WORD, "\"body\""),
                required("start", OFFSET, "0"),
                required("end", OFFSET, "3"),
                optional("published", WORD, "\"2031-04-02\""));
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
                optional("provenance", OBJECTS, BY_TOOL),
                optional("note", TEXT, "\"N\""));
    }

    private static List<FormField> entityFields() {
        return List.of(
                required("id", TEXT, "\"e\""),
                required("kind", WORD, "\"event\""),
                base("name", TEXT, "\"N\""),
                optional("aliases", TEXTS, "[\"A\",\"B\"]"),
                base("description", TEXT, "\"D\""),
                optional("sameAs", TEXTS, "[\"https://example.org/e\"]"),
                optional("mentions", OBJECTS, "[[\"m\"]]"),
                optional("provenance", OBJECTS, BY_TOOL),
                optional("note", TEXT, "\"N\""));
    }

    private static List<FormField> claimFields() {
        return List.of(
                required("id", TEXT, "\"d\""),
                optional("sameAs", TEXTS, "[\"https://example.org/d\"]"),
                base("proposition", TEXT, "\"P\""),
                optional("language", WORD, "\"nb\""),
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
                optional("about", TEXTS, "[\"s\"]"),
                optional("insertions", OBJECTS, "[[\"i\"]]"),
                optional("figures", OBJECTS, "[{" + FIGURE + "}]"),
                optional("times", OBJECTS, "[" + TIME + "]"),
                optional("places", OBJECTS, "[{\"name\":\"L\"}]"),
                optional("relations", OBJECTS, "[{\"type\":\"supports\",\"target\":{\"claim\":\"c\"}}]"),
                optional("appearances", OBJECTS, "[{\"title\":\"T\"}]"),
                optional("assessments", OBJECTS, "[{\"verdict\":\"V\"}]"),
                optional("provenance", OBJECTS, BY_TOOL),
                optional("note", TEXT, "\"N\""));
    }

    private static List<FormField> attributionFields() {
        return List.of(
                optional("quotation", WORD, "\"direct\""),
                optional("translatedFrom", WORD, "\"nb\""),
                required("origin", FieldType.object("attribution step"), "{\"speaker\":" + UNSTATED + "}"),
                optional("relays", OBJECTS, "[{\"speaker\":" + UNSTATED + "}]"),
                optional("provenance", OBJECTS, BY_TOOL));
    }

    private static List<FormField> stepFields() {
        return List.of(
                required("speaker", FieldType.object("speaker"), UNSTATED),
                optional("mention", WORDING, WORDS),
                optional("cue", WORDING, WORDS),
                optional("time", FieldType.object("time"), TIME),
                optional("place", FieldType.object("place"), "{\"name\":\"L\"}"),
                optional("channel", WORD, "\"interview\""),
                optional("uri", WORD, "\"https://example.org/said\""),
                optional("addressees", TEXTS, "[\"s\"]"),
                optional("quotation", WORD, "\"indirect\""),
                optional(
                        "factuality",
                        FieldType.object("factuality"),
                        "{\"certainty\":\"possible\",\"polarity\":\"positive\"}"));
    }

    private static List<FormField> timeFields() {
        return List.of(
                base("wording", WORDING, WORDS),
                base("edtf", WORD, "\"2031\""),
                optional("modifier", WORD, "\"start\""),
                optional("resolved", WORD, "\"2031-03\""),
                optional("event", FieldType.object("time event"), "{\"claim\":\"c\"}"));
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
                optional("entity", TEXT, "\"s\""),
                optional("measuredProperty", TEXT, "\"P\""),
                optional("qualifier", TEXT, "\"Q\""),
                optional("basis", WORD, "\"estimated\""),
                optional("asOf", FieldType.object("time"), TIME),
                optional("places", OBJECTS, "[{\"name\":\"L\"}]"),
                optional("measures", WORD, "\"change\""),
                optional("trend", WORD, "\"increasing\""),
                optional(
                        "relations",
                        OBJECTS,
                        "[{\"type\":\"part-of\",\"target\":{\"article\":\"b\",\"claim\":\"c\",\"figure\":\"f\"}}]"),
                optional("provenance", OBJECTS, BY_TOOL),
                optional("note", TEXT, "\"N\""));
    }

    private static List<FormField> placeFields() {
        return List.of(
                optional("wording", WORDING, WORDS),
                required("name", TEXT, "\"L\""),
                optional("role", WORD, "\"from\""),
                optional("entity", TEXT, "\"s\""));
    }

    private static List<FormField> appearanceFields() {
        return List.of(
                base("uri", WORD, "\"https://example.org/a\""),
                base("title", TEXT, "\"T\""),
                optional("publisher", TEXT, "\"P\""),
                optional("date", WORD, "\"2031-04-02\""),
                optional("first", FLAG, "true"),
                optional("note", TEXT, "\"N\""));
    }

    private static List<FormField> evidenceFields() {
        return List.of(
                base("uri", WORD, "\"https://example.org/e\""),
                base("title", TEXT, "\"T\""),
                optional("publisher", TEXT, "\"P\""),
                optional("words", TEXT, "\"W\""),
                optional("stance", WORD, "\"supports\""),
                optional("note", TEXT, "\"N\""));
    }

    private static List<FormField> assessmentFields() {
        return List.of(
                optional("reviewer", TEXT, "\"R\""),
                base("verdict", TEXT, "\"V\""),
                optional("rating", FieldType.object("rating"), "{\"value\":\"2\"}"),
                base("justification", TEXT, "\"J\""),
                optional("evidence", OBJECTS, "[{\"title\":\"T\"}]"),
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
