package io.github.newsclaims.json;

import static io.github.newsclaims.json.Form.HERE;
import static io.github.newsclaims.json.Refusals.assertRefused;
import static io.github.newsclaims.json.Refusals.assertRefusedByFacade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.Article;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are not JSON, not one document, or beyond a limit. */
class BrokenJsonTest {
    private static final String ARTICLE = "{\"newsclaims\":\"1\",\"id\":\"a😀\",\n";
    private static final String NOT_JSON = "document is not valid JSON";
    private static final String TOO_EARLY = "document ends too early";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t \r\n", "\uFEFF", "\uFEFF \n"})
    void refusesADocumentWithNothingInIt(String json) {
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(json))
                .withMessage("document is empty")
                .satisfies(e -> assertThat(e.pointer()).isEmpty());
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .withMessage("document is empty")
                .satisfies(e -> assertThat(e.pointer()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            "x":1}\\n¦{"newsclaims":"1","id":"b"}
            "x":1}¦}
            "x":1} ¦null
            "x":1}\\n\\n\\t¦[]
            "x":1}¦,
            "x":1}¦x
            "x":1}¦"
            """)
    void refusesWhatFollowsADocument(String rest) {
        String marked = ARTICLE + rest.replace("\\n", "\n").replace("\\t", "\t");

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(marked.replace(HERE, "")))
                .withMessage("document goes on after its end")
                .satisfies(e -> assertThat(e.pointer()).isEmpty())
                .satisfies(e -> assertThat(e.line())
                        .isEqualTo(marked.substring(0, marked.indexOf(HERE)).split("\n", -1).length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t"})
    void readsADocumentThatEndsInWhiteSpace(String end) {
        assertThat(NewsClaimsJson.read("{\"newsclaims\":\"1\",\"id\":\"a\"}" + end))
                .isEqualTo(Article.builder().id("a").build());
    }

    @Test
    void refusesEveryDocumentThatBreaksOff() {
        String json = NewsClaimsJson.write(Fixtures.example());
        for (int end = 1; end < json.length(); end++) {
            String part = json.substring(0, end);
            assertThatExceptionOfType(NewsClaimsJsonException.class)
                    .as(part)
                    .isThrownBy(() -> NewsClaimsJson.read(part))
                    .satisfies(
                            e -> assertThat(e.getMessage()).matches("(" + TOO_EARLY + "|" + NOT_JSON + ")( at /.*)?"));
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesWhatIsNotJson(String rest, String problem, String pointer) {
        String json = ARTICLE + rest;

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .as(json)
                .isThrownBy(() -> NewsClaimsJson.read(json))
                .withMessage(pointer.isEmpty() ? problem : problem + " at " + pointer)
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer))
                .satisfies(e -> assertThat(e.line()).isGreaterThanOrEqualTo(2));
    }

    private static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("'x':1}", NOT_JSON, "/id"),
                Arguments.of("x:1}", NOT_JSON, "/id"),
                Arguments.of("\"x\":1,}", NOT_JSON, "/x"),
                Arguments.of("\"x\":[1,]}", NOT_JSON, "/x/1"),
                Arguments.of("\"x\":[1 2]}", NOT_JSON, "/x/1"),
                Arguments.of("\"x\" 1}", NOT_JSON, "/x"),
                Arguments.of("\"x\":}", NOT_JSON, "/x"),
                Arguments.of("\"x\":01}", NOT_JSON, "/x"),
                Arguments.of("\"x\":+1}", NOT_JSON, "/x"),
                Arguments.of("\"x\":.5}", NOT_JSON, "/x"),
                Arguments.of("\"x\":5.}", NOT_JSON, "/x"),
                Arguments.of("\"x\":1e}", NOT_JSON, "/x"),
                Arguments.of("\"x\":NaN}", NOT_JSON, "/x"),
                Arguments.of("\"x\":Infinity}", NOT_JSON, "/x"),
                Arguments.of("\"x\":tru}", NOT_JSON, "/x"),
                Arguments.of("\"x\":True}", NOT_JSON, "/x"),
                Arguments.of("\"x\":'a'}", NOT_JSON, "/x"),
                Arguments.of("\"x\":\"\\q\"}", NOT_JSON, "/x"),
                Arguments.of("\"x\":\"\\u12g4\"}", NOT_JSON, "/x"),
                Arguments.of("\"x\":\"a\nb\"}", NOT_JSON, "/x"),
                Arguments.of("\"x\":\"a\u0000b\"}", NOT_JSON, "/x"),
                Arguments.of("\"headline\":\"a\tb\"}", NOT_JSON, "/headline"),
                Arguments.of("\"claims\":[{\"id\":\"c\u0001\"}]}", NOT_JSON, "/claims/0/id"),
                Arguments.of("/* x */\"x\":1}", NOT_JSON, "/id"),
                Arguments.of("\"x\":1]", NOT_JSON, "/x"),
                Arguments.of("\"claims\":[}", NOT_JSON, "/claims/0"),
                Arguments.of("\"x\":[[1", TOO_EARLY, "/x/0/0"),
                Arguments.of("\"headline\":\"abc", TOO_EARLY, "/headline"));
    }

    @Test
    void refusesNestingInAFieldItDoesNotKnow() {
        String deep = "[".repeat(10_000);
        String shown = ("/x" + "/0".repeat(500)).substring(0, 200) + "…";

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(ARTICLE + "\"x\":" + deep + "]".repeat(10_000) + "}"))
                .withMessage("an extension nests at most 500 deep at " + shown)
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/x" + "/0".repeat(500)))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2))
                .satisfies(e -> assertThat(e.column()).isEqualTo("\"x\":".length() + 501));
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(ARTICLE + "\"x\":" + "{\"y\":".repeat(10_000)))
                .withMessageStartingWith("an extension nests at most 500 deep at /x/y/y");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            "headline":¦; headline must be a string, got an array; /headline
            "text":¦; text must be a string, got an array; /text
            "claims":[¦; claim must be an object, got an array; /claims/0
            "claims":[{"id":¦; id must be a string, got an array; /claims/0/id
            "claims":[{"wording":[¦; an item of wording must be a string, got an array; /claims/0/wording/0
            "claims":[{"types":[¦; an item of types must be a string, got an array; /claims/0/types/0
            "claims":[{"figures":[{"amount":¦; amount must be an object, got an array; /claims/0/figures/0/amount
            """)
    void refusesNestingInAFieldItKnows(String rest, String problem, String pointer) {
        assertRefused(ARTICLE + rest + "[".repeat(10_000) + "]".repeat(10_000), problem, pointer);
    }

    @Test
    void keepsAnExtensionAsDeepAsTheLimit() {
        String json = "{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":" + "[".repeat(499) + "1" + "]".repeat(499) + "}";

        assertThat(NewsClaimsJson.write(NewsClaimsJson.read(json))).isEqualTo(json);
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(json.replace("1]", "[1]]")))
                .withMessageStartingWith("an extension nests at most 500 deep at /x/0/0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            "x":¦1e999999999; Invalid extension: a decimal has at most 400 digits before and 400 after the point, got 1E+999999999; /x
            "x":¦-1e-999999999; Invalid extension: a decimal has at most 400 digits before and 400 after the point, got -1E-999999999; /x
            "x":¦1e99999999999; x must be a decimal within the limits, got 1e99999999999; /x
            "x":¦1000e2147483646; Invalid extension: a decimal has at most 400 digits before and 400 after the point, got 1.000E+2147483649; /x
            "x":[1,¦1e-99999999999]; x must be a decimal within the limits, got 1e-99999999999; /x/1
            """)
    void refusesNumbersInExtensionsBeyondTheLimits(String rest, String problem, String pointer) {
        assertRefused(ARTICLE + rest + "}", problem, pointer);
    }

    @Test
    void refusesWhatIsBeyondALimitOfTheParser() {
        String number = "1".repeat(1001);
        String name = "n".repeat(50_001);

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(ARTICLE + "\"x\":" + number + "}"))
                .withMessage("document is beyond a limit of the parser, the length of a number at /x");
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(ARTICLE + "\"" + name + "\":1}"))
                .withMessage("document is beyond a limit of the parser, the length of a name at /id");
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(ARTICLE + "\"headline\":\"" + "s".repeat(20_000_001) + "\"}"))
                .withMessage("document is beyond a limit of the parser, the length of a string at /headline");
    }

    @Test
    void refusesUnpairedSurrogatesInExtensions() {
        assertRefused(
                ARTICLE + "\"x\":" + HERE + "\"\\ud800\"}",
                "Invalid extension: it has an unpaired surrogate at UTF-16 index 0, got \"\\ud800\"",
                "/x");
        assertRefused(
                ARTICLE + "\"x\":" + HERE + "[{\"y\":[\"a\\udc00\"]}]}",
                "Invalid extension: it has an unpaired surrogate at UTF-16 index 1, got \"a\\udc00\"",
                "/x");
    }

    @Test
    void refusesUnpairedSurrogatesInNames() {
        assertRefusedHere(
                ARTICLE + "\"\\ud800\":" + HERE + "1}",
                "Invalid extension: it has an unpaired surrogate at UTF-16 index 0, got \"\\ud800\"",
                "/\ud800");
        assertRefusedHere(
                ARTICLE + "\"x\":" + HERE + "{\"y\\ud800\":1}}",
                "Invalid extension: it has an unpaired surrogate at UTF-16 index 1, got \"y\\ud800\"",
                "/x");
        assertRefusedHere(
                ARTICLE + "\"sources\":[{\"id\":\"a\",\"kind\":\"person\",\"\\udc00\":" + HERE + "1}]}",
                "Invalid extension: it has an unpaired surrogate at UTF-16 index 0, got \"\\udc00\"",
                "/sources/0/\udc00");
    }

    /** Of names the facade alone: a mapper's lexer looks at them before the codec does. */
    private static void assertRefusedHere(String marked, String problem, String pointer) {
        assertRefusedByFacade(marked.replace(HERE, ""), problem, pointer, marked.indexOf(HERE));
    }

    @Test
    void readsNamesWhoseSurrogatesArePaired() {
        String escaped = "{\"newsclaims\":\"1\",\"id\":\"a\",\"\\ud83d\\ude00\":1}";
        String plain = "{\"newsclaims\":\"1\",\"id\":\"a\",\"😀\":1}";

        assertThat(NewsClaimsJson.write(NewsClaimsJson.read(escaped))).isEqualTo(plain);
        assertThat(NewsClaimsJson.write(NewsClaimsJson.read(escaped.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(plain);
        assertThat(NewsClaimsJson.write(NewsClaimsJson.read(plain.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(plain);
    }

    @Test
    void refusesUnpairedSurrogatesThatStandInAStringAsTheyAre() {
        String half = "\ud83d";

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(ARTICLE + "\"headline\":\"" + half + "\"}"))
                .withMessage("Invalid article: headline has an unpaired surrogate at UTF-16 index 0, got \"\\ud83d\""
                        + " at /headline");
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(ARTICLE + "\"" + half + "\":1}"))
                .withMessageStartingWith("Invalid extension: it has an unpaired surrogate");
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(ARTICLE + half + "}"))
                .withMessageStartingWith(NOT_JSON);
    }

    @Test
    void countsLinesHoweverTheyEnd() {
        String head = "{\r\n\"newsclaims\":\r\"1\",\n\r\"id\":\"😀\",  ";
        int here = head.length() + "\"headline\":".length();

        assertRefusedByFacade(head + "\"headline\":1}", "headline must be a string, got 1", "/headline", here);
    }
}
