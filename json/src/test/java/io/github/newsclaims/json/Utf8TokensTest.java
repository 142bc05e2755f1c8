package io.github.newsclaims.json;

import static io.github.newsclaims.json.TokenWalk.KNOWN;
import static io.github.newsclaims.json.TokenWalk.NAMES;
import static io.github.newsclaims.json.TokenWalk.REFUSED;
import static io.github.newsclaims.json.TokenWalk.join;
import static io.github.newsclaims.json.TokenWalk.tokens;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.Characters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of UTF-8 beside the parser of Jackson: what one reads, the other does, token by token. */
class Utf8TokensTest {
    /** Bytes that may lie behind the end of a document, and that would make another one of it. */
    private static final List<String> STALE =
            List.of("0\"}]", "\":1}]}\"" + " ".repeat(20), "l\u0080\u0080\"".repeat(5));

    @Test
    void readsGeneratedDocumentsAsJacksonDoes() throws IOException {
        Random random = new Random(1);
        for (int count = 0; count < 1000; count++) {
            assertThat(assertAgree(GeneratedJson.value(random, 0) + GeneratedJson.space(random)))
                    .last()
                    .isNotEqualTo(REFUSED);
        }
    }

    @Test
    void refusesDamagedDocumentsWhereJacksonDoes() throws IOException {
        Random random = new Random(2);
        int refused = 0;
        for (int count = 0; count < 5000; count++) {
            byte[] json = GeneratedJson.damaged(random, utf8(GeneratedJson.value(random, 1)));
            List<String> found = TokenWalk.of(tokens(json, ""));
            if (!isUtf8(json)) {
                // Jackson lets some ill-formed sequences pass: the JDK is the measure.
                assertThat(found)
                        .as(new String(json, StandardCharsets.ISO_8859_1))
                        .contains(REFUSED);
            } else if (Characters.unpairedSurrogate(String.join("", found)) < 0) {
                // Jackson refuses an escaped half of a pair in names, which this reader leaves to the model to refuse.
                refused += assertAgree(new String(json, StandardCharsets.UTF_8)).contains(REFUSED) ? 1 : 0;
            }
        }
        assertThat(refused).isBetween(2000, 4500);
    }

    @ParameterizedTest
    @MethodSource
    void readsWhatTheStandardAllows(String json) throws IOException {
        assertThat(assertAgree(json)).doesNotContain(REFUSED);
    }

