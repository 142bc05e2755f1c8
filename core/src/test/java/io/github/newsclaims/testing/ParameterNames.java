package io.github.newsclaims.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the parameters of this module's methods. They are read from the sources, because class files have none. */
public final class ParameterNames {
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("target/generated-sources/annotations"));

    /** A type without type arguments, and a name, for example {@code TextSpan... spans}. */
    private static final Pattern PARAMETER = Pattern.compile("(?:@\\w+ |final )*([\\w.\\[\\]]+) (\\w+)");

    private ParameterNames() {}

    /** Returns the names of the parameters in their order. */
    public static List<String> of(Executable executable) {
        Class<?> type = executable.getDeclaringClass();
        if (executable instanceof Constructor<?> && type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        List<String> types = Arrays.stream(executable.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
        String name = executable instanceof Constructor<?> ? type.getSimpleName() : executable.getName();
        Matcher declarations =
                Pattern.compile("[\\w>\\]] " + name + "\\(([^()]*)\\)").matcher(source(type));
        while (declarations.find()) {
            List<String> names = names(declarations.group(1), types);
            if (names.size() == types.size()) {
                return names;
            }
        }
        throw new AssertionError("No source of " + executable);
    }

    /** The names of declared parameters; empty if they do not have the given types. */
    private static List<String> names(String declared, List<String> types) {
        List<String> names = new ArrayList<>();
        for (String parameter : withoutTypeArguments(declared).strip().split(",\\s*")) {
            Matcher parts = PARAMETER.matcher(parameter.strip());
            if (!parts.matches()
                    || names.size() == types.size()
                    || !simpleName(parts.group(1)).equals(types.get(names.size()))) {
                return List.of();
            }
            names.add(parts.group(2));
        }
        return names;
    }

    private static String withoutTypeArguments(String declared) {
        String before = "";
        String after = declared;
        while (!after.equals(before)) {
            before = after;
            after = before.replaceAll("<[^<>]*>", "");
        }
        return after;
    }

    /** The name of a type without its package, with [] for a variable number of arguments. */
    private static String simpleName(String type) {
        return type.replace("...", "[]").replaceAll("^.*\\.", "");
    }

    private static String source(Class<?> type) {
        String file = type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java";
        for (Path folder : SOURCES) {
            if (Files.exists(folder.resolve(file))) {
                try {
                    return Files.readString(folder.resolve(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new AssertionError("No source of " + type.getName());
    }
}
