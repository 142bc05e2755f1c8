package io.github.newsclaims.json.internal.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignReaderTest {
    private static final ForeignReader READER = new ForeignReader(ReadLimits.standard());

    @Test
    void readsStringsBytesAndStreams() throws IOException {
        String json = "\uFEFF{\"a\":[1.50,\"é😀\",true,null,{}]}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Object expected = Map.of("a", Arrays.asList(new BigDecimal("1.5"), "é😀", true, null, Map.of()));

        assertThat(READER.read(json).root().value()).isEqualTo(expected);
        assertThat(READER.read(bytes).root().value()).isEqualTo(expected);
        assertThat(READER.read(new ByteArrayInputStream(bytes)).root().value()).isEqualTo(expected);
    }

    @Test
    void keepsTheOrderOfMembersAndAllDigits() {
        TracedNode root = READER.read("{\"z\":1,\"a\":0.1000000000000000000000000000000000000000000001}")
                .root();

        assertThat(root.names()).containsExactly("z", "a");
        assertThat(root.number("a")).contains(new BigDecimal("0.1000000000000000000000000000000000000000000001"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":|document ends too early: expected a value at /a, line 1, column 6|/a",
                "{\"a\":1,\"a\":2}|field \"a\" stands twice at /a|/a",
                "3|document must be an object or an array, got 3|``",
                "null|document must be an object or an array, got null|``",
                "{\"a\":[1e999]}|Invalid number: a decimal has at most 400 digits before and 400 after the point, got"
                        + " 1E+999 at /a/0|/a/0",
                "{\"a\":{\"b\":1e99999999999}}|b must be a decimal within the limits, got 1e99999999999 at /a/b|/a/b",
                "{\"\\ud83d\":1}|document is not valid JSON: found \"\\\\\", expected a name without an unpaired surrogate"
                        + " at /\\ud83d, line 1, column 3|`/\uD83D`"
            })
    void refusesADocumentWithItsPlace(String json, String message, String pointer) {
        assertThatThrownBy(() -> READER.read(json)).isInstanceOfSatisfying(NewsClaimsJsonException.class, e -> {
            assertThat(e).hasMessage(message);
            assertThat(e.pointer()).isEqualTo(pointer);
            assertThat(e.line()).isEqualTo(1);
        });
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThatThrownBy(() -> READER.read(new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'}))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("document is not valid UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"[, ]", "{\"a\":, }"})
    void refusesTenThousandLevels(String open, String close) {
        String json = open.repeat(10_000) + "0" + close.repeat(10_000);

        assertThatThrownBy(() -> READER.read(json))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessageStartingWith("document is deeper than its limit of 400 levels at /");
        assertThatThrownBy(() -> new ForeignReader(ReadLimits.standard().withDepth(16)).read(json))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessageStartingWith("document is deeper than its limit of 16 levels at /");
    }

    @Test
    void keepsAllLevelsThatItReads() {
        String json = "{\"a\":" + "[".repeat(398) + "{\"b\":1}" + "]".repeat(398) + "}";

        assertThat(READER.read(json).root().rest("x:").asMap()).containsOnlyKeys("x:a");
    }

    @Test
    void hasTheLimitsOfTheCaller() {
        ForeignReader reader = new ForeignReader(ReadLimits.standard().withDocumentSize(1024));

        assertThatThrownBy(() -> reader.read("[" + " ".repeat(1024) + "]"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("document is longer than its limit of 1024");
        assertThatThrownBy(() -> reader.read(
                        new ByteArrayInputStream(("[" + " ".repeat(5000) + "]").getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("document is longer than its limit of 1024");
    }

    @ParameterizedTest
    @CsvSource({"\\ud83d, ''", "x\\ude00y, xy", "\\ud83d\\ud83d\\ude00, \uD83D\uDE00", "\\ude00\\ud83d, ''"})
    void removesAHalfOfACharacterAndReportsIt(String escaped, String text) {
        TracedDocument document = READER.read("{\"a\":[\"" + escaped + "\"]}");

        assertThat(document.root().value()).isEqualTo(Map.of("a", List.of(text)));
        document.root().take();
        assertThat(document.losses())
                .extracting(Object::toString)
                .containsExactly("a was changed: a half of a character beyond U+FFFF was removed, at /a/0");
    }

    @Test
    void refusesAHalfInANameThatIsNotEscaped() {
        assertThatThrownBy(() -> READER.read("{\"a\uD83Db\":1}"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("a name has an unpaired surrogate at /a\\ud83db");
    }

    @Test
    void removesAHalfThatIsNotEscaped() {
        assertThat(READER.read("[\"a\uD83Db\"]").root().value()).isEqualTo(List.of("ab"));
    }
}
