package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The conformance kit of form 1 in src/conformance, which implementers in any language can run. Its files never change. This adds
 * those of new cases:
 *
 * <pre>
 * mvn -pl json -am test -Dnewsclaims.update=true -Dtest=ConformanceKitTest -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
@Tag("jackson")
class ConformanceKitTest {
    private static final boolean UPDATE = Boolean.getBoolean("newsclaims.update");
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ""), "src/conformance/newsclaims-conformance/form-1");
    private static final Path VALID = FOLDER.resolve("valid");
    private static final Path CANONICAL = FOLDER.resolve("canonical");
    private static final Path INVALID = FOLDER.resolve("invalid");
    private static final Path EXPECTED = FOLDER.resolve("invalid.tsv");

    @Test
    void acceptsEveryValidDocumentAndWritesItsCanonicalForm() throws IOException {
        if (UPDATE) {
            for (Map.Entry<String, byte[]> document : ConformanceKit.valid().entrySet()) {
                add(VALID, document.getKey(), document.getValue());
                add(CANONICAL, document.getKey(), NewsClaimsJson.writeBytes(NewsClaimsJson.read(document.getValue())));
            }
        }
        List<Path> files = files(VALID);

        assertThat(files).hasSizeGreaterThan(200);
        for (Path file : files) {
            byte[] canonical = Files.readAllBytes(CANONICAL.resolve(file.getFileName()));
            assertThat(NewsClaimsJson.writeBytes(NewsClaimsJson.read(file)))
                    .as(file.getFileName().toString())
                    .isEqualTo(canonical);
            assertThat(NewsClaimsJson.writeBytes(NewsClaimsJson.read(canonical)))
                    .as("canonical " + file.getFileName())
                    .isEqualTo(canonical);
        }
    }

    @Test
    void refusesEveryInvalidDocumentAtItsPointer() throws IOException {
        Map<String, String> expected = expected();
        if (UPDATE) {
            for (Map.Entry<String, byte[]> document : ConformanceKit.invalid().entrySet()) {
                add(INVALID, document.getKey(), document.getValue());
                if (!expected.containsKey(document.getKey())) {
                    expected.put(document.getKey(), refusal(document.getValue(), document.getKey()));
                }
            }
            List<String> lines = new ArrayList<>(List.of("document\tpointer\trule"));
            expected.forEach((name, refusal) -> lines.add(name + "\t" + refusal));
            Files.write(EXPECTED, lines);
        }
        List<Path> files = files(INVALID);

        assertThat(files).hasSizeGreaterThan(500).hasSameSizeAs(expected().keySet());
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".json", "");
            assertThat(refusal(Files.readAllBytes(file), name))
                    .as(name)
                    .isEqualTo(expected().get(name));
        }
    }

    @Test
    void hasEveryCase() throws IOException {
        assertThat(names(VALID)).containsAll(ConformanceKit.valid().keySet());
        assertThat(names(INVALID)).containsAll(ConformanceKit.invalid().keySet());
        assertThat(names(VALID)).containsExactlyElementsOf(names(CANONICAL));
    }

    /** Returns the pointer and the rule, without the value that breaks it. */
    private static String refusal(byte[] document, String name) {
        NewsClaimsJsonException refusal =
                catchThrowableOfType(NewsClaimsJsonException.class, () -> NewsClaimsJson.read(document));
        assertThat(refusal).as(name + " is refused").isNotNull();
        String message = String.valueOf(refusal.getMessage());
        String rule = message.endsWith(" at " + refusal.pointer())
                ? message.substring(0, message.length() - refusal.pointer().length() - 4)
                : message;
        return refusal.pointer() + "\t"
                + rule.replaceAll("(?s), got .*", "").replaceAll("( at [^ ]+,| at) line \\d+, column \\d+$", "");
    }

    private static Map<String, String> expected() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        if (Files.exists(EXPECTED)) {
            Files.readAllLines(EXPECTED).stream().skip(1).forEach(line -> {
                String[] cells = line.split("\t", 2);
                expected.put(cells[0], cells[1]);
            });
        }
        return expected;
    }

    private static void add(Path folder, String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".json");
        if (!Files.exists(file)) {
            Files.write(file, bytes);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream()
                .map(file -> file.getFileName().toString().replace(".json", ""))
                .toList();
    }
}
