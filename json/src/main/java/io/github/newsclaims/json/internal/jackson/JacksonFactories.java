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

/** The parsers and generators of the facade, which depend on no setting of a user's. */
public enum JacksonFactories {
    /** For nearly all documents. Where names of equal hash are more than it takes, the fault is a parser limit. */
    STANDARD(() -> builder().build()),

    /** Slower, for any number of names of equal hash: it has no table of names. */
    WITHOUT_NAME_TABLE(() -> builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build());

    /** The version 2.n of Jackson at hand. */
    private static final int VERSION = PackageVersion.VERSION.getMinorVersion();

    private final Supplier<JsonFactory> made;
    private volatile JsonFactory factory;

    JacksonFactories(Supplier<JsonFactory> made) {
        this.made = made;
        this.factory = made.get();
    }

    /**
     * Forgets the names of all documents. Parsers share a table of names. A document with many names of equal hash fills it, and
     * would make the parsers of later documents refuse their names.
     */
    public void forgetNames() {
        factory = made.get();
    }

    /** A parser before a document in UTF-8. */
    public JacksonReader reader(byte[] json, int from, int length) {
        try {
            return new JacksonReader(factory.createParser(json, from, length));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot fail to be read", e);
        }
    }

    /** A parser before a document. */
    public JacksonReader reader(String json) {
        try {
            return new JacksonReader(factory.createParser(json));
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
    }

    /** A generator of the canonical form, or of its indented form. */
    public JacksonWriter writer(Writer target, boolean indented) throws IOException {
        return writer(factory.createGenerator(target), indented);
    }

    /** Such a generator for UTF-8; null where the version of Jackson has none, because it escapes all beyond U+FFFF. */
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
            // The cursor enforces the limits that the caller gave.
            NewerVersions.raiseLimits(builder, version);
        }
        return builder;
    }
}
