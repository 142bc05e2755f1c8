package io.github.newsclaims.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.Article;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of fields in messages: escaped, so that none looks like another line of a log, and cut. The pointer is exact. */
@Tag("jackson")
class NamesInMessagesTest {
    private static final String HEAD = "{\"newsclaims\":\"1\",\"id\":\"a\",";

    /** A name in JSON, what it is, and how a message shows it. */
    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("a\\nERROR b", "a\nERROR b", "a\\nERROR b"),
                Arguments.of("a\\r\\tb", "a\r\tb", "a\\r\\tb"),
                Arguments.of("\\u0000\\u001b[31m\\b\\f", "\u0000\u001b[31m\b\f", "\\u0000\\u001b[31m\\u0008\\u000c"),
                Arguments.of("\u202emoc.\u2066", "\u202emoc.\u2066", "\\u202emoc.\\u2066"),
                Arguments.of("\u2028\u2029\u0085\u00a0", "\u2028\u2029\u0085\u00a0", "\\u2028\\u2029\\u0085\\u00a0"),
                Arguments.of("\\\\n\\\"\\/", "\\n\"/", "\\\\n\\\"/"),
                Arguments.of("n".repeat(81), "n".repeat(81), "n".repeat(80) + "…"),
                Arguments.of("\\n".repeat(30_000), "\n".repeat(30_000), "\\n".repeat(80) + "…"),
                Arguments.of("é😀", "é😀", "é😀"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void areEscapedInWhatTheFormRefuses(String json, String name, String shown) {
        String document = HEAD + "\"" + json + "\":1e99999999999}";
        String pointer = "/" + name.replace("/", "~1");
        String message =
                shown + " must be a decimal within the limits, got 1e99999999999 at /" + shown.replace("/", "~1");

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(document))
                .withMessage(message)
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer));
        for (Mapper mapper : Mapper.all()) {
            assertThatExceptionOfType(Mapper.Refused.class)
                    .as(mapper.toString())
                    .isThrownBy(() -> mapper.read(document, Article.class))
                    .withMessage(message)
                    .satisfies(e -> assertThat(((NewsClaimsJsonException) e.getCause()).pointer())
                            .isEqualTo(pointer));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void areEscapedInWhatIsNotJson(String json, String name, String shown) {
        String start = HEAD + "\"" + json + "\":";
        String pointer = "/" + name.replace("/", "~1");
        byte[] notUtf8 = (start + "?").getBytes(UTF_8);
        notUtf8[notUtf8.length - 1] = (byte) 0xFF;

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(start + "?}"))
                .withMessage("document is not valid JSON: found \"?\", expected a value at /" + shown.replace("/", "~1")
                        + ", line 1, column " + (start.codePointCount(0, start.length()) + 1))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer));
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(notUtf8))
                .withMessage("document is not valid UTF-8 at /" + shown.replace("/", "~1"))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer));
    }

    @Test
    void areCutWhereAPointerHasMany() {
        String step = "s".repeat(70);
        String document = HEAD + ("\"" + step + "\":{").repeat(4) + "\"x\":1e99999999999" + "}".repeat(5);

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(document))
                .withMessage(
                        "x must be a decimal within the limits, got 1e99999999999 at " + ("/" + step).repeat(3) + "…")
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(("/" + step).repeat(4) + "/x"));
    }
}
