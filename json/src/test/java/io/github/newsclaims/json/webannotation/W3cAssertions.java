package io.github.newsclaims.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.newsclaims.json.exchange.Exported;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The assertions of the W3C about an annotation, which are JSON Schemas outside the project. */
final class W3cAssertions {
    private static final String BASE = "https://assertions.example/";

    private final Map<String, Schema> required = new TreeMap<>();

    private W3cAssertions(Path folder) throws IOException {
        Map<String, String> schemas = new TreeMap<>();
        List<String> musts = new ArrayList<>();
        for (String part : List.of("definitions", "assertions")) {
            try (Stream<Path> files = Files.list(folder.resolve(part))) {
                for (Path file : files.toList()) {
                    String schema = Files.readString(file);
                    schemas.put(BASE + file.getFileName(), schema);
                    if (schema.contains("\"assertionType\": \"must\"")) {
                        musts.add(BASE + file.getFileName());
                    }
                }
            }
        }
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4, builder -> builder.schemas(schemas));
        musts.forEach(name -> required.put(name, registry.getSchema(SchemaLocation.of(name))));
    }

    /** The folder of what the W3C wrote; a test is skipped if the shared data is absent. */
    static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at.getParent() != null; at = at.getParent()) {
            Path shared = at.resolveSibling("shared");
            if (Files.isDirectory(shared)) {
                return shared.resolve("conformance").resolve("webannotation");
            }
        }
        return abort("skipped: no folder ../shared/conformance beside the project");
    }

    static W3cAssertions read() {
        try {
            W3cAssertions assertions = new W3cAssertions(folder());
            assertThat(assertions.required).hasSize(14);
            return assertions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the assertions have against an annotation. */
    List<String> objections(String annotation) {
        List<String> objections = new ArrayList<>();
        required.forEach((name, schema) -> schema.validate(annotation, InputFormat.JSON)
                .forEach(error -> objections.add(name.substring(BASE.length()) + ": " + error)));
        return objections;
    }

    /** Checks every annotation of a collection or an array; returns their number. */
    int check(Exported exported) {
        Object document = exported.document();
        if (document instanceof Map<?, ?> collection) {
            document = ((Map<?, ?>) collection.get("first")).get("items");
        }
        List<?> annotations = (List<?>) document;
        for (Object annotation : annotations) {
            String json = Exported.of(annotation, List.of()).json();
            assertThat(objections(json)).as(json).isEmpty();
        }
        return annotations.size();
    }
}
