package io.github.newsclaims.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What keeps the module thin: who sees Jackson, what is public, and what it depends on. */
class JsonArchitectureTest {
    /** What a twin for another version of Jackson has to replace. */
    private static final Set<String> JACKSON =
            Set.of("JacksonSink", "JacksonTokens", "ModelDeserializer", "ModelSerializer", "NewsClaimsModule");

    private static final Set<String> PUBLIC = Set.of(
            "CorpusLine",
            "CorpusReader",
            "CorpusWriter",
            "NewsClaimsJson",
            "NewsClaimsJsonException",
            "NewsClaimsModule",
            "NewsClaimsSchemas",
            "ReadLimits");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.newsclaims.json");

    @Test
    void fewClassesSeeJackson() {
        Set<String> seeing = CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("com.fasterxml.")))
                .map(JsonArchitectureTest::outermost)
                .collect(Collectors.toSet());

        assertThat(seeing).isEqualTo(JACKSON);
    }

    @Test
    void onlyTheEntriesAndTheirValuesArePublic() {
        Set<String> open = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JsonArchitectureTest::outermost)
                .collect(Collectors.toSet());

        assertThat(open).isEqualTo(PUBLIC);
    }

    @Test
    void nothingIsReadByReflection() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are reflection", type -> type.getPackageName().equals("java.lang.reflect")))
                .check(CLASSES);
    }

    @Test
    void dependsOnCoreAndJacksonAlone() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("basedir", ""), "pom.xml"));
        Set<String> needed = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .filter(dependency -> !dependency.contains("<scope>provided</scope>"))
                .map(dependency -> dependency.replaceAll("(?s).*<artifactId>(.*?)</artifactId>.*", "$1"))
                .collect(Collectors.toSet());

        assertThat(needed).containsExactlyInAnyOrder("newsclaims-core", "jackson-databind");
    }

    @Test
    void hasTheModuleDescriptorOfAThinModule() throws IOException {
        ModuleDescriptor module;
        try (var descriptor =
                Files.newInputStream(Path.of(System.getProperty("basedir", ""), "target/classes/module-info.class"))) {
            module = ModuleDescriptor.read(descriptor);
        }

        assertThat(module.name()).isEqualTo("io.github.newsclaims.json");
        assertThat(module.isOpen()).isFalse();
        assertThat(module.opens()).isEmpty();
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactly("io.github.newsclaims.json");
        assertThat(module.requires())
                .filteredOn(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "io.github.newsclaims", "com.fasterxml.jackson.databind");
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceAll(".*\\.", "").replaceAll("\\$.*", "");
    }
}
