package desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a module: its module path has core, json, the annotations of JSpecify and Jackson 2, and nothing else. */
class MainTest {
    private static final String SAID = "{\"newsclaims\":\"1\",\"id\":\"a\",\"text\":\"They pay 150 crowns.\",\"claims\":[{\"id\":\"c\","
            + "\"wording\":[{\"start\":0,\"end\":19,\"exact\":\"They pay 150 crowns\"}]}]}\ntrue\ntrue\n";

    @TempDir
    private static Path folder;

    private static String path;

    @BeforeAll
    static void packUp() {
        Path jar = folder.resolve("desk.jar");
        use("jar", "--create", "--file", jar.toString(), "--main-class", "desk.Main", "-C", "target/classes", ".");
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*[/\\\\](newsclaims|jackson|jspecify)-[^/\\\\]*\\.jar"))
                .collect(Collectors.toCollection(ArrayList::new));
        assertThat(jars).hasSize(6).noneMatch(name -> name.contains("tools"));
        jars.add(jar.toString());
        path = String.join(File.pathSeparator, jars);
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        assertThat(run(jdk(), "--module-path", path, "--module", "desk")).isEqualTo(SAID);
    }

    @Test
    void runsInAnImage() throws Exception {
        Path image = folder.resolve("image");
        use("jlink", "--module-path", path, "--add-modules", "desk", "--output", image.toString());

        assertThat(run(image, "--module", "desk/desk.Main")).isEqualTo(SAID);
        assertThat(run(image, "--list-modules")).contains("io.github.newsclaims").doesNotContain("spring", "tools");
    }

    /** On the class path: with a module path, JDK 25 prints an error about its own archive. */
    @Test
    void runsWithAClassDataArchive() throws Exception {
        String archive = folder.resolve("desk.jsa").toString();
        run(jdk(), "-XX:ArchiveClassesAtExit=" + archive, "-cp", path, "desk.Main");

        Path log = folder.resolve("classes.log");
        assertThat(run(jdk(), "-XX:SharedArchiveFile=" + archive, "-Xlog:class+load:file=" + log, "-cp", path, "desk.Main"))
                .isEqualTo(SAID);
        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.contains("io.github.newsclaims.Article source: shared objects file"))
                .anyMatch(line -> line.contains("io.github.newsclaims.json.NewsClaimsJson source: shared objects file"));
    }

    private static void use(String tool, String... arguments) {
        int result = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        assertThat(result).as(tool).isZero();
    }

    private static Path jdk() {
        return Path.of(System.getProperty("java.home"));
    }

    private static String run(Path home, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.replace(System.lineSeparator(), "\n");
    }
}
