package io.github.newsclaims.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.newsclaims.json.corpus.CorpusReader;
import io.github.newsclaims.json.corpus.CorpusWriter;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.exchange.OffsetUnit;
import io.github.newsclaims.json.jackson.NewsClaimsModule;
import io.github.newsclaims.json.jackson3.NewsClaimsJackson3Module;
import io.github.newsclaims.json.ninjs.Ninjs;
import io.github.newsclaims.json.schemaorg.SchemaOrg;
import io.github.newsclaims.json.webannotation.AnnotationDialect;
import io.github.newsclaims.json.webannotation.WebAnnotations;
import io.github.newsclaims.text.ArticleText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public method and constructor refuses null by the name of its argument, before it does anything. */
class NullArgumentsTest {
    private static final String JSON = "io.github.newsclaims.json";

    /** All that take an object, as they are written in the source: class files have no names of parameters. */
    private static final List<String> SIGNATURES = List.of(
            "NewsClaimsJson.read(String json)",
            "NewsClaimsJson.read(byte[] json)",
            "NewsClaimsJson.read(InputStream json)",
            "NewsClaimsJson.read(Path file)",
            "NewsClaimsJson.reader(Class type)",
            "NewsClaimsJson.writer(Class type)",
            "NewsClaimsJson.write(Article article)",
            "NewsClaimsJson.write(Article article, OutputStream stream)",
            "NewsClaimsJson.write(Article article, Path file)",
            "NewsClaimsJson.writeBytes(Article article)",
            "NewsClaimsJson.writeIndented(Article article)",
            "NewsClaimsJson.writeIndented(Article article, OutputStream stream)",
            "NewsClaimsJson.writeIndented(Article article, Path file)",
            "NewsClaimsJsonException.new(String message, String pointer, int line, int column, Throwable cause)",
            "NewsClaimsReader.read(String json)",
            "NewsClaimsReader.read(byte[] json)",
            "NewsClaimsReader.read(InputStream json)",
            "NewsClaimsReader.read(Path file)",
            "NewsClaimsReader.readWhatHolds(String json)",
            "NewsClaimsReader.readWhatHolds(byte[] json)",
            "NewsClaimsReader.readWhatHolds(InputStream json)",
            "NewsClaimsReader.readWhatHolds(Path file)",
            "NewsClaimsReader.withLimits(ReadLimits limits)",
            "NewsClaimsReader.withText(ArticleText text)",
            "NewsClaimsReader.withTexts(Function texts)",
            "NewsClaimsWriter.write(Object value)",
            "NewsClaimsWriter.write(Object value, OutputStream stream)",
            "NewsClaimsWriter.write(Object value, Path file)",
            "NewsClaimsWriter.writeBytes(Object value)",
            "Bad.new(long number, long offset, NewsClaimsJsonException exception)",
            "Read.new(long number, long offset, Article article)",
            "CorpusReader.inParallel(Executor executor, int ahead)",
            "CorpusReader.open(InputStream stream)",
            "CorpusReader.open(InputStream stream, NewsClaimsReader documents)",
            "CorpusReader.open(Path file)",
            "CorpusReader.open(Path file, NewsClaimsReader documents)",
            "CorpusWriter.gzip(OutputStream stream)",
            "CorpusWriter.gzip(OutputStream stream, NewsClaimsWriter documents)",
            "CorpusWriter.open(OutputStream stream)",
            "CorpusWriter.open(OutputStream stream, NewsClaimsWriter documents)",
            "CorpusWriter.open(Path file)",
            "CorpusWriter.open(Path file, NewsClaimsWriter documents)",
            "CorpusWriter.write(Article article)",
            "Exported.of(Object document, List losses)",
            "Exported.write(OutputStream stream)",
            "Imported.of(Article article, List losses)",
            "Imported.of(List articles, List losses)",
            "Loss.of(String field, String pointer, LossOutcome outcome, String reason)",
            "WebAnnotationReader.read(String json, Article article)",
            "WebAnnotationReader.read(byte[] json, Article article)",
            "WebAnnotationReader.read(InputStream json, Article article)",
            "WebAnnotationReader.withBase(String base)",
            "WebAnnotationReader.withDialect(AnnotationDialect dialect)",
            "WebAnnotationReader.withLimits(ReadLimits limits)",
            "WebAnnotationReader.withOffsets(OffsetUnit offsets)",
            "WebAnnotationReader.withSource(URI source)",
            "WebAnnotationWriter.withBase(String base)",
            "WebAnnotationWriter.withDialect(AnnotationDialect dialect)",
            "WebAnnotationWriter.withOffsets(OffsetUnit offsets)",
            "WebAnnotationWriter.write(Article article)",
            "Ninjs.write(Article article)",
            "Ninjs.read(String json)",
            "Ninjs.read(byte[] json)",
            "Ninjs.read(InputStream json)",
            "Ninjs.read(Path file)",
            "NinjsReader.read(String json)",
            "NinjsReader.read(byte[] json)",
            "NinjsReader.read(InputStream json)",
            "NinjsReader.read(Path file)",
            "NinjsReader.withBodyRole(String role)",
            "NinjsReader.withLimits(ReadLimits limits)",
            "NewsClaimsModule.setupModule(SetupContext context)",
            "SchemaOrg.check(Exported exported)",
            "SchemaOrg.check(String json)",
            "SchemaOrgReader.read(String json)",
            "SchemaOrgReader.read(byte[] json)",
            "SchemaOrgReader.read(InputStream json)",
            "SchemaOrgReader.withGenericNames(Collection names)",
            "SchemaOrgReader.withIds(Function ids)",
            "SchemaOrgReader.withLimits(ReadLimits limits)",
            "SchemaOrgWriter.write(Article article)",
            "NewsClaimsJackson3Module.setupModule(SetupContext context)");

