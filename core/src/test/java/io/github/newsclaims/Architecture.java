package io.github.newsclaims;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of the module, without its tests. */
final class Architecture {
    static final Path CLASSES = classes();
    static final JavaClasses MAIN = new ClassFileImporter().importPath(CLASSES);
    static final String ROOT = "io.github.newsclaims";
    static final String INTERNAL = ROOT + ".internal";

    private Architecture() {}

    /** The simple names of the types with a builder. */
    static List<String> typesWithABuilder() {
        return MAIN.stream()
                .filter(type -> type.getSimpleName().equals("Builder")
                        && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> type.getEnclosingClass().orElseThrow().getSimpleName())
                .toList();
    }

    /** The names of the records that users see and that have a part; the results of the packages above are tested there. */
    static List<String> publicRecordsWithParts() {
        return exported()
                .filter(type -> !type.getPackageName().matches(".*\\.(check|grounding|index|compare\\..*)"))
                .filter(type -> type.isRecord() && type.reflect().getRecordComponents().length > 0)
                .map(JavaClass::getName)
                .toList();
    }

    /** The types that users see. */
    static Stream<JavaClass> exported() {
        return MAIN.stream()
                .filter(type -> isVisible(type) && !type.getPackageName().startsWith(INTERNAL));
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Architecture::isVisible).orElse(true);
    }

    private static Path classes() {
        try {
            return Path.of(Article.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
