package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The documents of the conformance kit, by their names. */
final class ConformanceKit {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ConformanceKit() {}

    /** Returns documents that every reader accepts: the golden ones, and some with other spellings. */
    static Map<String, byte[]> valid() {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        GoldenCases.all().forEach(golden -> documents.put(golden.name(), NewsClaimsJson.writeBytes(golden.article())));
        for (Form form : Forms.all()) {
            List<String> turned = new ArrayList<>(form.baseMembers());
            Collections.reverse(turned);
            put(documents, "spelled-" + slug(form.thingOfKind()), indented(form.document(Form.object(turned))));
            for (FormField field : form.fields()) {
                if (!field.required() && !field.base()) {
                    put(documents, "null-" + slug(form.thingOfKind() + " " + field.name()), form.with(field, "null"));
                }
            }
        }
        put(documents, "byte-order-mark", "\uFEFF{\"newsclaims\":\"1\",\"id\":\"a\"}");
        put(documents, "number-in-exponent-notation", amount("1.50E+2"));
        put(documents, "number-as-json-number", amount("0.10"));
        put(documents, "escaped-characters", "{\"newsclaims\":\"1\",\"id\":\"\\u0061\\u00e9\\ud83d\\ude00\\/\"}");
        return documents;
    }

    private static String amount(String number) {
        return "{\"newsclaims\":\"1\",\"id\":\"a\",\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"figures\":[{\"amount\":"
                + "{\"kind\":\"exact\",\"value\":" + number + "},\"unit\":{\"kind\":\"count\"}}]}]}";
    }

    /** Returns documents that every reader refuses. */
    static Map<String, byte[]> invalid() {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (Form form : Forms.all()) {
            String name = slug(form.thingOfKind());
            for (FormField field : form.fields()) {
                String part = name + "-" + slug(field.name());
                if (field.required()) {
                    put(documents, "missing-" + part, form.without(field));
                }
                put(
                        documents,
                        "type-" + part,
                        form.with(field, field.type().wrong().get(0)));
                put(documents, "twice-" + part, form.with(field, field.valid() + "," + field.member()));
            }
            if (!form.open()) {
                put(documents, "unknown-" + name, form.then("\"tool:x\":1"));
            }
        }
        PartialReadingTest.cases()
                .filter(one -> one.faults().size() == 1)
                .forEach(one ->
                        put(documents, "rule-" + slug(one.name()), one.json().replace('\'', '"')));
        String small = "{\"newsclaims\":\"1\",\"id\":\"a\"}";
        put(documents, "json-trailing-data", small + " {}");
        put(documents, "json-comma", "{\"newsclaims\":\"1\",\"id\":\"a\",}");
        put(documents, "json-comment", "{/**/\"newsclaims\":\"1\",\"id\":\"a\"}");
        put(documents, "json-single-quotes", small.replace('"', '\''));
        put(documents, "json-nan", amount("NaN"));
        put(documents, "json-leading-zero", amount("01"));
        put(documents, "json-ends-early", small.substring(0, small.length() - 1));
        put(documents, "json-unpaired-surrogate", "{\"newsclaims\":\"1\",\"id\":\"\\ud800\"}");
        put(documents, "json-empty", "");
        put(documents, "json-array", "[" + small + "]");
        documents.put("utf8-overlong", bytes("{\"newsclaims\":\"1\",\"id\":\"a", 0xC0, 0x80, "\"}"));
        documents.put("utf8-surrogate", bytes("{\"newsclaims\":\"1\",\"id\":\"a", 0xED, 0xA0, "\"}"));
        documents.put("utf16", small.getBytes(StandardCharsets.UTF_16BE));
        return documents;
    }

    private static byte[] bytes(String before, int first, int second, String after) {
        byte[] start = before.getBytes(StandardCharsets.UTF_8);
        byte[] end = after.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[start.length + 2 + end.length];
        System.arraycopy(start, 0, bytes, 0, start.length);
        bytes[start.length] = (byte) first;
        bytes[start.length + 1] = (byte) second;
        System.arraycopy(end, 0, bytes, start.length + 2, end.length);
        return bytes;
    }

    private static void put(Map<String, byte[]> documents, String name, String document) {
        documents.putIfAbsent(name, document.replace(Form.HERE, "").getBytes(StandardCharsets.UTF_8));
    }

    private static String indented(String json) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(MAPPER.readTree(json))
                    .replace(System.lineSeparator(), "\n");
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String slug(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
