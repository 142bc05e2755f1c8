package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An ObjectMapper of one major version of Jackson that has the module, so that a test holds for each version alike. It takes
 * nothing after a document.
 */
public interface Mapper {
    List<Mapper> ALL = made();

    /** A mapper for each major version of Jackson on the class path: both, but in the runs of {@code .ci/compatibility}. */
    static List<Mapper> all() {
        return ALL;
    }

    /** Mappers that no other test has, where a document may leave something behind in a mapper. */
    static List<Mapper> made() {
        List<Mapper> all = new ArrayList<>();
        if (isPresent("com.fasterxml.jackson.databind.ObjectMapper")) {
            all.add(new Jackson2Mapper());
        }
        if (isPresent("tools.jackson.databind.ObjectMapper")) {
            all.add(new Jackson3Mapper());
        }
        return List.copyOf(all);
    }

    /** Mappers that write the name of the value around it, and expect it there. */
    static List<Mapper> wrapping() {
        List<Mapper> all = new ArrayList<>();
        if (isPresent("com.fasterxml.jackson.databind.ObjectMapper")) {
            all.add(Jackson2Mapper.wrapping());
        }
        if (isPresent("tools.jackson.databind.ObjectMapper")) {
            all.add(Jackson3Mapper.wrapping());
        }
        return List.copyOf(all);
    }

    /** Such mappers whose parsers have no limits of their own, so that only those of this library hold. */
    static List<Mapper> withoutLimits() {
        List<Mapper> all = new ArrayList<>();
        if (isPresent("com.fasterxml.jackson.databind.ObjectMapper")) {
            all.add(Jackson2Mapper.withoutLimits());
        }
        if (isPresent("tools.jackson.databind.ObjectMapper")) {
            all.add(Jackson3Mapper.withoutLimits());
        }
        return all;
    }

    private static boolean isPresent(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** What the facade reads, and each mapper likewise. */
    static Article readByAll(String json) {
        Article article = NewsClaimsJson.read(json);
        for (Mapper mapper : all()) {
            assertThat(mapper.read(json, Article.class))
                    .as("%s: %s", mapper, json)
                    .isEqualTo(article);
        }
        return article;
    }

    String write(Object value);

    /** The bytes that the mapper writes, as text. */
    String writeBytes(Object value);

    <T> @Nullable T read(String json, Class<T> type);

    <T> @Nullable T read(byte[] json, Class<T> type);

    /** What the mapper reads as a list of a type. */
    List<Object> readList(String json, Class<?> item);

    /** What the mapper reads as a map of two types. */
    Map<Object, Object> readMap(String json, Class<?> key, Class<?> value);

    /** A mapper refuses a document by an exception that its callers expect of bad input. */
    final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Whether it is an exception of databind's, not one of the parser before the module. */
        private final boolean ofDatabind;

        Refused(String message, @Nullable Throwable cause, boolean ofDatabind) {
            super(message, cause);
            this.ofDatabind = ofDatabind;
        }

        boolean isOfDatabind() {
            return ofDatabind;
        }
    }
}
