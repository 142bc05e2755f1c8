package io.github.newsclaims.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Data by others, which stands beside the project and is not part of it. */
final class Conformance {
    private Conformance() {}

    /** The lines of a file; the test is skipped where the folder is absent, and fails where only the file is. */
    static List<String> lines(String file) throws IOException {
        Path folder = folder();
        assumeTrue(folder != null, "skipped: shared/conformance is not there");
        Path path = folder.resolve(file);
        assertThat(path).isRegularFile();
        return Files.readAllLines(path);
    }

    private static Path folder() {
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            Path folder = above.resolve("shared").resolve("conformance");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return null;
    }
}
