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

/** The documents that are read and written; several of each kind, so that no contender learns one by heart. */
public enum Documents {
    ENGLISH("English"),
    CYRILLIC("Cyrillic"),
    SMALL("small"),
    LARGE("large"),
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
        return this == SHUFFLED ? shuffle(ordered, new Random(seed)) : ordered;
    }

    private Article article(long seed) {
        return switch (this) {
            case ENGLISH, SHUFFLED -> Sample.article(Script.LATIN, CLAIMS, seed);
            case CYRILLIC -> Sample.article(Script.CYRILLIC, CLAIMS, seed);
            case SMALL -> Sample.single(Script.LATIN, seed);
            case LARGE -> Sample.article(Script.LATIN, MANY_CLAIMS, seed);
        };
    }

    /** The same document with the fields of every object in another order. */
    private static byte[] shuffle(byte[] json, Random random) {
        try {
            ObjectMapper mapper = new ObjectMapper();
            return mapper.writeValueAsBytes(shuffle(mapper.readTree(json), random));
        } catch (IOException e) {
            throw new IllegalStateException("A sample is valid JSON", e);
        }
    }

    private static JsonNode shuffle(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
            Collections.shuffle(fields, random);
            ObjectNode shuffled = object.objectNode();
            fields.forEach(field -> shuffled.set(field.getKey(), shuffle(field.getValue(), random)));
            return shuffled;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode shuffled = array.arrayNode();
            array.forEach(item -> shuffled.add(shuffle(item, random)));
            return shuffled;
        }
        return node;
    }
}
