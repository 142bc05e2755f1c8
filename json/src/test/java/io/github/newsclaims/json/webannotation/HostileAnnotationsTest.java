package io.github.newsclaims.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.Imported;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are broken or made to do harm: an exception of the library with the place, or a report. */
class HostileAnnotationsTest {
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e300",
            "2147483648",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"\\ud83d\"",
            "\"https://p.example/a\"",
            "\"Ost\"",
            "[]",
            "{}",
            "[[]]",
            "[null,{}]",
            "{\"id\":1}",
            "{\"value\":{}}",
            "{\"selector\":{\"exact\":\"Ost\"}}");

    /** Values that are absent if the reader asks for them, and kept otherwise. */
    private static final Pattern ABSENT = Pattern.compile("null|\" *\"|\\[]");

    private static final List<String> NAMES = List.of(
            "@context",
            "id",
            "type",
            "motivation",
            "body",
            "bodyValue",
            "target",
            "creator",
            "created",
            "modified",
            "generator",
            "generated",
            "canonical",
            "user",
            "uri",
            "text",
            "tags",
            "permissions",
            "hidden",
            "group",
            "references",
            "source",
            "selector",
            "purpose",
            "value",
            "language",
            "format",
            "exact",
            "prefix",
            "suffix",
            "start",
            "end",
            "items",
            "first",
            "rows",
            "name",
            "refinedBy");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"target\":|document ends too early: expected a value at /target, line 1, column 11",
                "not json|document is not valid JSON: found \"not\", expected a JSON document at line 1, column 1",
                "{\"id\":1,\"id\":2}|field \"id\" stands twice at /id",
                "\"x\"|document must be an object or an array, got \"x\""
            })
    void refusesADocumentThatIsNotJson(String json, String message) {
        assertThatThrownBy(() -> WebAnnotations.reader().read(json, Annotated.bare()))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"first\":", "{\"body\":", "{\"target\":{\"selector\":", "["})
    void refusesTenThousandLevels(String open) {
        assertThatThrownBy(() -> WebAnnotations.reader().read(open.repeat(10_000), Annotated.bare()))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessageStartingWith("document is deeper than its limit of 400 levels at /");
    }

    @Test
    void hasTheLimitsOfTheCaller() {
        WebAnnotationReader reader =
                WebAnnotations.reader().withLimits(ReadLimits.standard().withDocumentSize(1024));
        byte[] json = ("[" + " ".repeat(2000) + "]").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(json), Annotated.bare()))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("document is longer than its limit of 1024");
    }

    @Test
    void reportsItemsThatAreNotAnnotations() throws IOException {
        Imported imported = WebAnnotations.reader()
                .read(
                        new ByteArrayInputStream("[1,\"x\",null,[],{}]".getBytes(StandardCharsets.UTF_8)),
                        Annotated.bare());

        assertThat(imported.article().claims()).isEmpty();
        assertThat(imported.losses())
                .extracting(Object::toString)
                .containsExactly(
                        "document was left out: an annotation must be an object, at /0",
                        "document was left out: an annotation must be an object, at /1",
                        "document was kept as an extension: it selects no words and describes no claim, at /4");
    }

    @Test
    void readsAnythingWithoutAnotherException() {
        Random random = new Random(19);
        int claims = 0;
        int same = 0;
        for (int round = 0; round < 3_000; round++) {
            String json = object(random, 0);
            for (AnnotationDialect dialect : AnnotationDialect.values()) {
                WebAnnotationReader reader = WebAnnotations.reader()
                        .withDialect(dialect)
                        .withAssessments()
                        .withTagsAsTypes();
                if (random.nextBoolean()) {
                    reader = reader.withCommentsAsPropositions();
                }
                Article article = reader.read(json, Annotated.withSources()).article();
                claims += article.claims().size();
                AnnotationDialect other = AnnotationDialect.values()[random.nextInt(3)];
                WebAnnotations.writer().withDialect(other).write(article);
                Exported written = WebAnnotations.writer().withDialect(dialect).write(article);
                boolean isWhole = written.losses().stream()
                        .noneMatch(loss -> loss.pointer().startsWith("/claims")
                                || loss.field().contains(":"));
                if (dialect != AnnotationDialect.RECOGITO
                        && isWhole
                        && !ABSENT.matcher(json).find()) {
                    same++;
                    Article again =
                            reader.read(written.json(), Annotated.withSources()).article();
                    assertThat(NewsClaimsJson.writeIndented(again))
                            .as(dialect + json)
                            .isEqualTo(NewsClaimsJson.writeIndented(article));
                }
            }
        }
        assertThat(same).isGreaterThan(1000);
        assertThat(claims).isGreaterThan(1000);
    }

    private static String object(Random random, int depth) {
        List<String> members = new ArrayList<>();
        List<String> names = new ArrayList<>(NAMES);
        for (int count = random.nextInt(4); count >= 0; count--) {
            String name = names.remove(random.nextInt(names.size()));
            members.add("\"" + name + "\":" + value(random, name, depth + 1));
        }
        if (depth == 0 && !names.contains("target")) {
            return "{" + String.join(",", members) + "}";
        }
        return depth == 0
                ? "{" + String.join(",", members) + ",\"target\":{\"selector\":{\"exact\":\"Ost\"}}}"
                : "{" + String.join(",", members) + "}";
    }

    private static String value(Random random, String name, int depth) {
        if (name.equals("purpose") && random.nextInt(4) > 0) {
            return List.of("\"describing\"", "\"commenting\"", "\"tagging\"", "\"assessing\"", "\"identifying\"")
                    .get(random.nextInt(5));
        }
        int choice = depth < 3 ? random.nextInt(4) : 0;
        return switch (choice) {
            case 1 -> object(random, depth);
            case 2 -> "[" + object(random, depth) + "," + VALUES.get(random.nextInt(VALUES.size())) + "]";
            default -> VALUES.get(random.nextInt(VALUES.size()));
        };
    }
}
