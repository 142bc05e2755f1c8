package io.github.newsclaims.json.jmh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** The documents that are read and written; several of each kind, so that no contender learns one by heart. */
public enum Documents {
    ENGLISH("English"),
    CYRILLIC("Cyrillic"),
    SMALL("small"),
    LARGE("large"),
    /** The fields of every object in alphabetical order, as programs write them that sort. */
    SORTED("sorted"),
    /** The fields of every object in an order of its own. */
    SHUFFLED("shuffled");

    static final int COUNT = 8;
    private static final int CLAIMS = 30;
    private static final int MANY_CLAIMS = 300;

    private final String title;

    Documents(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    byte[][] all() {
        byte[][] all = new byte[COUNT][];
        for (int index = 0; index < COUNT; index++) {
            all[index] = document(index + 1);
        }
        return all;
    }

    byte[] document(long seed) {
        byte[] ordered = NewsClaimsJson.writeBytes(article(seed));
        return switch (this) {
            case SORTED -> reorder(ordered, fields -> fields.sort(Map.Entry.comparingByKey()));
            case SHUFFLED -> {
                Random random = new Random(seed);
                yield reorder(ordered, fields -> Collections.shuffle(fields, random));
            }
            default -> ordered;
        };
    }

    private Article article(long seed) {
        return switch (this) {
            case ENGLISH, SORTED, SHUFFLED -> Sample.article(Script.LATIN, CLAIMS, seed);
            case CYRILLIC -> Sample.article(Script.CYRILLIC, CLAIMS, seed);
            case SMALL -> Sample.single(Script.LATIN, seed);
            case LARGE -> Sample.article(Script.LATIN, MANY_CLAIMS, seed);
        };
    }

    /** Whether only the order of fields is other than that of English documents. */
    boolean isReordered() {
        return this == SORTED || this == SHUFFLED;
    }

    /** The same document with the fields of every object in another order. */
    private static byte[] reorder(byte[] json, Consumer<List<Map.Entry<String, JsonNode>>> order) {
        try {
            ObjectMapper mapper = new ObjectMapper();
            return mapper.writeValueAsBytes(reorder(mapper.readTree(json), order));
        } catch (IOException e) {
            throw new IllegalStateException("A sample is valid JSON", e);
        }
    }

    private static JsonNode reorder(JsonNode node, Consumer<List<Map.Entry<String, JsonNode>>> order) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
            order.accept(fields);
            ObjectNode reordered = object.objectNode();
            fields.forEach(field -> reordered.set(field.getKey(), reorder(field.getValue(), order)));
            return reordered;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode reordered = array.arrayNode();
            array.forEach(item -> reordered.add(reorder(item, order)));
            return reordered;
        }
        return node;
    }
}
