package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("jackson")
class ReadLimitsTest {
    private static final ReadLimits STANDARD = ReadLimits.standard();

    /** How a document comes to have so much of something, within which limits, and what is said beyond them. */
    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(
                        (IntFunction<String>) depth -> with("x", "[".repeat(depth - 1) + "]".repeat(depth - 1)),
                        STANDARD.withDepth(16),
                        16,
                        "document is deeper than its limit of 16 levels at /x" + "/0".repeat(15)),
                Arguments.of(
                        (IntFunction<String>) length -> with("x", "\"" + "s".repeat(length) + "\""),
                        STANDARD.withStringLength(1000),
                        1000,
                        "a string is longer than its limit of 1000 at /x"),
                Arguments.of(
                        (IntFunction<String>) names -> with("x", object(names)),
                        STANDARD.withNames(64),
                        64,
                        "object has more than 64 fields at /x/n64"),
                Arguments.of(
                        (IntFunction<String>) size -> with(
                                "x", "\"" + "s".repeat(size - with("x", "\"\"").length()) + "\""),
                        STANDARD.withDocumentSize(1024),
                        1024,
                        "document is longer than its limit of 1024"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void readsWhatIsAtALimitAndRefusesWhatIsBeyondIt(
            IntFunction<String> document, ReadLimits limits, int most, String message) {
        String reaching = document.apply(most);
        String beyond = document.apply(most + 1);

        assertThat(NewsClaimsJson.reader()
                        .withLimits(limits)
                        .read(reaching)
                        .extensions()
                        .isEmpty())
                .isFalse();
        assertThat(NewsClaimsJson.reader().withLimits(limits).read(utf8(reaching)))
                .isEqualTo(NewsClaimsJson.reader().withLimits(limits).read(reaching));
        assertThat(NewsClaimsJson.read(beyond)).as("within the standard limits").isNotNull();
        refused(() -> NewsClaimsJson.reader().withLimits(limits).read(beyond), message);
        refused(() -> NewsClaimsJson.reader().withLimits(limits).read(utf8(beyond)), message);
        refused(
                () -> NewsClaimsJson.reader()
                        .withLimits(limits)
                        .withText(Harbour.TEXT)
                        .read(beyond),
                message);
    }

    @Test
    void raisesALimit() {
        String document = with("x", object(100_001));

        refused(() -> NewsClaimsJson.read(document), "object has more than 100000 fields at /x/n100000");
        assertThat(NewsClaimsJson.reader()
                        .withLimits(STANDARD.withNames(200_000))
                        .read(document))
                .isNotNull();
    }

    @Test
    void takesNoMoreOfAStreamThanShowsThatItIsTooLong() {
        ByteArrayInputStream stream = new ByteArrayInputStream(new byte[10_000]);

        refused(
                () -> {
                    try {
                        return NewsClaimsJson.reader()
                                .withLimits(STANDARD.withDocumentSize(2000))
                                .read(stream);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                },
                "document is longer than its limit of 2000");
        assertThat(stream.available()).isEqualTo(10_000 - 2004);
    }

    @Test
    void holdsForFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("long.json"), with("x", "\"" + "s".repeat(1000) + "\""));

        assertThat(NewsClaimsJson.read(file)).isNotNull();
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.reader()
                        .withLimits(STANDARD.withDocumentSize(1024))
                        .read(file));
    }

    @Test
    void saysWhereADocumentGoesBeyondItsSize() {
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.reader()
                        .withLimits(STANDARD.withDocumentSize(1024))
                        .read("{\n \"x\": \"" + "s".repeat(2000)))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2))
                .satisfies(e -> assertThat(e.column()).isEqualTo(1024 - 2 + 1));
    }

    static Stream<Arguments> beyondTheFloors() {
        return Stream.of(
                floor(() -> STANDARD.withDepth(15), "depth must lie between 16 and 10000, got 15"),
                floor(() -> STANDARD.withDepth(10_001), "depth must lie between 16 and 10000, got 10001"),
                floor(() -> STANDARD.withStringLength(999), "stringLength must be at least 1000, got 999"),
                floor(() -> STANDARD.withNames(63), "names must be at least 64, got 63"),
                floor(() -> STANDARD.withDocumentSize(1023), "documentSize must be at least 1024, got 1023"));
    }

    @ParameterizedTest
    @MethodSource("beyondTheFloors")
    void areNeverSetBelowTheFloorOrAboveTheCeiling(Supplier<ReadLimits> limits, String rule) {
        assertThatIllegalArgumentException().isThrownBy(limits::get).withMessage("Invalid read limits: " + rule);
    }

    @Test
    void areValues() {
        ReadLimits limits = STANDARD.withDepth(20).withNames(70);

        assertThat(limits)
                .isEqualTo(STANDARD.withNames(70).withDepth(20))
                .hasSameHashCodeAs(STANDARD.withNames(70).withDepth(20));
        assertThat(limits)
                .isNotEqualTo(STANDARD)
                .hasToString("ReadLimits{depth=20, stringLength=20000000, names=70, documentSize=50000000}");
    }

    private static Arguments floor(Supplier<ReadLimits> limits, String rule) {
        return Arguments.of(limits, rule);
    }

    private static String with(String name, String value) {
        return "{\"newsclaims\":\"1\",\"id\":\"a\",\"" + name + "\":" + value + "}";
    }

    private static String object(int names) {
        StringBuilder object = new StringBuilder("{");
        for (int index = 0; index < names; index++) {
            object.append(index == 0 ? "" : ",").append("\"n").append(index).append("\":1");
        }
        return object.append('}').toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(Supplier<?> reading, String message) {
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(reading::get)
                .withMessage(message);
    }
}
