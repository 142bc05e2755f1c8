package io.github.newsclaims.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps the module thin: who sees Jackson, what is public, and what it depends on. */
class JsonArchitectureTest {
    private static final String JSON = "io.github.newsclaims.json";

    private static final Set<String> JACKSON_2 =
            Set.of("com.fasterxml.jackson.core", "com.fasterxml.jackson.databind", JSON + ".internal.jackson");

    /** Both versions share the annotations. */
    private static final Set<String> JACKSON_3 = Set.of(
            "tools.jackson.core",
            "tools.jackson.databind",
            "com.fasterxml.jackson.annotation",
            JSON + ".internal.jackson3");

    /** The only packages that know a version of Jackson, and which. The facade has that of {@code internal.jackson}. */
    private static final Map<String, Set<String>> JACKSON = Map.of(
            JSON + ".jackson", JACKSON_2,
            JSON + ".internal.jackson", JACKSON_2,
            JSON + ".jackson3", JACKSON_3,
            JSON + ".internal.jackson3", JACKSON_3,
            JSON + ".spring", Set.of("com.fasterxml.jackson.databind", JSON + ".jackson"),
            JSON + ".internal", Set.of(JSON + ".internal.jackson"));

    /** The packages that read and write published formats. */
    private static final String[] ADAPTERS = {
        JSON + ".ninjs",
        JSON + ".schemaorg",
        JSON + ".internal.schemaorg",
        JSON + ".webannotation",
        JSON + ".internal.annotation"
    };

    private static final int MOST_LINES = 400;
    private static final int MOST_FILES = 25;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.newsclaims.json");

    @Test
    void onlyTheSeamsAndTheModulesKnowJackson() {
        for (JavaClass type : CLASSES) {
            Set<String> allowed = JACKSON.getOrDefault(type.getPackageName(), Set.of());
            assertThat(type.getDirectDependenciesFromSelf())
                    .extracting(dependency -> dependency.getTargetClass().getPackageName())
                    .filteredOn(name -> name.contains("jackson") && !name.equals(type.getPackageName()))
                    .as(type.getName())
                    .allMatch(name -> allowed.stream().anyMatch(known -> (name + ".").startsWith(known + ".")));
        }
    }

