package io.github.newsclaims.json.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.Limits;
import io.github.newsclaims.json.internal.jackson.JacksonFactories;
import io.github.newsclaims.json.internal.jackson.JacksonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What passes over a document ends where the document is deeper than its limit. */
class DepthTest {
    private static final int DEPTH = 16;
    private static final Limits LIMITS = new Limits(DEPTH, 1000, 64, 100_000, false);

    @Test
    void endsTheCursorThatPassesOver() {
        try (JacksonReader tokens = JacksonFactories.STANDARD.reader(nested(DEPTH))) {
            new JsonIn(tokens, LIMITS, null, false).begin().skip();
            assertThat(tokens.position()).isEqualTo(2 * DEPTH - 1);
        }
        try (JacksonReader tokens = JacksonFactories.STANDARD.reader(nested(DEPTH + 1))) {
            JsonIn in = new JsonIn(tokens, LIMITS, null, false).begin();
            assertThatExceptionOfType(Fault.class)
                    .isThrownBy(in::skip)
                    .withMessage("document is deeper than its limit of 16 levels at " + "/0".repeat(DEPTH))
                    .matches(fault -> fault.offset() == DEPTH);
        }
    }

    @Test
    void countsTheLevelsAroundTheCursorThatPassesOver() {
        try (JacksonReader tokens = JacksonFactories.STANDARD.reader("{\"a\":" + nested(DEPTH - 1) + "}")) {
            JsonIn in = new JsonIn(tokens, LIMITS, null, false).begin();
            in.startObject(FieldList.UNKNOWN_FIELDS);
            assertThat(in.field()).isEqualTo("a");
            in.skip();
            assertThat(in.field()).isNull();
        }
        try (JacksonReader tokens = JacksonFactories.STANDARD.reader("{\"a\":" + nested(DEPTH) + "}")) {
            JsonIn in = new JsonIn(tokens, LIMITS, null, false).begin();
            in.startObject(FieldList.UNKNOWN_FIELDS);
            assertThat(in.field()).isEqualTo("a");
            assertThatExceptionOfType(Fault.class)
                    .isThrownBy(in::skip)
                    .withMessage("document is deeper than its limit of 16 levels at /a" + "/0".repeat(DEPTH - 1));
        }
    }

    @Test
    void endsTheSearchForAPart() {
        String document = "{\"a\":" + nested(DEPTH) + ",\"b\":1}";

        assertThat(PartFinder.offset(document, "/b", DEPTH)).isEqualTo(document.length() - 2);
        assertThat(PartFinder.offset(document, "/b", DEPTH - 1)).isZero();
        assertThat(PartFinder.offset("[" + document + "]", "/0/b", DEPTH - 1)).isEqualTo(1);
        assertThat(PartFinder.offset("[" + nested(DEPTH) + ",1]", "/1", DEPTH - 1))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "15, 15", "16, 16", "17, 16", "10000, 16"})
    void endsThePointerOfABrokenByte(int levels, int steps) {
        byte[] bytes = ("[".repeat(levels) + "?").getBytes(UTF_8);
        bytes[levels] = (byte) 0xFF;
        Document document = Document.of(bytes, bytes.length, LIMITS);

        assertThatExceptionOfType(Fault.class)
                .isThrownBy(document::check)
                .matches(fault -> fault.pointer().equals("/0".repeat(steps)))
                .matches(fault -> fault.offset() == levels)
                .satisfies(fault -> assertThat(document.column(fault)).isEqualTo(levels + 1));
    }

    @Test
    void endsTheCheckOfTheGrammar() {
        assertThat(new SyntaxCheck(nested(DEPTH) + "?", DEPTH).fault(null)).isNotNull();
        assertThat(new SyntaxCheck(nested(DEPTH + 1) + "?", DEPTH).fault(null)).isNull();
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }
}
