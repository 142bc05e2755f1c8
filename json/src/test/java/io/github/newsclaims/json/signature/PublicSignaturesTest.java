package io.github.newsclaims.json.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * That docs/signatures.txt has every public signature, and that CHANGELOG.md names each type whose signatures change. After a
 * change, add a line with the name of the type to the section [Unreleased], and write the file again with
 *
 * <pre>
 * mvn -pl json -am test -Dnewsclaims.update=true -Dtest=PublicSignaturesTest -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class PublicSignaturesTest {
    private static final boolean UPDATE = Boolean.getBoolean("newsclaims.update");
    private static final Path FILE = Path.of("../docs/signatures.txt");
    private static final Path CHANGELOG = Path.of("../CHANGELOG.md");

    @Test
    void areThoseOfTheFile() throws IOException {
        Map<String, List<String>> current = PublicSignatures.all();
        if (UPDATE) {
            Map<String, List<String>> before = Files.exists(FILE) ? parsed(Files.readString(FILE)) : Map.of();
            if (!before.isEmpty()) {
                assertThat(notNamed(changed(before, current), unreleased(Files.readString(CHANGELOG))))
                        .as("types whose signatures change, and which CHANGELOG.md does not name under [Unreleased]")
                        .isEmpty();
            }
            Files.writeString(FILE, text(current));
        }

        assertThat(text(current)).isEqualTo(Files.readString(FILE));
    }

    @Test
    void readsWhatItWrites() {
        Map<String, List<String>> current = PublicSignatures.all();

        assertThat(parsed(text(current))).isEqualTo(current);
        assertThat(current.get("io.github.newsclaims.term.Trend"))
                .startsWith("public final enum io.github.newsclaims.term.Trend")
                .contains("    constant INCREASING");
        assertThat(current.get("io.github.newsclaims.Claim"))
                .contains("    public abstract Optional<String> proposition()")
                .contains("    public static io.github.newsclaims.Claim$Builder builder()");
    }

    @Test
    void findsTheTypesWhoseSignaturesChange() {
        Map<String, List<String>> before =
                Map.of("a.Same", List.of("s"), "a.Gone", List.of("g"), "a.Other$Part", List.of("1"));
        Map<String, List<String>> after =
                Map.of("a.Same", List.of("s"), "a.New", List.of("n"), "a.Other$Part", List.of("2"));

        Set<String> changed = changed(before, after);

        assertThat(changed).containsExactly("Gone", "New", "Other");
        assertThat(notNamed(changed, "- `New` replaces `Gone.part()`.")).containsExactly("Other");
        assertThat(notNamed(changed, "- Newer, `Others`, `GoneBy`.")).containsExactly("Gone", "New", "Other");
    }

    @Test
    void looksAtTheFirstSectionOfTheChangelogOnly() {
        assertThat(unreleased("# C\n\n## [Unreleased]\n\n- `A`\n\n### Fixed\n\n- `B`\n\n## [0.1.0]\n\n- `C`\n"))
                .contains("`A`", "`B`")
                .doesNotContain("`C`");
    }

    @Test
    void areOfPackagesThatSaySinceWhen() throws IOException {
        Set<String> packages = new TreeSet<>();
        PublicSignatures.all().keySet().forEach(name -> packages.add(name.replaceFirst("\\.[A-Z].*", "")));

        assertThat(packages).hasSizeGreaterThan(15).allSatisfy(name -> {
            String module = name.startsWith("io.github.newsclaims.json") ? "json" : "core";
            Path info = Path.of("..", module, "src/main/java", name.replace('.', '/'), "package-info.java");
            assertThat(Files.readString(info)).as(name).contains("\n * @since ");
        });
    }

    private static String text(Map<String, List<String>> signatures) {
        return signatures.values().stream()
                .map(lines -> String.join("\n", lines) + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, List<String>> parsed(String text) {
        Map<String, List<String>> signatures = new TreeMap<>();
        for (String type : text.split("\n\n")) {
            List<String> lines = new ArrayList<>(List.of(type.split("\n")));
            String name = lines.get(0).replaceAll("^.*?(io\\.github\\.newsclaims\\.[\\w.$]+).*$", "$1");
            signatures.put(name, lines);
        }
        return signatures;
    }

    /** Returns the simple names of the outermost types that are new, gone or different. */
    private static Set<String> changed(Map<String, List<String>> before, Map<String, List<String>> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> before.getOrDefault(name, List.of()).equals(after.getOrDefault(name, List.of())));
        return names.stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1).replaceFirst("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> notNamed(Set<String> types, String changelog) {
        Set<String> missing = new TreeSet<>(types);
        missing.removeIf(type -> changelog.matches("(?s).*`[^`]*\\b" + type + "\\b[^`]*`.*"));
        return missing;
    }

    private static String unreleased(String changelog) {
        int start = changelog.indexOf("## [Unreleased]");
        int end = changelog.indexOf("\n## [", start);
        return end < 0 ? changelog.substring(start) : changelog.substring(start, end);
    }
}
