package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.quantity.Per;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the patterns to what all engines read alike: ECMA-262, Java, Python, RE2, PCRE and Ruby. They differ in what $
 * takes for the end, in ^ and $ at inner lines, in what \d, \s, \w and . match, in lookaround, and in escapes.
 */
class PortablePatternTest {
    /** Literal letters, sets without escapes, plain groups, greedy quantifiers, and anchors at the ends alone. */
    private static final Pattern PORTABLE = Pattern.compile(
            "\\^?(?:\\((?!\\?)|\\||(?:[A-Za-z0-9-]|\\\\\\.|\\[\\^?[^\\[\\]\\\\&]+]|\\))(?:[*+?]|\\{[0-9]+(?:,[0-9]+)?})?)+\\$?");

    private static final Pattern ALL_BUT_SOME = Pattern.compile("\\[\\^[^\\[\\]\\\\&]+]");

    /** What $ stands before in one engine or another. */
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029");

    /** Strings that each string schema with a pattern accepts. */
    private static final Map<String, List<String>> ACCEPTED = Map.ofEntries(
            Map.entry("/$defs/text", List.of("a", " a", "🐟")),
            Map.entry("/$defs/id", List.of("a", " a", "🐟".repeat(200))),
            Map.entry("/$defs/term", List.of("a", "press-release", "x9-9")),
            Map.entry("/$defs/decimal/anyOf/0", List.of("0", "-0.5", "150", "1.50", "0".repeat(50) + "9".repeat(100))),
            Map.entry("/$defs/notNegative/anyOf/0", List.of("0", "-0.0", "150", "0.5")),
            Map.entry("/$defs/positive/anyOf/0", List.of("1", "0.50", "007", "100.0")),
            Map.entry("/$defs/share/anyOf/0", List.of("0", "-0", "0.87", "1.0")),
            Map.entry("/$defs/integer/anyOf/0", List.of("0", "-7", "7.0")),
            Map.entry("/$defs/denominator/anyOf/0", List.of("2", "10", "07", "7.0", "9".repeat(100))),
            Map.entry("/$defs/language", List.of("en", "zh-Hant-TW")),
            Map.entry("/$defs/ucum", List.of("km", "[lb_av]", "!~")),
            Map.entry("/$defs/unit/oneOf/0/properties/code", List.of("NOK")),
            Map.entry("/$defs/per/oneOf/0/properties/duration", List.of("P1M", "P1.5Y", "PT0.5S", "P1Y2M3W4DT5H6M7S")),
            Map.entry("/$defs/textDigest/properties/sha256", List.of("0123456789abcdef".repeat(4))));

    /** The strings of those in which line ends have their place. */
    private static final Set<String> OF_ANY_LINES = Set.of("/$defs/text", "/$defs/id");

    @Test
    void usesOnlyWhatAllEnginesReadAlike() {
        for (Subschema each : full()) {
            if (each.node().has("pattern")) {
                assertThat(each.node().get("pattern").asText())
                        .as(each.pointer())
                        .matches(PORTABLE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.b", "\\d+", "[\\d]", "(?=a)b", "a*?", "a\\z", "a$b", "\\u0041", "\\p{L}", "[a&&b]", "a++"})
    void findsWhatEnginesReadDifferently(String pattern) {
        assertThat(pattern).doesNotMatch(PORTABLE);
    }

    @Test
    void refusesEveryLineEndBesideAPatternThatEndsInADollar() {
        for (Subschema each : full()) {
            String pattern = each.node().path("pattern").asText();
            if (pattern.endsWith("$")) {
                String others = others(each);
                assertThat(others).as(each.pointer()).isNotEmpty();
                assertThat(LINE_ENDS)
                        .as(each.pointer())
                        .allMatch(end -> Pattern.compile(others).matcher(end).find());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                Pattern.MULTILINE,
                Pattern.UNIX_LINES,
                Pattern.MULTILINE | Pattern.UNIX_LINES,
                Pattern.DOTALL,
                Pattern.UNICODE_CHARACTER_CLASS
            })
    void givesTheSameAnswerWhateverDollarTakesForTheEnd(int flags) {
        Map<String, JsonNode> strings = strings();
        assertThat(ACCEPTED).containsOnlyKeys(strings.keySet());

        strings.forEach((pointer, schema) -> {
            for (String word : ACCEPTED.get(pointer)) {
                assertThat(accepts(schema, word, flags))
                        .as(pointer + " " + word)
                        .isTrue();
                for (String end : LINE_ENDS) {
                    for (String broken : List.of(word + end, end + word, word + end + word)) {
                        assertThat(accepts(schema, broken, flags))
                                .as(pointer + " " + broken)
                                .isEqualTo(OF_ANY_LINES.contains(pointer)
                                        && broken.codePointCount(0, broken.length()) <= 200);
                    }
                }
            }
        });
    }

    @Test
    void judgesDurationsLikeTheModel() {
        JsonNode schema = strings().get("/$defs/per/oneOf/0/properties/duration");
        List<String> pieces = List.of("P", "T", "0", "1", "2.5", "Y", "M", "W", "D", "H", "S", "\n");
        Random random = new Random(3);
        int accepted = 0;
        for (int count = 0; count < 20_000; count++) {
            StringBuilder drawn = new StringBuilder("P");
            for (int left = random.nextInt(8); left > 0; left--) {
                drawn.append(pieces.get(random.nextInt(pieces.size())));
            }
            boolean duration = isDuration(drawn.toString());
            accepted += duration ? 1 : 0;
            assertThat(accepts(schema, drawn.toString(), 0))
                    .as(drawn.toString())
                    .isEqualTo(duration);
        }
        assertThat(accepted).isGreaterThan(100);
    }

    private static boolean isDuration(String text) {
        try {
            Per.period(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The pattern of all the characters that a schema refuses, or one around it that judges the same string. */
    private static String others(Subschema schema) {
        for (Subschema each = schema; each != null; each = each.outer()) {
            String others = each.node().path("not").path("pattern").asText();
            if (ALL_BUT_SOME.matcher(others).matches()) {
                return others;
            }
        }
        return "";
    }

    /** The schemas of strings that have a pattern, by their place. */
    private static Map<String, JsonNode> strings() {
        Map<String, JsonNode> strings = new TreeMap<>();
        for (Subschema each : full()) {
            if (each.node().has("pattern") && each.ownTypes().contains("string")) {
                strings.put(each.pointer(), each.node());
            }
        }
        return strings;
    }

    /** Judges a string by what its schema says, with find and the flags of an engine. */
    private static boolean accepts(JsonNode schema, String word, int flags) {
        List<Boolean> answers = new ArrayList<>();
        schema.properties().forEach(keyword -> {
            JsonNode value = keyword.getValue();
            int length = word.codePointCount(0, word.length());
            switch (keyword.getKey()) {
                case "pattern" ->
                    answers.add(
                            Pattern.compile(value.asText(), flags).matcher(word).find());
                case "not" -> answers.add(!accepts(value, word, flags));
                case "allOf" -> value.forEach(each -> answers.add(accepts(each, word, flags)));
                case "maxLength" -> answers.add(length <= value.asInt());
                case "type", "title", "description", "examples" -> {}
                default -> throw new IllegalStateException("unknown to this test: " + keyword.getKey());
            }
        });
        return !answers.contains(false);
    }

    private static List<Subschema> full() {
        return Subschema.all(Schemas.parsed(NewsClaimsSchemas.full()));
    }
}
