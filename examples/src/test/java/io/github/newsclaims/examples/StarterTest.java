package io.github.newsclaims.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The smallest project that uses newsclaims, compiled and run on the class path and on the module path. {@code .ci/consumers} builds
 * its pom.xml.
 */
class StarterTest {
    private static final Path STARTER = Path.of("starter");
    private static final Path SOURCE = STARTER.resolve("src/main/java/starter/Starter.java");

    @TempDir
    private Path folder;

    @Test
    void isAPomAndOneClass() throws Exception {
        try (Stream<Path> files = Files.walk(STARTER)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.startsWith(STARTER.resolve("target"))))
                    .containsExactlyInAnyOrder(STARTER.resolve("pom.xml"), SOURCE);
        }
    }

    @Test
    void pomHasTheDependencyOfTheReadme() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        String dependency = Snippets.block(readme, "xml").strip();

        assertThat(Files.readString(STARTER.resolve("pom.xml")).replaceAll("\\s+", " "))
                .contains(dependency.replaceAll("\\s+", " "));
    }

    @Test
    void runsOnTheClassPath() throws Exception {
        compile("-cp", libraries(), SOURCE.toString());

        assertGrounded(run("-cp", libraries() + File.pathSeparator + folder, "starter.Starter"));
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        Path module = Files.writeString(
                folder.resolve("module-info.java"), "module starter { requires io.github.newsclaims.json; }");
        compile("--module-path", libraries(), SOURCE.toString(), module.toString());

        assertGrounded(
                run("--module-path", libraries() + File.pathSeparator + folder, "--module", "starter/starter.Starter"));
    }

    private static void assertGrounded(String json) {
        Article article = NewsClaimsJson.read(json);
        assertThat(article.claims().get(0).wording().orElseThrow().anchor()).isPresent();
        assertThat(NewsClaimsJson.writeIndented(article)).isEqualTo(json);
    }

    private void compile(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-proc:none", "-Xlint:all", "-Werror", "-d", folder.toString()));
        all.addAll(List.of(arguments));
        assertThat(ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(System.out, System.err, all.toArray(String[]::new)))
                .isZero();
    }

    /** Returns core and json, as classes or jars, the annotations of JSpecify and Jackson 2. */
    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(
                        entry -> entry.matches(
                                ".*[/\\\\](core|json)[/\\\\]target[/\\\\].*|.*[/\\\\](jspecify|jackson-(core|databind|annotations))-[^/\\\\]*\\.jar"))
                .filter(entry -> !entry.matches(".*[/\\\\]tools[/\\\\]jackson.*"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.replace(System.lineSeparator(), "\n");
    }
}
