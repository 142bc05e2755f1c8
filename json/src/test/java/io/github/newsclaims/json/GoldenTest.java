package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newsclaims.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON form, held to files that are looked at by people.
 *
 * <p>This writes them anew:
 *
 * <pre>{@code
 * mvn -pl json -am test -Dnewsclaims.update=true -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
@Tag("jackson")
class GoldenTest {
    private static final boolean UPDATE = Boolean.getBoolean("newsclaims.update");
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/io/github/newsclaims/json/golden");

    @ParameterizedTest
    @MethodSource("cases")
    void writesTheFileByteForByte(GoldenCase golden) throws IOException {
        byte[] written = NewsClaimsJson.writeBytes(golden.article());
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.write(file(golden), written);
        }

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file(golden)));
        assertThat(written).isEqualTo(Files.readAllBytes(file(golden)));
        assertThat(NewsClaimsJson.write(golden.article())).isEqualTo(Files.readString(file(golden)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheFile(GoldenCase golden) throws IOException {
        assertThat(NewsClaimsJson.read(file(golden))).isEqualTo(golden.article());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyMapperWritesAndReadsTheFile(GoldenCase golden) throws IOException {
        String json = Files.readString(file(golden));
        for (Mapper mapper : Mapper.all()) {
            assertThat(mapper.write(golden.article())).as(mapper.toString()).isEqualTo(json);
            assertThat(mapper.writeBytes(golden.article()))
                    .as(mapper.toString())
                    .isEqualTo(json);
            assertThat(mapper.read(json, Article.class)).as(mapper.toString()).isEqualTo(golden.article());
            assertThat(mapper.read(Files.readAllBytes(file(golden)), Article.class))
                    .as(mapper.toString())
                    .isEqualTo(golden.article());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheIndentedFormBack(GoldenCase golden) {
        String indented = NewsClaimsJson.writeIndented(golden.article());
        Article read = NewsClaimsJson.read(indented);

        assertThat(read).isEqualTo(golden.article());
        assertThat(NewsClaimsJson.writeIndented(read)).isEqualTo(indented);
    }

    @Test
    void hasNoOtherFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            cases().map(golden -> golden.name() + ".json").collect(Collectors.toList()));
        }
    }

    @Test
    void everyFieldOfEveryOpenObjectIsInTheFullArticle() throws IOException {
        JsonNode document = new ObjectMapper().readTree(NewsClaimsJson.write(Fixtures.everything()));
        for (Form form : Forms.open()) {
            Set<String> names = new TreeSet<>();
            for (JsonNode object : at(List.of(document), form.pointer())) {
                object.fieldNames().forEachRemaining(names::add);
            }
            Set<String> expected = form.fields().stream().map(FormField::name).collect(Collectors.toSet());
            expected.remove("textDigest");
            assertThat(names).as(form.thing()).containsAll(expected).anyMatch(name -> name.startsWith("tool:"));
        }
    }

    private static Stream<GoldenCase> cases() {
        return GoldenCases.all().stream();
    }

    private static Path file(GoldenCase golden) {
        return FOLDER.resolve(golden.name() + ".json");
    }

    /** What stands where a pointer leads, with each of its numbers read as any. */
    private static List<JsonNode> at(List<JsonNode> nodes, String pointer) {
        List<JsonNode> found = nodes;
        for (String name : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/"))) {
            List<JsonNode> below = new ArrayList<>();
            for (JsonNode node : found) {
                if (node.isArray()) {
                    node.forEach(below::add);
                } else if (node.has(name)) {
                    below.add(node.get(name));
                }
            }
            found = below;
        }
        return found;
    }
}