    private static Stream<String> readsWhatTheStandardAllows() {
        return items("""
            null ¦ true ¦ false ¦ "" ¦ 0 ¦ -0 ¦ -0.0e-00 ¦ 1E400 ¦ [] ¦ {} ¦ [ ] ¦ { } ¦ \t\r 1 \t\r ¦ [0,[],{},""] ¦ [1,\r2]
            {"":{"":[]}} ¦ {"a":1,"a":2} ¦ ["\177\u0080\ufeff\uffff"] ¦ "\\u0000" ¦ "\\ud800" ¦ "\\udc00\\ud800"
            "\\uD83D\\uDE00" ¦ "/ \\/ \\" \\\\ \\b\\f\\n\\r\\t \\uaBcD"
            """);
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatTheStandardDoesNotHave(String json) throws IOException {
        assertThat(assertAgree(json)).contains(REFUSED);
        assertThat(assertAgree("[\"\"," + json + "]")).contains(REFUSED);
    }

    private static Stream<String> refusesWhatTheStandardDoesNotHave() {
        return items("""
             ¦ nul ¦ nulL ¦ nullx ¦ truefalse ¦ True ¦ NaN ¦ Infinity ¦ -Infinity ¦ undefined ¦ 00 ¦ 01 ¦ - ¦ -01 ¦ +1 ¦ .5 ¦ 5.
            5.e1 ¦ 1e ¦ 1e+ ¦ 1e1.5 ¦ 0x1 ¦ 1_0 ¦ 1 2 ¦ -a ¦ --1 ¦ [ ¦ ] ¦ [1 ¦ [1, ¦ [1,] ¦ [,1] ¦ [,] ¦ [1,,2] ¦ [1 2] ¦ [1}
            [1:2] ¦ { ¦ } ¦ {] ¦ {"a" ¦ {"a": ¦ {"a":1 ¦ {"a":1, ¦ {"a":1,} ¦ {,} ¦ {"a"} ¦ {"a",1} ¦ {"a" 1} ¦ {"a"::1} ¦ {a:1}
            {1:1} ¦ {'a':1} ¦ {null:1} ¦ {"a":1 "b":2} ¦ {"a":1] ¦ " ¦ "a ¦ 'a' ¦ "a\tb" ¦ "\0" ¦ "a\0" ¦ "\37" ¦ "\\" ¦ "\\a"
            "\\0" ¦ "\\'" ¦ "\\x41" ¦ "\\U0041" ¦ "\\u" ¦ "\\u12" ¦ "\\u123g" ¦ "\\u+123" ¦ "\\u１２３４" ¦ "\\é" ¦ "a""b" ¦ ["a""b"]
            {}{} ¦ {}, ¦ []\0 ¦ 1, ¦ /**/1 ¦ 1// ¦ #1 ¦ \f1 ¦ \0131 ¦ \u00a01 ¦ \u30001 ¦ é ¦ [é] ¦ {é} ¦ \ufeff\ufeff1
            """);
    }

    /** What a table holds; no item of it has a line feed. */
    private static Stream<String> items(String table) {
        return Stream.of(table.split(" ¦ |\n"));
    }

    @ParameterizedTest
    @CsvSource({"'',a", "é,b", "漢,c", "😀,d", "a😀,é", "'',漢", "'',😀", "\\n,e", "'',\\u00e9", "\\\"\\\\,f"})
    void readsStringsOfEveryLengthWhereverTheyStand(String start, String filler) throws IOException {
        for (int length = 0; length <= 40; length++) {
            String text = start + filler.repeat(Math.max(0, length - utf8(start).length) / utf8(filler).length);
            for (int shift = 0; shift < Long.BYTES; shift++) {
                String space = " ".repeat(shift);
                assertThat(assertAgree(space + '"' + text + '"')).hasSize(2);
                assertThat(assertAgree(space + '"' + text)).containsExactly(REFUSED);
                assertThat(assertAgree(space + "{\"" + text + "\":1}")).hasSize(5);
                assertThat(assertAgree(space + "{\"" + text)).contains(REFUSED);
            }
        }
    }

    /** What was read before is no excuse for what only looks like it. */
    @ParameterizedTest
    @ValueSource(strings = {"\0", "\0\0", "\037", "\n", "\\", "\\u", "\\q"})
    void refusesStringsThatGoOnAfterOnesReadBefore(String bad) throws IOException {
        for (int length = 0; length <= 40; length++) {
            String text = "é".repeat(length % 3) + "a".repeat(length);
            String twice = "[{\"" + text + "\":\"" + text + "\"},{\"" + text;
            assertThat(assertAgree(twice + "\":\"" + text + "\"}]")).doesNotContain(REFUSED);
            assertThat(assertAgree(twice + bad + "\":\"" + text + "\"}]")).contains(REFUSED);
            assertThat(assertAgree(twice + "\":\"" + text + bad + "\"}]")).contains(REFUSED);
        }
    }

    @ParameterizedTest
    @MethodSource
    void refusesIllFormedBytesInStringsOfEveryLength(String hex) {
        byte[] bad = HexFormat.of().parseHex(hex);
        for (int length = 0; length <= 40; length++) {
            for (String before : List.of("\"", "{\"", "{\"id\":\"", "[\"" + "a".repeat(length) + "\",\"")) {
                for (String after : List.of("", "\"", "\u0080\"", "aaa\":\"\"", "\"" + " ".repeat(20))) {
                    byte[] json = join(utf8(before + "a".repeat(length)), bad, utf8(after));
                    if (!isUtf8(json)) {
                        assertThat(TokenWalk.of(tokens(json, "\u0080\""))).contains(REFUSED);
                    }
                }
            }
        }
    }

    private static Stream<String> refusesIllFormedBytesInStringsOfEveryLength() {
        return items("80 ¦ bf ¦ c2 ¦ c080 ¦ c1bf ¦ e0a0 ¦ e09fbf ¦ eda080 ¦ f09f98 ¦ f08fbfbf ¦ f4908080 ¦ f5 ¦ ff");
    }

    @Test
    void findsKnownNamesHoweverTheyAreWritten() throws IOException {
        for (int number = 0; number < NAMES.length; number++) {
            String name = NAMES[number];
            for (int at = 0; at < name.length(); at++) {
                String escape = String.format("\\u%04x", (int) name.charAt(at));
                assertFound(name.substring(0, at) + escape + name.substring(at + 1), number);
                assertFound(name.substring(0, at) + (char) (name.charAt(at) ^ 1) + name.substring(at + 1), -1);
                assertFound(name.substring(0, at) + "é" + name.substring(at + 1), -1);
            }
            assertFound(name, number);
            assertFound(name + "\\u0000", -1);
        }
    }

    private static void assertFound(String written, int number) throws IOException {
        for (String rest : List.of("1}", "1" + " ".repeat(20) + "}")) {
            assertThat(assertAgree("{\"" + written + "\":" + rest).get(1)).startsWith(number + " ");
            Tokens word = tokens(utf8("[\"" + written + "\",\"" + rest + "\"]"), "");
            word.next();
            word.next();
            assertThat(word.word(KNOWN)).as(written).isEqualTo(number);
        }
    }

    /** There are 64 slots for names and 128 for strings: many of these share one. */
    @Test
    void tellsApartNamesAndStringsThatShareASlot() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 10; round++) {
            Set<String> all = new LinkedHashSet<>();
            while (all.size() < 400) {
                String other = random.ints(random.nextInt(1, 9), 0, 4)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining());
                // Each is of two numbers: some have the first in common, some the second.
                all.add(List.of(other, "the same" + other, other.repeat(8).substring(0, 8) + "the same")
                        .get(random.nextInt(3)));
            }
            List<String> names = List.copyOf(all);
            KnownNames known = KnownNames.of("thing", names.subList(0, 32).toArray(String[]::new));
            Tokens tokens = tokens(utf8("{\"" + String.join("\":0,\"", names) + "\":0}"), "");
            tokens.next();
            for (int number = 0; number < names.size(); number++) {
                assertThat(tokens.field(known)).as(names.get(number)).isEqualTo(number < 32 ? number : -1);
                assertThat(tokens.fieldName()).isEqualTo(names.get(number));
                tokens.value();
            }
            assertAgree("[\"" + String.join("\",\"", names) + "\",\"" + String.join("\",\"", names) + "\"]");
        }
    }

    /** Holds both to the same tokens as far as both go, and to the same end; answers what the reader of UTF-8 found. */
    private static List<String> assertAgree(String json) throws IOException {
        List<String> found = TokenWalk.of(tokens(utf8(json), ""));
        List<String> expected = TokenWalk.ofJackson(json);
        // With a name, Jackson looks at the value already: where it refuses that, it has not told the name.
        int both = Math.min(found.size(), expected.size()) - 1;
        assertThat(found.subList(0, both)).as(json).isEqualTo(expected.subList(0, both));
        assertThat(found.get(found.size() - 1)).as(json).isEqualTo(expected.get(expected.size() - 1));
        if (!found.contains(REFUSED)) {
            assertThat(found).as(json).isEqualTo(expected);
        }
        for (String stale : STALE) {
            assertThat(TokenWalk.of(tokens(utf8(json), stale))).as(json).isEqualTo(found);
        }
        return found;
    }

    private static boolean isUtf8(byte[] json) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
