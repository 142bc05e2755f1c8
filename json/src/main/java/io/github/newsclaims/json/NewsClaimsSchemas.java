package io.github.newsclaims.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas of the form (draft 2020-12), which lie beside this class in the jar.
 *
 * <p>A schema is for people and for tools in other languages; {@link NewsClaimsJson} does not need it, and holds rules that
 * no schema can express. These are listed in the description of {@link #full()}.
 */
public final class NewsClaimsSchemas {
    private NewsClaimsSchemas() {}

    /**
     * The schema of a whole document.
     *
     * @return JSON, whose {@code $id} is {@code https://newsclaims.github.io/schema/newsclaims-1.schema.json}
     */
    public static String full() {
        return resource("newsclaims-1.schema.json");
    }

    /**
     * The schema to which a language model's answer is held (strict structured output): words instead of places, every
     * field required, nothing that the large providers refuse. An answer is read like any document, then grounded.
     *
     * @return JSON, whose {@code $id} is {@code https://newsclaims.github.io/schema/newsclaims-1.llm.schema.json}
     */
    public static String llm() {
        return resource("newsclaims-1.llm.schema.json");
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
