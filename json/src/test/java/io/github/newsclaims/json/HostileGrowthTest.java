package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.Article;
import io.github.newsclaims.text.ArticleText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Names of equal hash in String, and in the parser's table of names. */
    static Stream<String> equalHashes() {
        return Stream.of(floods("Aa", "BB"), NameFlood.members(5_000))
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
                try {
                    assertThat(mapper.read(json, Article.class).extensions().isEmpty())
                            .isFalse();
                } catch (Mapper.Refused e) {
                    assertThat(e).hasMessageStartingWith("document is beyond a limit of its parser at /");
                }
            }
        }
    }

    /** A library that converts the digits first takes minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\"sections\":[{\"kind\":\"body\",\"start\":", "\"textDigest\":{\"sha256\":\"\",\"length\":"})
    void refusesAnOffsetOfManyDigitsWithoutConvertingIt(String start) {
        String json = HEAD + start + "1" + "0".repeat(19 * MANY);

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.read(json + "}"))
                .withMessageContaining(" must be a whole number from 0 to 2147483647, got 1000");
        for (Mapper mapper : Mapper.made()) {
            assertThatExceptionOfType(Mapper.Refused.class)
                    .isThrownBy(() -> mapper.read(HEAD + start + "1" + "0".repeat(900) + "}", Article.class))
                    .withMessageContaining(" must be a whole number from 0 to 2147483647, got 1000");
        }
    }

    /** A library that follows the document down keeps millions of levels in memory. */
    @Test
    void looksForTheHeadingOfADocumentOnlyAsDeepAsItReads() {
        String json = "{\"x\":" + "[".repeat(19 * MANY);
        ReadLimits limits = ReadLimits.standard().withDepth(16);

        for (NewsClaimsReader<Article> reader : List.of(
                NewsClaimsJson.reader().withLimits(limits),
                NewsClaimsJson.reader().withLimits(limits).withText(ArticleText.of("text")),
                NewsClaimsJson.reader().withLimits(limits).withTexts(id -> Optional.empty()))) {
            assertThatExceptionOfType(NewsClaimsJsonException.class)
                    .isThrownBy(() -> reader.read(json))
                    .withMessage("document is nested deeper than its limit of 16 at /x" + "/0".repeat(15));
        }
    }

    @Test
    void pointsIntoADeepDocumentThatIsNotUtf8OnlyAsDeepAsItReads() {
        byte[] json = ("{\"x\":" + "[".repeat(19 * MANY) + "?").getBytes(StandardCharsets.US_ASCII);
        json[json.length - 1] = (byte) 0xFF;

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.reader()
                        .withLimits(ReadLimits.standard().withDepth(16))
                        .read(json))
                .withMessage("document is not valid UTF-8 at /x" + "/0".repeat(15));
    }

    private static String floods(String one, String other) {
        StringBuilder members = new StringBuilder();
        for (int bits = 0; bits < 1 << 15; bits++) {
            members.append(bits == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < 15; bit++) {
                members.append((bits >> bit & 1) == 0 ? one : other);
            }
            members.append("\":0");
        }
        return members.toString();
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
