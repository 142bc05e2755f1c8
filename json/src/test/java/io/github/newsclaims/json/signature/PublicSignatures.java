package io.github.newsclaims.json.signature;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The signatures of everything that users can call: of the public types in the packages that core and json export. */
final class PublicSignatures {
    private PublicSignatures() {}

    /** Returns the lines of each public type by its name. The first line is the type itself; those of its members follow in order. */
    static Map<String, List<String>> all() {
        Set<String> packages = new TreeSet<>();
        for (Class<?> type : List.of(Article.class, NewsClaimsJson.class)) {
            module(type).exports().stream()
                    .filter(export -> !export.isQualified())
                    .forEach(export -> packages.add(export.source()));
        }
        Map<String, List<String>> signatures = new TreeMap<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.newsclaims")
                        .stream()
                        .filter(type -> packages.contains(type.getPackageName()))
                        .map(JavaClass::reflect)
                        .filter(PublicSignatures::isPublic)
                        .forEach(type -> signatures.put(type.getName(), lines(type)));
        return signatures;
    }

    private static ModuleDescriptor module(Class<?> type) {
        try {
            Path classes = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(classes).findAll().iterator().next().descriptor();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        boolean here = Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
        return here && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    private static List<String> lines(Class<?> type) {
        Stream<String> members = Stream.of(
                        Arrays.stream(type.getDeclaredFields())
                                .filter(field -> isCallable(field.getModifiers()) && !field.isSynthetic())
                                .map(PublicSignatures::field),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(PublicSignatures::isCallable)
                                .map(Constructor::toGenericString),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> isCallable(method) && !method.isBridge())
                                .map(Method::toGenericString))
                .flatMap(lines -> lines)
                .map(line -> "    " + shortened(line, type))
                .sorted(Comparator.naturalOrder());
        return Stream.concat(Stream.of(shortened(head(type), type)), members).toList();
    }

    private static boolean isCallable(Executable member) {
        return isCallable(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isCallable(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String field(Field field) {
        return field.isEnumConstant() ? "constant " + field.getName() : field.toGenericString();
    }

    private static String head(Class<?> type) {
        String components = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(PublicSignatures::component)
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
        Type parent = type.getGenericSuperclass();
        boolean hasParent = parent != null && parent != Object.class && !type.isEnum() && !type.isRecord();
        // Later JDKs print this modifier themselves.
        String plain = type.toGenericString().replace("sealed ", "");
        String name = type.isSealed() ? plain.replaceFirst("(?=(class|interface) )", "sealed ") : plain;
        return name
                + components
                + (hasParent ? " extends " + parent.getTypeName() : "")
                + Arrays.stream(type.getGenericInterfaces())
                        .map(Type::getTypeName)
                        .sorted()
                        .collect(Collectors.joining(", ", " implements ", ""))
                        .replaceFirst(" implements $", "");
    }

    private static String component(RecordComponent component) {
        return component.getGenericType().getTypeName() + " " + component.getName();
    }

    /** Leaves out the names of packages of the JDK that everybody knows, and of the type itself before its members. */
    private static String shortened(String line, Class<?> type) {
        return line.replaceAll("java\\.(lang|util|util\\.function|util\\.stream)\\.(?=[A-Z])", "")
                .replace(type.getName() + ".", "")
                .replace(", ", ",")
                .replace(",", ", ");
    }
}
