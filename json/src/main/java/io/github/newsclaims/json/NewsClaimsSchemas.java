package io.github.newsclaims.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas of the JSON form (draft 2020-12), which are resources in the jar.
 *
 * <pre>{@code
 * Files.writeString(Path.of("newsclaims.schema.json"), NewsClaimsSchemas.full());
 * }</pre>
 *
 * <p>The schemas are for people and for tools in other languages. {@link NewsClaimsJson} does not use them, and checks rules
 * that a schema cannot express. The description inside {@link #full()} lists these rules.
 */
public final class NewsClaimsSchemas {
    private NewsClaimsSchemas() {}

    /**
     * Returns the schema of a whole document.
     *
     * @return JSON, whose {@code $id} is {@code https://newsclaims.github.io/schema/newsclaims-1.schema.json}
     */
    public static String full() {
        return resource("newsclaims-1.schema.json");
    }

    /**
     * Returns the schema for the answer of a language model (strict structured output). It has words in place of spans,
     * every field is required, and it uses no keyword that the large providers refuse. Read an answer like any document,
     * then ground it.
     *
     * @return JSON, whose {@code $id} is {@code https://newsclaims.github.io/schema/newsclaims-1.llm.schema.json}
     */
    public static String llm() {
        return resource("newsclaims-1.llm.schema.json");
    }

    /**
     * Returns the schema of results: findings, groundings, comparisons, conflicts, diffs, merges and scores. Each type has a
     * definition in {@code $defs}. It refers to {@link #full()} for articles, claims and figures, so a validator must know both.
     *
     * @return JSON, whose {@code $id} is {@code https://newsclaims.github.io/schema/newsclaims-1.results.schema.json}
     */
    public static String results() {
        return resource("newsclaims-1.results.schema.json");
    }

    private static String resource(String name) {
        try (InputStream stream = NewsClaimsSchemas.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
