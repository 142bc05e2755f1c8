package io.github.newsclaims.json;

import static io.github.newsclaims.json.UserProgram.JACKSON_2;
import static io.github.newsclaims.json.UserProgram.JACKSON_3;
import static io.github.newsclaims.json.UserProgram.SHARED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs on the class path, with one version of Jackson or both. */
class ClassPathTest {
    private static final String ARTICLE = UserProgram.ARTICLE;
    private static final String REFUSAL = "article is missing required field id";

    @TempDir
    Path folder;

    @Test
    void facadeAndModuleNeedNoJackson3() throws Exception {
        List<Path> path = UserProgram.path(SHARED, JACKSON_2);

        assertThat(path).hasSize(5);
        assertThat(UserProgram.OF_JACKSON_2.runOnTheClassPath(folder, path).lines())
                .containsExactly(ARTICLE, ARTICLE, REFUSAL);
    }

    @Test
    void theModuleForJackson3NeedsNoJackson2() throws Exception {
        List<Path> path = UserProgram.path(SHARED, JACKSON_3);

        assertThat(path).hasSize(5);
        assertThat(UserProgram.OF_JACKSON_3.runOnTheClassPath(folder, path).lines())
                .containsExactly(ARTICLE, REFUSAL);
    }

    @Test
    void serviceLoadingFindsTheModuleForJackson3() throws Exception {
        List<Path> path = UserProgram.path(SHARED, JACKSON_3);

        assertThat(UserProgram.OF_JACKSON_3_THAT_FINDS_THE_MODULE
                        .runOnTheClassPath(folder, path)
                        .lines())
                .containsExactly(ARTICLE, REFUSAL);
    }

    @Test
    void aProgramOfOneVersionLoadsNoClassOfTheOther() throws Exception {
        assertThat(loadedBy(UserProgram.OF_JACKSON_2))
                .anyMatch(name -> name.startsWith("com.fasterxml.jackson.databind."))
                .noneMatch(name -> name.startsWith("tools.jackson.") || name.contains("ackson3"));
        assertThat(loadedBy(UserProgram.OF_JACKSON_3_THAT_FINDS_THE_MODULE))
                .anyMatch(name -> name.startsWith("tools.jackson.databind."))
                .noneMatch(name -> name.matches("com\\.fasterxml\\.jackson\\.(core|databind)\\..*"))
                .noneMatch(name -> name.matches("io\\.github\\.newsclaims\\.json\\.(internal\\.)?jackson\\..*"));
    }

    /** The classes that a program loads where both versions are present. */
    private List<String> loadedBy(UserProgram program) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        program.runOnTheClassPath(
                folder, UserProgram.path(SHARED, JACKSON_2, JACKSON_3), "-Xlog:class+load:file=" + log + ":none");
        return Files.readAllLines(log).stream().map(line -> line.split(" ")[0]).toList();
    }
}
