package io.github.newsclaims.json;

import static io.github.newsclaims.json.UserProgram.JACKSON_2;
import static io.github.newsclaims.json.UserProgram.JACKSON_3;
import static io.github.newsclaims.json.UserProgram.SHARED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs that are modules, on the JDKs that the library is built for. A JDK is looked for where the variable {@code
 * JAVA17_HOME} or {@code JAVA25_HOME} points and beside the one that runs the test; without it the test is skipped.
 */
class ModulePathTest {
    private static final String ARTICLE = UserProgram.ARTICLE;
    private static final String REFUSAL = "article is missing required field id";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void findsTheModuleForJackson2WhereJackson3IsAbsent(int version) throws Exception {
        List<Path> path = UserProgram.path(SHARED, JACKSON_2);

        assertThat(UserProgram.OF_JACKSON_2
                        .runOnTheModulePath(jdk(version), folder, path)
                        .lines())
                .containsExactly(ARTICLE, ARTICLE, REFUSAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void findsTheModuleForJackson2WhereJackson3IsPresent(int version) throws Exception {
        List<Path> path = UserProgram.path(SHARED, JACKSON_2, JACKSON_3);

        assertThat(UserProgram.OF_JACKSON_2
                        .runOnTheModulePath(jdk(version), folder, path)
                        .lines())
                .containsExactly(ARTICLE, ARTICLE, REFUSAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void takesTheModuleForJackson3ThatAProgramAdds(int version) throws Exception {
        List<Path> path = UserProgram.path(SHARED, JACKSON_2, JACKSON_3);

        assertThat(UserProgram.OF_JACKSON_3
                        .runOnTheModulePath(jdk(version), folder, path)
                        .lines())
                .containsExactly(ARTICLE, REFUSAL);
    }

    private static Path jdk(int version) throws IOException {
        Optional<Path> found =
                homes(version).filter(home -> isJdk(home, version)).findFirst();
        assumeThat(found)
                .as("a JDK %s at JAVA%s_HOME or beside %s", version, version, System.getProperty("java.home"))
                .isPresent();
        return found.orElseThrow();
    }

    private static Stream<Path> homes(int version) throws IOException {
        Path current = Path.of(System.getProperty("java.home")).toRealPath();
        Stream<Path> named =
                Stream.ofNullable(System.getenv("JAVA" + version + "_HOME")).map(Path::of);
        try (Stream<Path> siblings = Files.list(current.getParent())) {
            return Stream.of(named, Stream.of(current), siblings.toList().stream())
                    .flatMap(homes -> homes);
        }
    }

    private static boolean isJdk(Path home, int version) {
        Properties release = new Properties();
        try (InputStream file = Files.newInputStream(home.resolve("release"))) {
            release.load(file);
        } catch (IOException e) {
            // It has no such file, so it is no JDK.
            return false;
        }
        return release.getProperty("JAVA_VERSION", "").matches("\"" + version + "\\b.*");
    }
}
