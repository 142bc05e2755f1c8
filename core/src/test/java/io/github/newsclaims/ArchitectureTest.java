package io.github.newsclaims;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The floors of the house: each package uses only those below it, and nothing from outside. */
class ArchitectureTest {
    private static final Set<String> LEAVES = Set.of(".text", ".quantity", ".time");

    /** Floors that are added on top later. */
    private static final Set<String> LATER = Set.of(".check", ".compare");

    @Test
    void usesOnlyTheFloorsBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("compare")
                .definedBy("io.github.newsclaims.compare")
                .layer("check")
                .definedBy("io.github.newsclaims.check")
                .layer("root")
                .definedBy("io.github.newsclaims")
                .layer("text")
                .definedBy("io.github.newsclaims.text")
                .layer("quantity")
                .definedBy("io.github.newsclaims.quantity")
                .layer("time")
                .definedBy("io.github.newsclaims.time")
                .layer("internal")
                .definedBy("io.github.newsclaims.internal")
                .whereLayer("compare")
                .mayOnlyAccessLayers("check", "root", "text", "quantity", "time", "internal")
                .whereLayer("check")
                .mayOnlyAccessLayers("root", "text", "quantity", "time", "internal")
                .whereLayer("root")
                .mayOnlyAccessLayers("text", "quantity", "time", "internal")
                .whereLayer("text")
                .mayOnlyAccessLayers("internal")
                .whereLayer("quantity")
                .mayOnlyAccessLayers("internal")
                .whereLayer("time")
                .mayOnlyAccessLayers("internal")
                .whereLayer("internal")
                .mayNotAccessAnyLayer()
                .check(Architecture.MAIN);
    }

    @Test
    void hasNoPackageBesideTheFloors() {
        Set<String> packages = packages();
        Set<String> expected = new TreeSet<>(Set.of(Architecture.ROOT, Architecture.INTERNAL));
        LEAVES.forEach(leaf -> expected.add(Architecture.ROOT + leaf));
        assertThat(packages).containsAll(expected);
        LATER.forEach(later -> expected.add(Architecture.ROOT + later));
        assertThat(expected).containsAll(packages);
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
                        .filter(type -> type.getSimpleName().matches("(Immutable|With)[A-Z].*"))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet()))
                .containsExactly(Architecture.ROOT);
    }

    @Test
    void exportsItsPackagesAndKeepsTheInternalOneForTheJsonModule() throws IOException {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (String name : packages()) {
            expected.put(name, name.equals(Architecture.INTERNAL) ? Set.of("io.github.newsclaims.json") : Set.of());
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

    @Test
    void closesEveryTypeToImplementation() {
        assertThat(Architecture.exported()
                        .map(JavaClass::reflect)
                        .filter(type -> !type.isSealed() && !Modifier.isFinal(type.getModifiers()) && !type.isEnum())
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
