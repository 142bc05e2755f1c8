package io.github.newsclaims.json.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.json.JsonFormPage;
import io.github.newsclaims.json.NewsClaimsSchemas;
import io.github.newsclaims.json.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * That docs/results.md is what the schema of results says. After a change of the schema or of the golden files, write it again
 * with
 *
 * <pre>
 * mvn -pl json -am test -Dnewsclaims.update=true -Dtest=ResultsPageTest -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class ResultsPageTest {
    private static final boolean UPDATE = Boolean.getBoolean("newsclaims.update");
    private static final Path PAGE = Path.of("../docs/results.md");

    private static final JsonNode SCHEMA = Schemas.parsed(NewsClaimsSchemas.results());

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
        try (var in = ResultsPageTest.class.getResourceAsStream("results-introduction.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<JsonNode> documents() {
        return ResultCases.all()
                .map(golden -> Schemas.parsed(ResultGoldenTest.write(golden.value())))
                .toList();
    }
}
