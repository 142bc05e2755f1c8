package io.github.newsclaims.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The documents that are read and written. There are several of each kind, so that the processor does not adapt to one. */
public enum Documents {
    ENGLISH("English"),
    CYRILLIC("Cyrillic"),
    /** Documents with one claim. */
    SMALL("small"),
    /** Documents with three hundred claims. */
    LARGE("large"),
    /** Documents with the fields of every object in alphabetical order, as some programs write them. */
    SORTED("sorted");

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
        byte[] json = NewsClaimsJson.writeBytes(article(seed));
        return this == SORTED ? sorted(json) : json;
    }

    private Article article(long seed) {
        return switch (this) {
            case ENGLISH, SORTED -> Sample.article(Script.LATIN, CLAIMS, seed);
            case CYRILLIC -> Sample.article(Script.CYRILLIC, CLAIMS, seed);
            case SMALL -> Sample.single(Script.LATIN, seed);
            case LARGE -> Sample.article(Script.LATIN, MANY_CLAIMS, seed);
        };
    }

    private static byte[] sorted(byte[] json) {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        try {
            return mapper.writeValueAsBytes(mapper.readValue(json, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException("A sample is valid JSON", e);
        }
    }
}
