package io.github.newsclaims.json;

import static io.github.newsclaims.json.Form.HERE;
import static io.github.newsclaims.json.Refusals.assertRefused;
import static io.github.newsclaims.json.Refusals.assertRefusedByFacade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.Article;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are not JSON, not one document, or beyond a limit. */
@Tag("jackson")
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
            "x":1}\\n¦{"newsclaims":"1","id":"b"}; "{"
            "x":1}¦}; "}"
            "x":1} ¦null; "null"
            "x":1}\\n\\n\\t¦[]; "["
            "x":1}¦,; ","
            "x":1}¦x; "x"
            "x":1}¦"; a double quotation mark
            "x":1}\\n¦```; a Markdown fence (```)
            """)
    void refusesWhatFollowsADocument(String rest, String found) {
        String marked = ARTICLE + rest.replace("\\n", "\n").replace("\\t", "\t");

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(marked.replace(HERE, "")))
                .withMessageMatching(
                        "document goes on after its end: found \\Q" + found + "\\E at line \\d, column \\d+")
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
                    .satisfies(e -> assertThat(e.getMessage())
                            .matches(TOO_EARLY + ": expected .* at (/.*, )?line 1, column \\d+"));
        }
    }

    /** After two lines that are right: what follows, with ¦ before the place, what is there, what was expected, and where. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            "x":1,¦}; "}" after a comma, expected the name of a field in double quotation marks; ''
            "x":[1,¦]}; "]" after a comma, expected a value; /x/1
            "x":[1,¦,2]}; ",", expected a value; /x/1
            ¦'x':1}; a single quotation mark, expected the name of a field in double quotation marks; ''
            "x":¦'a'}; a single quotation mark, expected a value; /x
            ¦/* x */"x":1}; a comment, expected the name of a field in double quotation marks; ''
            "x":¦// y; a comment, expected a value; /x
            "x":1 ¦# y; a comment, expected a comma or }; /x
            "x":1¦```; a Markdown fence (```), expected a comma or }; /x
            ¦x:1}; "x", expected the name of a field in double quotation marks; ''
            "x":[1 ¦2]}; "2", expected a comma or ]; /x/0
            "x":1 ¦"y":2}; a double quotation mark, expected a comma or }; /x
            "x"¦=1}; "=", expected a colon; /x
            "x":¦}; "}", expected a value; /x
            "claims":[¦}; "}", expected a value or ]; /claims/0
            "x":{¦]; "]", expected the name of a field in double quotation marks or }; /x
            "x":1¦]; "]", expected a comma or }; /x
            "x":0¦1}; "1", expected a number without a leading 0; /x
            "x":¦+1}; "+", expected a value; /x
            "x":¦.5}; ".", expected a value; /x
            "x":5.¦}; "}", expected a digit; /x
            "x":1e¦}; "}", expected a digit; /x
            "x":1¦a}; "a", expected a digit or the end of the number; /x
            "x":¦NaN}; "NaN", expected a value; /x
            "x":-¦Infinity}; "Infinity", expected a digit; /x
            "x":¦tru}; "tru", expected a value; /x
            "x":¦True}; "True", expected a value; /x
            "x":¦None}; "None", expected a value; /x
            "x":¦“a”}; "“", expected a value; /x
            "x":"\\¦q"}; "q", expected one of " \\ / b f n r t u after a backslash; /x
            "x":"\\u01f¦\u0639"}; "\u0639", expected four hexadecimal digits; /x
            "x":"\\u12¦g4"}; "g", expected four hexadecimal digits; /x
            "headline":"a¦\tb"}; "\\t", expected an escape such as \\n in its place; /headline
            "claims":[{"id":"c¦\u0001"}]}; "\\u0001", expected an escape such as \\n in its place; /claims/0/id
            """)
    void refusesWhatIsNotJsonAndSaysWhatItFound(String rest, String problem, String pointer) {
        String part = pointer.equals("''") ? "" : pointer;
        int column = rest.indexOf(HERE) + 1;
        String place = part.isEmpty() ? " at line 2, column " : " at " + part + ", line 2, column ";

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(ARTICLE + rest.replace(HERE, "")))
                .withMessage(NOT_JSON + ": found " + problem + place + column)
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(part))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2))
                .satisfies(e -> assertThat(e.column()).isEqualTo(column));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            "x":[[1; a comma or ]; /x/0/0
            "x":1,; the name of a field in double quotation marks; ''
            "x"; a colon; /x
            "x":tr; the rest of true; /x
            "x":-; a digit; /x
            "headline":"abc; the closing quotation mark of a string; /headline
            "headline":"abc\\; one of " \\ / b f n r t u after a backslash; /headline
            """)
    void refusesWhatBreaksOffAndSaysWhatIsMissing(String rest, String expected, String pointer) {
        String place = pointer.equals("''") ? " at " : " at " + pointer + ", ";

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(ARTICLE + rest))
                .withMessage(TOO_EARLY + ": expected " + expected + place + "line 2, column " + (rest.length() + 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            ```json\\n{}\\n```; a Markdown fence (```)
            Here is the article: {}; "Here"
            <html>; "<"
            """)
    void refusesWhatIsAroundADocument(String json, String found) {
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(json.replace("\\n", "\n")))
                .withMessage(NOT_JSON + ": found " + found + ", expected a JSON document at line 1, column 1");
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
        String name = "n".repeat(50_001);

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(ARTICLE + "\"" + name + "\":1}"))
                .withMessageStartingWith("a name is longer than its limit of 50000 at /nnn");
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(ARTICLE + "\"headline\":\"" + "s".repeat(20_000_001) + "\"}"))
                .withMessage("a string is longer than its limit of 20000000 at /headline");
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

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            "\\ud800":1}
            "x":{"y\\ud800":1}}
            "sources":[{"id":"a","kind":"person","\\udc00":1}]}
            """)
    void refusesUnpairedSurrogatesInNames(String rest) {
        // Whether the parser refuses it or the model does depends on the version of Jackson.
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(ARTICLE + rest))
                .withMessageContaining("unpaired surrogate")
                .satisfies(e -> assertThat(e.line()).isEqualTo(2));
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
                .withMessageContaining("unpaired surrogate");
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
