package io.github.newsclaims.json.internal.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.PackageVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The factories of parsers and generators for readers and writers without an {@code ObjectMapper}. */
public enum JacksonFactories {
    /** The factory for nearly all documents. Too many names with equal hashes cause a fault of kind PARSER_LIMIT. */
    STANDARD(() -> builder().build()),

    /** A slower factory without a table of names, which accepts any number of names with equal hashes. */
    WITHOUT_NAME_TABLE(() -> builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build());

    /** The minor version of the Jackson 2 that is present. */
    private static final int VERSION = PackageVersion.VERSION.getMinorVersion();

    private final Supplier<JsonFactory> made;
    private volatile JsonFactory factory;

    JacksonFactories(Supplier<JsonFactory> made) {
        this.made = made;
        this.factory = made.get();
    }

    /**
     * Clears the table of names, which all parsers of a factory share. A document with many names of equal hash fills the
     * table, and parsers of later documents would then refuse their names.
     */
    public void forgetNames() {
        factory = made.get();
    }

    /** Returns a parser before the first token of a document in UTF-8. */
    public JacksonReader reader(byte[] json, int from, int length) {
        try {
            return new JacksonReader(factory.createParser(json, from, length));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot fail to be read", e);
        }
    }

    /** Returns a parser before the first token of a document. */
    public JacksonReader reader(String json) {
        try {
            return new JacksonReader(factory.createParser(json));
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
    }

    /** Returns a generator of the canonical form, or of its indented form. */
    public JacksonWriter writer(Writer target, boolean indented) throws IOException {
        return writer(factory.createGenerator(target), indented);
    }

    /**
     * Returns such a generator for UTF-8; null if the version of Jackson has none, because its generators of bytes escape
     * characters beyond U+FFFF.
     */
    public @Nullable JacksonWriter writer(OutputStream target, boolean indented) throws IOException {
        return VERSION >= NewerVersions.COMBINED_SURROGATES ? writer(factory.createGenerator(target), indented) : null;
    }

    private static JacksonWriter writer(JsonGenerator generator, boolean indented) {
        if (indented) {
            generator.setPrettyPrinter(new CanonicalIndent());
        }
        return new JacksonWriter(generator);
    }

    private static JsonFactoryBuilder builder() {
        int version = PackageVersion.VERSION.getMinorVersion();
        JsonFactoryBuilder builder = new JsonFactoryBuilder();
        if (version >= NewerVersions.COMBINED_SURROGATES) {
            NewerVersions.writeCanonicalBytes(builder);
        } else {
            builder.characterEscapes(new CanonicalEscapes());
        }
        if (version >= NewerVersions.READ_CONSTRAINTS) {
            // JsonIn enforces the limits of the caller.
            NewerVersions.raiseLimits(builder, version);
        }
        return builder;
    }
}
