package io.github.newsclaims.json.internal.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.PackageVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The parsers and generators of the facade, which depend on no setting of a user's. */
public final class JacksonFactories {
    private static final JsonFactory STANDARD = builder().build();

    /**
     * For documents whose names have equal hashes, which {@link #STANDARD} refuses: it has no table of names, so their
     * number costs no more than their length.
     */
    private static final JsonFactory WITHOUT_NAME_TABLE = builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JacksonFactories() {}

    /** A parser before a document. Where names of equal hash are more than it takes, the fault is a parser limit. */
    public static JacksonReader reader(String json) {
        return reader(STANDARD, json);
    }

    /** A parser before a document, slower, that takes any number of names of equal hash. */
    public static JacksonReader readerWithoutNameTable(String json) {
        return reader(WITHOUT_NAME_TABLE, json);
    }

    private static JacksonReader reader(JsonFactory factory, String json) {
        try {
            return new JacksonReader(factory.createParser(json));
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
    }

    /** A generator of the canonical form, or of its indented form. */
    public static JacksonWriter writer(Writer target, boolean indented) throws IOException {
        JsonGenerator generator = STANDARD.createGenerator(target);
        if (indented) {
            generator.setPrettyPrinter(new CanonicalIndent());
        }
        return new JacksonWriter(generator);
    }

    private static JsonFactoryBuilder builder() {
        JsonFactoryBuilder builder = new JsonFactoryBuilder().characterEscapes(new CanonicalEscapes());
        // The parser has limits of its own since this version. The cursor enforces those that the caller gave.
        if (PackageVersion.VERSION.getMinorVersion() >= 15) {
            ParserLimits.raise(builder);
        }
        return builder;
    }
}