    @TempDir
    Path folder;

    @Test
    void isTriedOnEveryMethodThatTakesAnObject() {
        assertThat(executables().map(NullArgumentsTest::signature))
                .containsExactlyInAnyOrderElementsOf(
                        SIGNATURES.stream().map(NullArgumentsTest::types).toList());
    }

    @ParameterizedTest
    @MethodSource("executables")
    void isRefusedByName(Executable executable) throws ReflectiveOperationException, IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        List<String> names = names(executable);
        for (int at = 0; at < names.size(); at++) {
            if (takesNull(executable, at)) {
                continue;
            }
            Object[] arguments = Arrays.stream(executable.getParameterTypes())
                    .map(type -> sample(type, file))
                    .toArray();
            arguments[at] = null;

            assertThat(thrown(executable, arguments))
                    .as(executable + " with null for " + names.get(at))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(names.get(at));
        }
        assertThat(file).hasContent("old");
    }

    @Test
    @SuppressWarnings("NullAway")
    void closesTheStreamThatAMethodTakesOver() {
        AtomicInteger closed = new AtomicInteger();
        InputStream source = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.addAndGet(1);
            }
        };
        OutputStream target = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.addAndGet(10);
            }
        };

        assertThatNullPointerException().isThrownBy(() -> CorpusReader.open(source, null));
        assertThatNullPointerException().isThrownBy(() -> CorpusWriter.gzip(target, null));
        assertThat(closed).hasValue(11);
    }

    /** The public methods and constructors of exported types that have a parameter for which null is no value. */
    static Stream<Executable> executables() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(JSON).stream()
                        .filter(type -> !type.getPackageName().startsWith(JSON + ".internal")
                                && !type.getPackageName().equals(JSON + ".spring"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .filter(type -> !type.isEnum())
                        .flatMap(type -> Stream.<Executable>concat(
                                Arrays.stream(type.getDeclaredConstructors()),
                                Arrays.stream(type.getDeclaredMethods())))
                        .filter(executable -> Modifier.isPublic(executable.getModifiers()) && !executable.isSynthetic())
                        .filter(executable -> !executable.getName().equals("equals"))
                        .filter(NullArgumentsTest::refusesANull);
    }

    private static boolean refusesANull(Executable executable) {
        for (int at = 0; at < executable.getParameterCount(); at++) {
            if (!takesNull(executable, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesNull(Executable executable, int parameter) {
        return executable.getParameterTypes()[parameter].isPrimitive()
                || executable.getAnnotatedParameterTypes()[parameter].isAnnotationPresent(Nullable.class);
    }

    /** The names of parameters, of the signature that the executable has. */
    private static List<String> names(Executable executable) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String signature : SIGNATURES) {
            names.put(types(signature), parameters(signature, 1));
        }
        return names.get(signature(executable));
    }

    private static String signature(Executable executable) {
        return Arrays.stream(executable.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(
                        ", ",
                        executable.getDeclaringClass().getSimpleName() + "."
                                + (executable instanceof Method ? executable.getName() : "new") + "(",
                        ")"));
    }

    private static String types(String signature) {
        return signature.substring(0, signature.indexOf('(') + 1) + String.join(", ", parameters(signature, 0)) + ")";
    }

    private static List<String> parameters(String signature, int word) {
        String inside = signature.substring(signature.indexOf('(') + 1, signature.length() - 1);
        return Arrays.stream(inside.split(", "))
                .map(parameter -> parameter.split(" ")[word])
                .toList();
    }

    private static Throwable thrown(Executable executable, Object... arguments) throws ReflectiveOperationException {
        try {
            if (executable instanceof Method method) {
                method.invoke(receiver(method), arguments);
            } else {
                ((Constructor<?>) executable).newInstance(arguments);
            }
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
        return new AssertionError("Nothing is thrown");
    }

    private static @Nullable Object receiver(Method method) {
        if (Modifier.isStatic(method.getModifiers())) {
            return null;
        }
        return switch (method.getDeclaringClass().getSimpleName()) {
            case "NewsClaimsReader" -> NewsClaimsJson.reader();
            case "NewsClaimsWriter" -> NewsClaimsJson.writer();
            case "CorpusReader" -> corpus();
            case "CorpusWriter" -> CorpusWriter.open(new ByteArrayOutputStream());
            case "WebAnnotationReader" -> WebAnnotations.reader();
            case "WebAnnotationWriter" -> WebAnnotations.writer();
            case "Exported" -> Exported.of(List.of(), List.of());
            case "SchemaOrgReader" -> SchemaOrg.reader();
            case "SchemaOrgWriter" -> SchemaOrg.writer();
            case "NinjsReader" -> Ninjs.reader();
            case "NewsClaimsModule" -> new NewsClaimsModule();
            case "NewsClaimsJackson3Module" -> new NewsClaimsJackson3Module();
            default -> throw new AssertionError(method);
        };
    }

    private static CorpusReader corpus() {
        try {
            return CorpusReader.open(InputStream.nullInputStream());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Object sample(Class<?> type, Path file) {
        return Stream.of(
                        1,
                        1L,
                        "{}",
                        "{}".getBytes(UTF_8),
                        file,
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        Harbour.article(),
                        Harbour.TEXT,
                        NewsClaimsJson.reader(),
                        NewsClaimsJson.writer(),
                        ReadLimits.standard(),
                        List.of(),
                        LossOutcome.KEPT,
                        AnnotationDialect.W3C,
                        OffsetUnit.CODE_POINTS,
                        URI.create("https://a.example"),
                        new NewsClaimsJsonException("a", "", 1, 1, null),
                        (Function<String, Optional<ArticleText>>) id -> Optional.empty(),
                        (Executor) Runnable::run)
                .filter(value -> type.isInstance(value) || type == int.class || type == long.class)
                .findFirst()
                .orElse(null);
    }
}
