package io.github.newsclaims.json;

import static io.github.newsclaims.json.FieldType.DECIMAL;
import static io.github.newsclaims.json.FieldType.FLAG;
import static io.github.newsclaims.json.FieldType.OFFSET;
import static io.github.newsclaims.json.FieldType.TEXT;
import static io.github.newsclaims.json.FieldType.TEXTS;
import static io.github.newsclaims.json.FieldType.WORD;
import static io.github.newsclaims.json.FormField.base;
import static io.github.newsclaims.json.FormField.optional;
import static io.github.newsclaims.json.FormField.required;

import java.util.ArrayList;
import java.util.List;

/** The closed alternatives of the JSON form, kind by kind. */
final class KindForms {
    private static final String FIGURE = Forms.CLAIM + "\"figures\":[{";
    private static final String EXACT = "\"amount\":{\"kind\":\"exact\",\"value\":\"1\"},\n";
    private static final String COUNT = "\"unit\":{\"kind\":\"count\"}";
    private static final String BOUND = "{\"value\":\"3\",\"inclusive\":true}";
    private static final FormField NUMERATOR = required("numerator", DECIMAL, "\"2\"");
    private static final FormField DENOMINATOR = required("denominator", DECIMAL, "\"3\"");
    private static final FieldType A_BOUND = FieldType.object("bound");

    private KindForms() {}

    static List<Form> all() {
        List<Form> all = new ArrayList<>();
        all.addAll(speakers());
        all.addAll(amounts());
        all.addAll(units());
        all.addAll(rates());
        return all;
    }

    private static List<Form> speakers() {
        return List.of(
                speaker("known", required("ids", TEXTS, "[\"s\"]")),
                speaker("candidates", required("ids", TEXTS, "[\"s\",\"t\"]")),
                speaker("unresolved"),
                speaker("unstated"));
    }

    private static List<Form> amounts() {
        return List.of(
                amount("exact", required("value", DECIMAL, "\"150\""), optional("significantDigits", OFFSET, "2")),
                amount("exact", NUMERATOR, DENOMINATOR),
                amount("approximate", required("value", DECIMAL, "\"80\""), required("direction", WORD, "\"about\"")),
                amount("approximate", NUMERATOR, DENOMINATOR, required("direction", WORD, "\"about\"")),
                amount(
                        "range",
                        base("lower", A_BOUND, BOUND),
                        optional("upper", A_BOUND, BOUND),
                        optional("approximate", FLAG, "true")),
                amount("vague", optional("magnitude", DECIMAL, "\"12\"")),
                bound(required("value", DECIMAL, "\"3\""), required("inclusive", FLAG, "true")),
                bound(NUMERATOR, DENOMINATOR, required("inclusive", FLAG, "true")));
    }

    private static Form bound(FormField... fields) {
        return new Form(
                "bound",
                "",
                false,
                "/claims/1/figures/0/amount/lower",
                FIGURE + "\"amount\":{\"kind\":\"range\",\n \"lower\":",
                "}," + COUNT + "}]}]}",
                List.of(fields));
    }

    private static List<Form> units() {
        return List.of(
                unit("currency", required("code", WORD, "\"NOK\""), optional("assumed", FLAG, "true")),
                unit("count"),
                unit("percent"),
                unit("percentage-points"),
                unit("basis-points"),
                unit("measure", required("code", WORD, "\"km\"")),
                unit("ordinal"),
                unit("times"),
                unit("unitless"));
    }

    private static List<Form> rates() {
        FormField quantity = optional("quantity", DECIMAL, "\"2\"");
        return List.of(
                per("period", quantity, required("duration", WORD, "\"P1M\"")),
                per("measure", quantity, required("code", WORD, "\"h\"")),
                per("count", quantity, required("counted", TEXT, "\"inhabitants\"")));
    }

    private static Form speaker(String kind, FormField... fields) {
        String sources = "\"sources\":[{\"id\":\"s\",\"kind\":\"person\",\"name\":\"S\"},"
                + "{\"id\":\"t\",\"kind\":\"person\",\"name\":\"T\"}],\n";
        return form(
                "speaker",
                kind,
                "/claims/0/attribution/origin/speaker",
                Forms.HEAD + sources + "\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"attribution\":"
                        + "{\"quotation\":\"direct\",\"origin\":{\"speaker\":",
                "}}}]}",
                fields);
    }

    private static Form amount(String kind, FormField... fields) {
        return form(
                "amount",
                kind,
                "/claims/1/figures/0/amount",
                FIGURE + "\"wording\":[\"w\"],\n\"amount\":",
                "," + COUNT + "}]}]}",
                fields);
    }

    private static Form unit(String kind, FormField... fields) {
        return form("unit", kind, "/claims/1/figures/0/unit", FIGURE + EXACT + "\"unit\":", "}]}]}", fields);
    }

    private static Form per(String kind, FormField... fields) {
        return form("per", kind, "/claims/1/figures/0/per/0", FIGURE + EXACT + COUNT + ",\"per\":[", "]}]}]}", fields);
    }

    private static Form form(
            String thing, String kind, String pointer, String before, String after, FormField... fields) {
        List<FormField> all = new ArrayList<>();
        all.add(required("kind", WORD, "\"" + kind + "\""));
        all.addAll(List.of(fields));
        return new Form(thing, kind, false, pointer, before, after, all);
    }
}
