package io.github.newsclaims.json.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.Mapper;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The form of results, held to files that are looked at by people.
 *
 * <p>This writes them anew:
 *
 * <pre>{@code
 * mvn -pl json -am test -Dnewsclaims.update=true -Dtest=ResultGoldenTest -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
@Tag("jackson")
class ResultGoldenTest {
    private static final boolean UPDATE = Boolean.getBoolean("newsclaims.update");
    static final Path FOLDER =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/io/github/newsclaims/json/results/golden");

    static Stream<ResultCase> cases() {
        return ResultCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesTheFileByteForByte(ResultCase golden) throws IOException {
        String written = write(golden.value());
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file(golden), written);
        }

        assertThat(written).isEqualTo(Files.readString(file(golden)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheFile(ResultCase golden) throws IOException {
        String json = Files.readString(file(golden));
        Class<?> type = Codecs.of(golden.value().getClass()).orElseThrow().type();

        assertThat((Object) NewsClaimsJson.reader(type).read(json))
                .isEqualTo(golden.value())
                .hasSameHashCodeAs(golden.value())
                .hasToString(golden.value().toString());
        for (Mapper mapper : Mapper.all()) {
            assertThat((Object) mapper.read(json, type)).as(mapper.toString()).isEqualTo(golden.value());
            assertThat(mapper.write(golden.value())).as(mapper.toString()).isEqualTo(json);
        }
    }

    @Test
    void hasNoOtherFilesAndEachTypeInAFileOfItsName() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            cases().map(golden -> golden.name() + ".json").toList());
        }
        for (Codec<?> codec : Codecs.RESULTS) {
            String name = codec.type().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
            assertThat(cases().filter(golden -> codec.type().isInstance(golden.value())))
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(golden -> assertThat(golden.name()).startsWith(name.toLowerCase(Locale.ROOT)));
        }
    }

    static String write(Object value) {
        return write(value.getClass(), value);
    }

    private static <T> String write(Class<T> type, Object value) {
        return NewsClaimsJson.writer(type).write(type.cast(value));
    }

    private static Path file(ResultCase golden) {
        return FOLDER.resolve(golden.name() + ".json");
    }
}
