package io.github.newsclaims.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about frameworks: their code is that of the applications in consumers, which are built and run. */
class FrameworkPagesTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path CONSUMERS = Path.of("consumers");

    /** What is said in the pages and not in the source. */
    private static final List<String> NOT_SOURCE = List.of("sh", "text", "json");

    private static final int MOST_LINES = 200;

    @ParameterizedTest
    @CsvSource({"spring.md, spring-boot-3", "quarkus.md, quarkus"})
    void everyBlockOfCodeStandsInTheApplication(String page, String application) throws IOException {
        List<String> sources = sources(CONSUMERS.resolve(application));

        assertThat(blocks(DOCS.resolve(page)))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(sources)
                        .as("no file of %s has these lines:%n%s", application, block)
                        .anyMatch(source -> contains(source, block)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Desk.java", "Faults.java"})
    void theApplicationsOfSpringBoot3And4AreTheSame(String file) throws IOException {
        assertThat(CONSUMERS.resolve("spring-boot-4/src/main/java/desk/" + file))
                .hasSameTextualContentAs(CONSUMERS.resolve("spring-boot-3/src/main/java/desk/" + file));
    }

    @Test
    void applicationsAreSmall() throws IOException {
        try (Stream<Path> applications = Files.list(CONSUMERS)) {
            List<Path> folders = applications
                    .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .toList();
            assertThat(folders).isNotEmpty();
            for (Path folder : folders) {
                long lines = sources(folder.resolve("src/main")).stream()
                        .flatMap(String::lines)
                        .count();
                assertThat(lines).as(folder.toString()).isBetween(1L, (long) MOST_LINES);
            }
        }
    }

    @Test
    void seesABlockThatIsNotInASource() {
        String source = "class A {\n    int b;\n\n    int c;\n}\n";

        assertThat(contains(source, "    int b;\n\n    int c;\n")).isTrue();
        assertThat(contains(source, "int b;\n\nint c;\n")).isTrue();
        assertThat(contains(source, "int b;\nint c;\n")).isFalse();
        assertThat(contains(source, "int b\n")).isFalse();
        assertThat(contains(source, "int d;\n")).isFalse();
    }

    /** Whether a source has the lines of a block, at any depth of indentation. */
    private static boolean contains(String source, String block) {
        return Stream.of(0, 4, 8)
                .map(depth -> Pattern.compile("^(?=.)", Pattern.MULTILINE)
                        .matcher(block)
                        .replaceAll(" ".repeat(depth)))
                .anyMatch(lines -> ("\n" + source).contains("\n" + lines));
    }

    private static List<String> blocks(Path page) throws IOException {
        return Pattern.compile("^```(\\w+)\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(page))
                .results()
                .filter(block -> !NOT_SOURCE.contains(block.group(1)))
                .map(block -> block.group(2))
                .toList();
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("target"))
                    .map(FrameworkPagesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
