package io.github.newsclaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Data by others, which stands beside the project and is not part of it. Where it is absent, a test is skipped. */
public final class Conformance {
    private Conformance() {}

    /** The lines of a file; the test is skipped where the folder is absent, and fails where only the file is. */
    public static List<String> lines(String file) throws IOException {
        return Files.readAllLines(path(file));
    }

    /** The characters of a file; skipped and failing as {@link #lines(String)} is. */
    public static String text(String file) throws IOException {
        return Files.readString(path(file));
    }

    /** The names of the files below a folder that end in a suffix, sorted; failing where there is none. */
    public static List<String> files(String folder, String suffix) throws IOException {
        Path root = root();
        assertThat(root.resolve(folder)).isDirectory();
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(suffix))
                    .sorted()
                    .toList();
            assertThat(names).isNotEmpty();
            return names;
        }
    }

    private static Path path(String file) {
        Path path = root().resolve(file);
        assertThat(path).isRegularFile();
        return path;
    }

    private static Path root() {
        return root(Path.of("").toAbsolutePath());
    }

    static Path root(Path start) {
        Path root = find(start);
        assumeTrue(root != null, "skipped: shared/conformance is not there");
        return root;
    }

    private static @Nullable Path find(Path start) {
        for (Path above = start; above != null; above = above.getParent()) {
            Path folder = above.resolve("shared").resolve("conformance");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return null;
    }
}