    @Test
    void packagesHaveNoCircle() {
        slices().matching("io.github.newsclaims.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void codecsKnowNothingAboveThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("cursor")
                .definedBy(JSON + ".internal.codec")
                .layer("parts")
                .definedBy(JSON + ".internal.codec.parts")
                .layer("relations")
                .definedBy(JSON + ".internal.codec.relation")
                .layer("model")
                .definedBy(JSON + ".internal.codec.model")
                .layer("results")
                .definedBy(
                        JSON + ".internal.codec.results",
                        JSON + ".internal.codec.results.figure",
                        JSON + ".internal.codec.results.article",
                        JSON + ".internal.codec.results.score")
                .layer("types")
                .definedBy(JSON + ".internal.codec.types")
                .layer("seams")
                .definedBy(JSON + ".internal.jackson", JSON + ".internal.jackson3")
                .layer("documents")
                .definedBy(JSON + ".internal", JSON + ".internal.partial")
                .layer("facade")
                .definedBy(JSON)
                .layer("corpora")
                .definedBy(JSON + ".corpus")
                .layer("exchange")
                .definedBy(JSON + ".exchange")
                .layer("foreign")
                .definedBy(JSON + ".internal.foreign")
                .layer("html")
                .definedBy(JSON + ".internal.html")
                .optionalLayer("adapters")
                .definedBy(ADAPTERS)
                .layer("modules")
                .definedBy(JSON + ".jackson", JSON + ".jackson3")
                .layer("frameworks")
                .definedBy(JSON + ".spring")
                .whereLayer("frameworks")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("modules")
                .mayOnlyBeAccessedByLayers("frameworks")
                .whereLayer("corpora")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("adapters")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("html")
                .mayOnlyBeAccessedByLayers("adapters")
                .whereLayer("foreign")
                .mayOnlyBeAccessedByLayers("adapters")
                .whereLayer("exchange")
                .mayOnlyBeAccessedByLayers("foreign", "adapters")
                .whereLayer("facade")
                .mayOnlyBeAccessedByLayers("modules", "corpora", "foreign", "adapters")
                .whereLayer("documents")
                .mayOnlyBeAccessedByLayers("facade", "corpora", "exchange", "foreign")
                .whereLayer("seams")
                .mayOnlyBeAccessedByLayers("documents", "modules")
                .whereLayer("types")
                .mayOnlyBeAccessedByLayers("facade", "modules")
                .whereLayer("results")
                .mayOnlyBeAccessedByLayers("types")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("results", "types", "documents", "facade", "corpora")
                .whereLayer("relations")
                .mayOnlyBeAccessedByLayers("model", "types")
                .whereLayer("parts")
                .mayOnlyBeAccessedByLayers("model", "results", "types", "documents")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "../examples/src"})
    void hasSmallPackagesAndFiles(String folder) throws IOException {
        Map<Path, Integer> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("basedir", ""), folder))
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.toString().contains("jmh"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(MOST_LINES);
                if (!file.toString().contains("/test/")) {
                    sources.merge(file.getParent(), 1, Integer::sum);
                }
            }
        }
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy((parent, count) -> assertThat(count).isLessThanOrEqualTo(MOST_FILES));
    }

    /** A name of its own for each type of the library and its examples. Builders and visitors are nested. */
    @Test
    void usesEachNameOfATypeOnce() throws IOException {
        Pattern declaration = Pattern.compile(
                "^ *(?:(?:public|private|protected|static|final|abstract|sealed|non-sealed) )*"
                        + "(?:class|interface|@interface|enum|record) ([A-Z]\\w*)",
                Pattern.MULTILINE);
        Map<String, Set<String>> places = new TreeMap<>();
        for (String module : List.of("core", "json", "examples")) {
            Path sources = Path.of(System.getProperty("basedir", "")).resolve("../" + module + "/src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    declaration
                            .matcher(Files.readString(file))
                            .results()
                            .forEach(found -> places.computeIfAbsent(found.group(1), any -> new TreeSet<>())
                                    .add(sources.relativize(file) + ":" + found.start()));
                }
            }
        }
        assertThat(places).hasSizeGreaterThan(300).containsKeys("Article", "Endpoint", "CorpusLine", "ShowArticle");
        places.keySet().removeIf(name -> name.matches("Builder|\\w*Visitor"));
        places.values().removeIf(found -> found.size() == 1);
        assertThat(places).isEmpty();
    }

    @Test
    void onlyTheAutoConfigurationKnowsSpring() {
        noClasses()
                .that()
                .resideOutsideOfPackage(JSON + ".spring")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void onlyThePackageForHtmlKnowsJsoup() {
        noClasses()
                .that()
                .resideOutsideOfPackage(JSON + ".internal.html")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(CLASSES);
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
    void dependsOnCoreAndJacksonAloneAndMayUseSpringAndJsoup() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("basedir", ""), "pom.xml"));
        Set<String> needed = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .filter(dependency -> !dependency.contains("<scope>provided</scope>"))
                .map(dependency -> element("groupId", dependency) + ":" + element("artifactId", dependency)
                        + (dependency.contains("<optional>true</optional>") ? ", optional" : ""))
                .collect(Collectors.toSet());

        assertThat(needed)
                .containsExactlyInAnyOrder(
                        "io.github.newsclaims:newsclaims-core",
                        "org.jspecify:jspecify",
                        "com.fasterxml.jackson.core:jackson-databind",
                        "tools.jackson.core:jackson-databind, optional",
                        "org.springframework.boot:spring-boot-autoconfigure, optional",
                        "org.jsoup:jsoup, optional");
    }

    private static String element(String name, String dependency) {
        return dependency.replaceAll("(?s).*<" + name + ">(.*?)</" + name + ">.*", "$1");
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
                .containsExactlyInAnyOrder(
                        JSON,
                        JSON + ".corpus",
                        JSON + ".exchange",
                        JSON + ".jackson",
                        JSON + ".jackson3",
                        JSON + ".ninjs",
                        JSON + ".schemaorg",
                        JSON + ".spring",
                        JSON + ".webannotation");
        assertThat(module.requires())
                .filteredOn(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "io.github.newsclaims", "com.fasterxml.jackson.databind");
        assertThat(module.provides())
                .as("a service of Jackson 3 would keep the module from starting where that is absent")
                .extracting(ModuleDescriptor.Provides::service)
                .containsExactly("com.fasterxml.jackson.databind.Module");
    }
}
