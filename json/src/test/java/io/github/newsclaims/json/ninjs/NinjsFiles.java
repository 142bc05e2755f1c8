package io.github.newsclaims.json.ninjs;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The examples and schemas of the IPTC, which are in the folder of shared data beside the project. */
final class NinjsFiles {
    private static final String ID = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
    private static @Nullable Schema schema;

    private NinjsFiles() {}

    /** Returns a file. The test is skipped if the folder is absent. */
    static Path file(String name) {
        Optional<Path> folder = folder();
        assumeThat(folder)
                .as("the folder ../shared/conformance/ninjs beside the project")
                .isPresent();
        return folder.orElseThrow().resolve(name);
    }

    private static Optional<Path> folder() {
        Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        for (Path folder = module; folder.getParent() != null; folder = folder.getParent()) {
            Path shared = folder.resolveSibling("shared").resolve("conformance").resolve("ninjs");
            if (Files.isDirectory(shared)) {
                return Optional.of(shared);
            }
        }
        return Optional.empty();
    }

    /** Returns what the schema of ninjs 3.1 has against a document, with the formats of dates and URIs; empty if nothing. */
    static synchronized String objection(String json) {
        if (schema == null) {
            schema = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            builder -> builder.schemas(Map.of(
                                            ID,
                                            text("ninjs-schema_3.1.json"),
                                            "https://geojson.org/schema/GeoJSON.json",
                                            text("GeoJSON-schema.json")))
                                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()))
                    .getSchema(SchemaLocation.of(ID));
        }
        return schema.validate(json, InputFormat.JSON).stream()
                .map(String::valueOf)
                .collect(Collectors.joining("; "));
    }

    private static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
