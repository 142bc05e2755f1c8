package io.github.newsclaims.json;

import static io.github.newsclaims.json.FieldType.TEXT;
import static io.github.newsclaims.json.FieldType.WORD;
import static io.github.newsclaims.json.FormField.base;
import static io.github.newsclaims.json.FormField.oneOf;
import static io.github.newsclaims.json.FormField.optional;
import static io.github.newsclaims.json.FormField.required;

import java.util.List;

/** Relations, and references to other parts: by an id or by something else, each in a form of its own. */
final class ReferenceForms {
    private ReferenceForms() {}

    static List<Form> all() {
        String figureTarget = Forms.FIGURES + ",\"relations\":[{\"type\":\"part-of\",\"target\":";
        return List.of(
                Forms.open(
                        "relation",
                        Forms.IN_CLAIM + "/relations/0",
                        Forms.CLAIM + "\"relations\":[",
                        "]}]}",
                        relationFields("supports", "claim reference", "{\"claim\":\"c\"}")),
                Forms.open(
                        "relation",
                        Forms.IN_CLAIM + "/figures/1/relations/0",
                        Forms.FIGURES + ",\"relations\":[",
                        "]}]}]}",
                        relationFields("share-of", "figure reference", "{\"figure\":\"g\"}")),
                Forms.open(
                        "relation",
                        "/relations/0",
                        Forms.HEAD + "\"relations\":[",
                        "]}",
                        relationFields("replaces", "article reference", "{\"article\":\"b\"}")),
                claimReference(optional("article", TEXT, "\"b\""), oneOf("claim or uri", "claim", TEXT, "\"c\"")),
                claimReference(oneOf("claim or uri", "uri", WORD, "\"https://example.org/c\"")),
                articleReference(oneOf("article or uri", "article", TEXT, "\"b\"")),
                articleReference(oneOf("article or uri", "uri", WORD, "\"https://example.org/b\"")),
                Forms.open(
                        "figure reference",
                        Forms.IN_CLAIM + "/figures/1/relations/0/target",
                        figureTarget,
                        "}]}]}]}",
                        List.of(
                                optional("article", TEXT, "\"b\""),
                                base("claim", TEXT, "\"d\""),
                                required("figure", TEXT, "\"g\""))),
                timeEvent(oneOf("claim or entity", "claim", TEXT, "\"c\"")),
                timeEvent(oneOf("claim or entity", "entity", TEXT, "\"s\"")));
    }

    private static Form claimReference(FormField... fields) {
        String before = Forms.CLAIM + "\"relations\":[{\"type\":\"supports\",\"target\":";
        return Forms.open("claim reference", Forms.IN_CLAIM + "/relations/0/target", before, "}]}]}", List.of(fields));
    }

    private static Form articleReference(FormField field) {
        String before = Forms.HEAD + "\"relations\":[{\"type\":\"copy-of\",\"target\":";
        return Forms.open("article reference", "/relations/0/target", before, "}]}", List.of(field));
    }

    private static Form timeEvent(FormField field) {
        return Forms.open(
                "time event",
                Forms.IN_CLAIM + "/times/0/event",
                Forms.CLAIM + "\"times\":[{\"event\":",
                "}]}]}",
                List.of(field));
    }

    private static List<FormField> relationFields(String type, String reference, String target) {
        return List.of(
                required("type", WORD, "\"" + type + "\""), required("target", FieldType.object(reference), target));
    }
}
