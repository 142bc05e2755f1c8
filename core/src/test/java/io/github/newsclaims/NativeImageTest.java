package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What GraalVM must put into a native image: it leaves out a resource that no configuration names. */
class NativeImageTest {
    private static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src/main/resources");
    private static final Path CONFIGURATION =
            RESOURCES.resolve("META-INF/native-image/io.github.newsclaims/newsclaims-core/resource-config.json");

    @Test
    void hasEveryResource() throws IOException {
        List<String> named = Pattern.compile("\\{\\s*\"pattern\": \"\\\\\\\\Q(.*)\\\\\\\\E\"\\s*\\}")
                .matcher(Files.readString(CONFIGURATION))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(named).contains("io/github/newsclaims/quantity/ucum.tsv").isEqualTo(resources());
    }

    private static List<String> resources() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("META-INF/"))
                    .sorted()
                    .toList();
        }
    }
}
