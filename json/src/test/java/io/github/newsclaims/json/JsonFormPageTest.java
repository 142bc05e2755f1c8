package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Rating;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.text.TextDigest;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("Article", Article.class),
            Map.entry("Span", TextSpan.class),
            Map.entry("Quote", TextQuote.class),
            Map.entry("Time", TimeExpression.class),
            Map.entry("Event of a time", TimeEvent.class),
            Map.entry("Place", Place.class),
            Map.entry("Speaker", Speaker.class),
            Map.entry("Attribution step", AttributionStep.class),
            Map.entry("Attribution", Attribution.class),
            Map.entry("Bound", Bound.class),
            Map.entry("Amount", Amount.class),
            Map.entry("Unit", Unit.class),
            Map.entry("Per", Per.class),
            Map.entry("Figure", Figure.class),
            Map.entry("Claim reference", ClaimReference.class),
            Map.entry("Article reference", ArticleReference.class),
            Map.entry("Figure reference", FigureReference.class),
            Map.entry("Relation", ClaimRelation.class),
            Map.entry("Relation of an article", ArticleRelation.class),
            Map.entry("Relation of a figure", FigureRelation.class),
            Map.entry("Rating", Rating.class),
            Map.entry("Assessment", Assessment.class),
            Map.entry("Evidence", Evidence.class),
            Map.entry("Appearance", Appearance.class),
            Map.entry("Provenance", Provenance.class),
            Map.entry("Factuality", Factuality.class),
            Map.entry("Contributor", Contributor.class),
            Map.entry("Section", Section.class),
            Map.entry("Source", Source.class),
            Map.entry("Entity", Entity.class),
            Map.entry("Text digest", TextDigest.class),
            Map.entry("Claim", Claim.class));

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

    @Test
    void showsExamplesOfTheKindUnderWhichTheyStand() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(page)
                .contains("| `ids` | yes | The sources that it may be. | `[\"s2\",\"s1\"]` |")
                .contains("| `code` | yes | The UCUM code of the unit. | `\"[lb_av]\"` |")
                .doesNotContain("Kind `other`");
        String kind = "";
        int kinds = 0;
        for (String line : page.lines().toList()) {
            if (line.startsWith("Kind `")) {
                kind = line.split("`")[1];
            } else if (line.startsWith("### ")) {
                kind = "";
            } else if (!kind.isEmpty() && line.startsWith("| `kind` | yes |")) {
                assertThat(line).endsWith(" | `" + kind + "`. | `\"" + kind + "\"` |");
                kinds++;
            }
        }
        assertThat(kinds).isEqualTo(22);
    }

    @Test
    void hasExamplesThatTheReaderReads() {
        Map<String, Set<JsonNode>> examples = JsonFormPage.exampleObjects(SCHEMA, documents());

        assertThat(TYPES.keySet()).containsExactlyInAnyOrderElementsOf(examples.keySet());
        examples.forEach((title, objects) -> {
            assertThat(objects).as(title).isNotEmpty();
            objects.forEach(object -> assertIsRead(TYPES.get(title), object.toString()));
        });
    }

    private static <T> void assertIsRead(Class<T> type, String json) {
        T value = NewsClaimsJson.reader(type).read(json);
        String written = NewsClaimsJson.writer(type).write(value);

        assertThat(NewsClaimsJson.reader(type).read(written)).as(json).isEqualTo(value);
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
