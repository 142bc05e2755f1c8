package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents with many faults, on which work that grows with the square of their number would not come to an end. */
@Tag("jackson")
class PartialGrowthTest {
    private static final int MANY = 50_000;
    private static final String HEAD = "{\"newsclaims\":\"1\",\"id\":\"a\",";
    private static final String FIGURES = HEAD + "\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"figures\":[";
    private static final String WORDING = HEAD + "\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"wording\":[";

    private static String many(IntFunction<String> each) {
        return IntStream.range(0, MANY).mapToObj(each).collect(Collectors.joining(","));
    }

    static Stream<Arguments> documents() {
        String speaker =
                "\"attribution\":{\"quotation\":\"direct\",\"origin\":{\"speaker\":{\"kind\":\"known\",\"ids\":[\"x\"]}}}";
        return Stream.of(
                Arguments.of(
                        "sources that are absent",
                        HEAD + "\"claims\":["
                                + many(n -> "{\"id\":\"" + n + "\",\"proposition\":\"P\"," + speaker + "}") + "]}",
                        MANY),
                Arguments.of(
                        "figures without a unit",
                        FIGURES + many(n -> "{\"amount\":{\"kind\":\"vague\"}}") + "]}]}",
                        MANY),
                Arguments.of(
                        "figures with a faulty date",
                        FIGURES
                                + many(n ->
                                        "{\"amount\":{\"kind\":\"exact\",\"value\":1},\"unit\":{\"kind\":\"count\"},"
                                                + "\"asOf\":7}")
                                + "]}]}",
                        MANY),
                Arguments.of("extensions", HEAD + many(n -> "\"x" + n + "\":1e1000") + "}", MANY),
                Arguments.of("duplicate fields", HEAD + many(n -> "\"x\":" + n) + "}", MANY - 1),
                Arguments.of(
                        "groups in themselves",
                        HEAD + "\"sources\":["
                                + many(n -> "{\"id\":\"" + n + "\",\"kind\":\"group\",\"name\":\"G\",\"members\":[\""
                                        + n + "\"]}")
                                + "]}",
                        MANY),
                Arguments.of(
                        "places without a text",
                        WORDING + many(n -> "{\"start\":" + 2 * n + ",\"end\":" + (2 * n + 1) + ",\"exact\":\"x\"}")
                                + "]}]}",
                        MANY),
                Arguments.of(
                        "faulty places in one wording",
                        WORDING + many(n -> "{\"start\":\"x\",\"end\":2,\"exact\":\"x\"}") + "]}]}",
                        32));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void areReadInTimeInProportionToTheirLength(String name, String json, int faults) {
        PartialReading<Article> reading = NewsClaimsJson.reader().readWhatHolds(json);

        assertThat(reading.faults()).hasSize(faults);
        assertThat(reading.value()).isPresent();
    }
}
