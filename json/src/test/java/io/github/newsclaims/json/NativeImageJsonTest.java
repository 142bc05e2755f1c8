package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What GraalVM must put into a native image: schemas, and the modules that service loading finds. */
class NativeImageJsonTest {
    private static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src/main/resources");
    private static final Path CONFIGURATION =
            RESOURCES.resolve("META-INF/native-image/io.github.newsclaims/newsclaims-json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void hasEveryResource() throws IOException {
        List<String> named = new ArrayList<>();
        for (JsonNode include : read("resource-config.json").at("/resources/includes")) {
            String pattern = include.get("pattern").textValue();
            assertThat(pattern).startsWith("\\Q").endsWith("\\E");
            named.add(pattern.substring(2, pattern.length() - 2));
        }

        // Spring Boot itself sees to what is in its folder.
        assertThat(named)
                .contains("io/github/newsclaims/json/newsclaims-1.schema.json")
                .contains("META-INF/services/tools.jackson.databind.JacksonModule")
                .isEqualTo(files("").stream()
                        .filter(name -> !name.matches("META-INF/(native-image|spring)/.*"))
                        .toList());
    }

    @Test
    void hasEveryProviderOfAService() throws IOException {
        Map<String, String> services = new HashMap<>();
        for (JsonNode type : read("reflect-config.json")) {
            services.put(
                    type.get("name").textValue(),
                    type.at("/condition/typeReachable").textValue());
            assertThat(type.at("/methods/0/name").textValue()).isEqualTo("<init>");
            assertThat(type.at("/methods/0/parameterTypes")).isEmpty();
        }

        Map<String, String> expected = new HashMap<>();
        for (String file : files("META-INF/services/")) {
            for (String provider : Files.readAllLines(RESOURCES.resolve(file))) {
                expected.put(provider, file.substring(file.lastIndexOf('/') + 1));
            }
        }
        assertThat(services).hasSize(2).isEqualTo(expected);
    }

    private static JsonNode read(String name) throws IOException {
        return MAPPER.readTree(CONFIGURATION.resolve(name).toFile());
    }

    private static List<String> files(String start) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith(start))
                    .sorted()
                    .toList();
        }
    }
}
