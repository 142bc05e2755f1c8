package io.github.newsclaims.json.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** When the tests of the real article run, are skipped, or fail. */
class SeedTextTest {
    @Test
    void skipsWhereTheFolderOfSharedDataIsAbsent(@TempDir Path folder) {
        assertThatThrownBy(() -> SeedText.read(folder.resolve("work/project")))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("skipped: no folder ../shared/conformance beside the project");
    }

    @Test
    void failsWhereTheFolderIsThereAndTheFileIsNot(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("shared"));

        assertThatThrownBy(() -> SeedText.read(folder.resolve("project")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("article.txt is missing");
    }

    @Test
    void findsTheFileFromAModuleOfTheProject(@TempDir Path folder) throws Exception {
        Path seed = Files.createDirectories(
                folder.resolve("shared").resolve("conformance").resolve("seed"));
        Files.writeString(seed.resolve("article.txt"), "“Yes,” he said.");

        assertThat(SeedText.read(folder.resolve("project").resolve("json")).value())
                .isEqualTo("“Yes,” he said.");
    }
}
