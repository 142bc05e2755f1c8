package io.github.newsclaims;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.newsclaims.quantity.MeasureConverter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Each package uses only those of lower layers and nothing from outside, and no package or file is large. */
class ArchitectureTest {
    /** The layers, from the lowest; the packages of one layer do not use each other unless {@link #WITHIN} says so. */
    private static final List<List<String>> LAYERS = List.of(
            List.of(".internal", ".internal.fold", ".internal.numbers"),
            List.of(".text", ".text.verbatim", ".quantity", ".time", ".term"),
            List.of(""),
            List.of(".grounding", ".check", ".index", ".internal.compare", ".compare.figure"),
            List.of(".compare.conflict", ".compare.diff", ".compare.merge", ".compare.score"));

    /** Packages that use another one of their layer. */
    private static final Map<String, Set<String>> WITHIN = Map.of(
            ".internal.fold", Set.of(".internal"),
            ".internal.numbers", Set.of(".internal"),
            ".text.verbatim", Set.of(".text"),
            ".index", Set.of(".internal.compare"),
            ".compare.figure", Set.of(".internal.compare"));

    /** A package is small enough to be read as a list; the model has more, since Immutables needs it in one package. */
    private static final int MOST_FILES = 25;

    private static final int MOST_FILES_OF_THE_MODEL = 40;

    /** In a type with a builder comments do not count: each setter and wither has its own. */
    private static final int MOST_LINES = 400;

    @Test
    void usesOnlyPackagesOfLowerLayers() {
        Set<String> below = new TreeSet<>();
        for (List<String> layer : LAYERS) {
            for (String name : layer) {
                Set<String> allowed = new TreeSet<>(below);
                allowed.add(name);
                allowed.addAll(WITHIN.getOrDefault(name, Set.of()));
                classes()
                        .that()
                        .resideInAPackage(Architecture.ROOT + name)
                        .should()
                        .onlyDependOnClassesThat(resideOutsideOfPackage(Architecture.ROOT + "..")
                                .or(resideInAnyPackage(allowed.stream()
                                        .map(one -> Architecture.ROOT + one)
                                        .toArray(String[]::new))))
                        .check(Architecture.MAIN);
            }
            below.addAll(layer);
        }
    }

    @Test
    void hasNoPackageBesideTheLayers() {
        assertThat(LAYERS.stream().flatMap(List::stream).map(Architecture.ROOT::concat))
                .containsExactlyInAnyOrderElementsOf(packages());
    }

    @Test
    void hasSmallPackagesAndFiles() throws IOException {
        Map<Path, Integer> files = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                files.merge(source.getParent(), 1, Integer::sum);
                assertThat(lines(source)).as("%s", source).hasSizeLessThan(MOST_LINES);
            }
        }
        assertThat(files).isNotEmpty();
        files.forEach((folder, count) -> assertThat(count)
                .as("%s", folder)
                .isLessThanOrEqualTo(folder.endsWith("io/github/newsclaims") ? MOST_FILES_OF_THE_MODEL : MOST_FILES));
    }

    private static List<String> lines(Path source) throws IOException {
        List<String> lines = Files.readAllLines(source);
        String name = source.getFileName().toString().replace(".java", "");
        if (!Architecture.typesWithABuilder().contains(name)) {
            return lines;
        }
        return lines.stream()
                .filter(line -> !line.strip().matches("((/\\*\\*|\\*|//).*)?"))
                .toList();
    }

    @Test
    void hasNoCycles() {
        slices().matching("(io.github.newsclaims..)").should().beFreeOfCycles().check(Architecture.MAIN);
    }

    @Test
    void usesNothingButTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "io.github.newsclaims..",
                        // Annotations, which are gone or never looked at when the code runs.
                        "org.jspecify.annotations",
                        "org.immutables.value"))
                .check(Architecture.MAIN);
        noClasses()
                .should()
                .accessClassesThat()
                .resideOutsideOfPackages("java..", "io.github.newsclaims..")
                .check(Architecture.MAIN);
    }

    @Test
    void marksEveryPackageAsNullMarked() throws ClassNotFoundException {
        for (String name : packages()) {
            Class<?> info =
                    Class.forName(name + ".package-info", false, getClass().getClassLoader());
            assertThat(info.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
        }
    }

    @Test
    void hasGeneratedTypesInTheRootPackageOnly() {
        assertThat(Architecture.MAIN.stream()
                        .filter(type -> type.getSimpleName().matches("Immutable[A-Z].*"))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet()))
                .containsExactly(Architecture.ROOT);
    }

    @Test
    void exportsItsPackagesExceptInternalOnes() throws IOException {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (String name : packages()) {
            if (name.equals(Architecture.INTERNAL)) {
                expected.put(name, Set.of("io.github.newsclaims.json"));
            } else if (!name.startsWith(Architecture.INTERNAL)) {
                expected.put(name, Set.of());
            }
        }
        Map<String, Set<String>> exports = new TreeMap<>();
        descriptor().exports().forEach(export -> exports.put(export.source(), export.targets()));
        assertThat(exports).isEqualTo(expected);
        assertThat(descriptor().opens()).isEmpty();
        assertThat(descriptor().name()).isEqualTo(Architecture.ROOT);
    }

    @Test
    void requiresNothingAtRunTime() throws IOException {
        Map<String, Boolean> required = new LinkedHashMap<>();
        descriptor()
                .requires()
                .forEach(require -> required.put(
                        require.name(), require.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC)));
        assertThat(required)
                .containsOnly(
                        Map.entry("java.base", false),
                        Map.entry("org.jspecify", true),
                        Map.entry("org.immutables.value.annotations", true));
        assertThat(descriptor().uses()).isEmpty();
        assertThat(descriptor().provides()).isEmpty();
    }

    /** Only visitors, and the converter that asks a library of the user, are written by users. */
    @Test
    void closesEveryTypeToImplementation() {
        assertThat(Architecture.exported()
                        .map(JavaClass::reflect)
                        .filter(type -> !type.getSimpleName().endsWith("Visitor"))
                        .filter(type -> !type.isSealed() && !Modifier.isFinal(type.getModifiers()) && !type.isEnum())
                        .filter(type -> type != MeasureConverter.class)
                        .map(Class::getName))
                .isEmpty();
    }

    private static Set<String> packages() {
        return Architecture.MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ModuleDescriptor descriptor() throws IOException {
        try (InputStream in = Files.newInputStream(Architecture.CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }
}
