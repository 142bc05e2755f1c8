package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents on which work that grows with the square of their length would not come to an end. */
@Tag("jackson")
class HostileGrowthTest {
    private static final String HEAD = "{\"newsclaims\":\"1\",\"id\":\"a\",";
    private static final int MANY = 1_000_000;

    @Test
    void pointsAtABadByteAfterManyTokensBelowALongName() {
        String name = "n".repeat(40_000);
        byte[] json = (HEAD + "\"" + name + "\":[" + "0,".repeat(MANY) + "?").getBytes(StandardCharsets.US_ASCII);
        json[json.length - 1] = (byte) 0xFF;

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(json))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/" + name + "/" + MANY));
    }

    /** Places of offsets, of which a number of so many digits is none. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            "sections":[{"kind":"body","start":; start; /sections/0/start
            "textDigest":{"length":; length; /textDigest/length
            "sources":[{"id":"s","kind":"person","mentions":[[{"start":0,"end":; end; /sources/0/mentions/0/0/end
            """)
    void refusesANumberOfMillionsOfDigitsAsAnOffset(String start, String name, String pointer) {
        for (String sign : List.of("", "-")) {
            String json = HEAD + start + sign + "9".repeat(10 * MANY) + "}";
            String message = name + " must be a whole number from 0 to 2147483647, got " + sign
                    + "9".repeat(80 - sign.length()) + "… at " + pointer;

            assertThatExceptionOfType(NewsClaimsJsonException.class)
                    .isThrownBy(() -> NewsClaimsJson.read(json))
                    .withMessage(message);
            for (Mapper mapper : Mapper.withoutLimits()) {
                assertThatExceptionOfType(Mapper.Refused.class)
                        .as(mapper.toString())
                        .isThrownBy(() -> mapper.read(json, Article.class))
                        .withMessage(message);
            }
        }
    }

    /** Names of equal hash in the hash of String, and in that of each of the parser's tables of names. */
    static Stream<String> equalHashes() {
        return Stream.of(EqualHashes.ofStrings(), EqualHashes.ofCharacters(), EqualHashes.ofBytes())
                .flatMap(members -> Stream.of(HEAD + members + "}", HEAD + "\"x\":{" + members + "}}"));
    }

    @ParameterizedTest
    @MethodSource("equalHashes")
    void readsNamesOfEqualHash(String json) {
        assertThat(NewsClaimsJson.read(json).extensions().isEmpty()).isFalse();
        assertThat(NewsClaimsJson.read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(NewsClaimsJson.read(json));
    }

    /** A parser of a mapper keeps its table of names, and what one document has done to it meets the next. */
    @Test
    void readsOrRefusesNamesOfEqualHashByAMapperOneAfterTheOther() {
        for (Mapper mapper : Mapper.made()) {
            for (String json : Stream.concat(equalHashes(), equalHashes()).toList()) {
                readsOrRefuses(mapper, () -> mapper.read(json, Article.class));
                byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
                readsOrRefuses(mapper, () -> mapper.read(bytes, Article.class));
            }
        }
    }

    private static void readsOrRefuses(Mapper mapper, Supplier<Article> reading) {
        try {
            assertThat(reading.get().extensions().isEmpty())
                    .as(mapper.toString())
                    .isFalse();
        } catch (Mapper.Refused e) {
            assertThat(e).hasMessageStartingWith("document is beyond a limit of its parser");
        }
    }

    @Test
    void readsManyFiguresInAWordingOfManySpans() {
        int pieces = 40_000;
        StringBuilder spans = new StringBuilder();
        StringBuilder figures = new StringBuilder();
        for (int index = 0; index < pieces; index++) {
            String comma = index == 0 ? "" : ",";
            String span = "{\"start\":" + 2 * index + ",\"end\":" + (2 * index + 1) + ",\"exact\":\"x\"}";
            spans.append(comma).append(span);
            figures.append(comma)
                    .append("{\"wording\":[")
                    .append(span)
                    .append("],\"amount\":{\"kind\":\"vague\"},\"unit\":{\"kind\":\"count\"}}");
        }
        String json = HEAD + "\"text\":\"" + "x ".repeat(pieces) + "\",\"claims\":[{\"id\":\"c\",\"wording\":[" + spans
                + "],\"figures\":[" + figures + "]}]}";

        assertThat(NewsClaimsJson.read(json).claims().get(0).figures()).hasSize(pieces);
    }
}
