package io.github.newsclaims.json.ninjs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Made-up news items: every third has the names and shapes of version 1, and the others those of 3.1. */
final class GeneratedItems {
    private static final List<String> WORDS = List.of(
            "ferry", "Skarvik", "150\u00a0crowns", "“We stay.”", "å", "\ud83d\udea2", "hands", "- and", "1 < 2");

    private final Random random;
    private final boolean isOld;

    private GeneratedItems(int seed) {
        this.random = new Random(seed);
        this.isOld = seed % 3 == 0;
    }

    static String item(int seed) {
        return new GeneratedItems(seed).item(true);
    }

    private String item(boolean withParts) {
        List<String> fields = new ArrayList<>();
        String uri = List.of("https://wire.example/7", "urn:x:7", "tag:s,2031:4", "https://Wire.Example/a%2fb")
                .get(random.nextInt(4));
        some(fields, 2, "pubStatus", text(pick("usable", "canceled", "withheld")));
        some(fields, 2, "version", text(pick("0", "1", "2", "7")));
        some(fields, 2, "firstCreated", text("2031-04-02T10:00:00Z"));
        some(fields, 2, "versionCreated", text(pick("2031-04-02T10:00:00Z", "2031-04-03T08:30:00.25+02:00")));
        some(fields, 2, "language", text(pick("en", "nb-NO")));
        some(fields, 2, "copyrightNotice", text(words()));
        some(fields, 3, "usageTerms", text(words()));
        some(fields, 3, "copyrightHolder", text(words()));
        some(fields, 2, isOld ? "byline" : "by", text(words()));
        some(fields, 3, "located", text(pick("ferry", "Skarvik", "hands")));
        some(fields, 3, "urgency", "4");
        some(fields, 3, "representationType", text(isOld ? "incomplete" : pick("full", "partial")));
        some(fields, 2, "type", text(pick("text", "picture", "composite")));
        some(fields, 3, "title", text(words()));
        some(fields, 3, isOld ? "embargoed" : "embargoedUntil", text("2031-04-02T10:00:00Z"));
        some(fields, 3, "expires", text("2031-04-02T10:00:00Z"));
        some(fields, 3, "edNote", text(words()));
        some(fields, 3, "slugline", text(words()));
        for (String name : List.of("people", "organisations", "places", "events", "objects", "subjects")) {
            some(fields, 2, isOld ? old(name) : name, list(() -> party(name)));
        }
        some(fields, 2, isOld ? "infosource" : "infoSources", list(() -> party("infoSources")));
        if (isOld) {
            some(fields, 2, "headline", text(words()));
            some(fields, 2, "body_text", text(plain()));
            some(fields, 2, "body_xhtml", text(html()));
            some(fields, 2, "description_text", text(words()));
            some(fields, 2, "altids", "{\"slug\":" + text(words()) + ",\"guid\":" + text(words()) + "}");
            some(
                    fields,
                    2,
                    "associations",
                    "{\"photo\":{\"uri\":\"urn:x:8\",\"type\":\"picture\",\"headline_short\":\"x\"}}");
        } else {
            some(fields, 2, "headlines", list(() -> words(pick("main", "sub", "short"), words())));
            some(
                    fields,
                    1,
                    "bodies",
                    list(() -> random.nextBoolean()
                            ? words(pick("main", "text", "x", "newsclaims:text"), plain())
                            : words(pick("html", "xhtml", "main"), html())));
            some(fields, 2, "descriptions", list(() -> words("caption", words())));
            some(
                    fields,
                    2,
                    "altIds",
                    list(() ->
                            "{\"role\":" + text(pick("slug", "newsclaims:id")) + ",\"value\":" + text(words()) + "}"));
            if (withParts) {
                some(fields, 2, "associations", list(() -> item(false)));
            }
        }
        if (!withParts) {
            fields.add("\"name\":" + text(words()));
        }
        fields.add("\"uri\":" + text(uri));
        Collections.shuffle(fields, random);
        return "{" + String.join(",", fields) + "}";
    }

    private static String old(String name) {
        return name.equals("people") ? "person" : name.substring(0, name.length() - 1);
    }

    private String party(String list) {
        List<String> fields = new ArrayList<>();
        fields.add("\"name\":" + text(words()));
        some(fields, 3, "literal", text(pick("a", "b", "person-1", "topic-2", "source-1")));
        some(fields, 3, "uri", text(pick("https://id.example/1", "urn:y:2")));
        if (list.equals("infoSources")) {
            some(fields, 2, "role", text(pick("publisher", "origin")));
        } else {
            some(fields, 3, "rel", text(pick("about", "mentions")));
        }
        if (list.equals("places")) {
            some(
                    fields,
                    2,
                    isOld ? "geojson" : "geoJSON",
                    "{\"type\":\"Point\",\"coordinates\":[20.50,70],\"x\":null}");
        }
        if (list.equals("subjects")) {
            some(fields, 2, "confidence", pick("0", "87", "100"));
            some(fields, 2, "creator", text("tagger"));
            some(fields, 2, "relevance", "60");
        }
        if (list.equals("events") && !isOld) {
            some(fields, 2, "id", text(pick("a", "e-1")));
        }
        Collections.shuffle(fields, random);
        return "{" + String.join(",", fields) + "}";
    }

    private String words(String role, String value) {
        String type = pick("", "", "\"contentType\":\"text/plain\",");
        boolean isHtml = value.startsWith("<");
        return "{\"role\":" + text(role) + "," + (isHtml ? "\"contentType\":\"text/html\"," : type) + "\"value\":"
                + text(value) + "}";
    }

    private String plain() {
        return words() + pick("", "\n", "\n\n", "\n" + words(), "\n\n" + words());
    }

    private String html() {
        return "<p>" + words().replace("<", "&lt;") + "</p>" + pick("", "<p>" + words().replace("<", "&lt;") + "</p>");
    }

    private String words() {
        String words = pick(WORDS.toArray(String[]::new));
        return random.nextBoolean() ? words : words + " " + pick(WORDS.toArray(String[]::new));
    }

    private void some(List<String> fields, int oneOf, String name, String value) {
        if (random.nextInt(oneOf) == 0) {
            fields.add('"' + name + "\":" + value);
        }
    }

    private String list(Supplier<String> item) {
        List<String> items = new ArrayList<>();
        for (int count = random.nextInt(3) + 1; count > 0; count--) {
            items.add(item.get());
        }
        return "[" + String.join(",", items) + "]";
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String text(String text) {
        return '"' + text.replace("\n", "\\n") + '"';
    }
}
