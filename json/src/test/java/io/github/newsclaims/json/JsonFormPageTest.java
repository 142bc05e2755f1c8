package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That docs/json.md is what the full schema says. After a change of the schema or of the golden documents, write it again with
 *
 * <pre>
 * mvn -pl json -am test -Dnewsclaims.update=true -Dtest=JsonFormPageTest -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class JsonFormPageTest {
    private static final boolean UPDATE = Boolean.getBoolean("newsclaims.update");
    private static final Path PAGE = Path.of("../docs/json.md");
    private static final JsonNode SCHEMA = Schemas.parsed(NewsClaimsSchemas.full());

    @Test
    void isWhatTheSchemaSays() throws IOException {
        String page = JsonFormPage.of(introduction(), SCHEMA, documents());
        if (UPDATE) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    @Test
    void hasAnExampleForEachFieldOfEachObject() {
        assertThat(JsonFormPage.fieldsWithoutExample(SCHEMA, documents())).isEmpty();
    }

    private static String introduction() throws IOException {
        try (var in = JsonFormPageTest.class.getResourceAsStream("json-form-introduction.md")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    /** The golden documents; the one with every field comes last, because the others are more like real ones. */
    private static List<JsonNode> documents() {
        Path folder = Path.of("src/test/resources/io/github/newsclaims/json/golden");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted((one, other) -> rank(one).compareTo(rank(other)))
                    .map(JsonFormPageTest::parsed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rank(Path file) {
        String name = file.getFileName().toString();
        return switch (name) {
            case "example.json" -> "0";
            case "every-field-with-extensions.json" -> "2";
            default -> "1" + name;
        };
    }

    private static JsonNode parsed(Path file) {
        try {
            return Schemas.parsed(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
