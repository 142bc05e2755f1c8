package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.Article;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refused document is held to, through every entry of reading. */
final class Refusals {
    private Refusals() {}

    /**
     * Holds a document to its refusal by everything that reads.
     *
     * @param marked the document, with {@link Form#HERE} where the error is expected; without one, at its start
     */
    static void assertRefused(String marked, String problem, String pointer) {
        int here = Math.max(0, marked.indexOf(Form.HERE));
        String json = marked.replace(Form.HERE, "");
        assertRefusedByFacade(json, problem, pointer, here);
        for (Mapper mapper : Mapper.all()) {
            assertThatExceptionOfType(Mapper.Refused.class)
                    .as("read by a mapper of %s: %s", mapper, json)
                    .isThrownBy(() -> mapper.read(json, Article.class))
                    .withMessage(message(problem, pointer))
                    .matches(Mapper.Refused::isOfDatabind, "an exception of databind")
                    .havingCause()
                    .isInstanceOfSatisfying(
                            NewsClaimsJsonException.class,
                            cause -> assertThat(cause.pointer()).isEqualTo(pointer));
        }
    }

    /** Holds a document to its refusal by the facade, as a string, as bytes and as a stream. */
    static void assertRefusedByFacade(String json, String problem, String pointer, int here) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        String[] lines = json.substring(0, here).split("\r\n|\r|\n", -1);
        String last = lines[lines.length - 1];
        int column = last.codePointCount(0, last.length()) + 1;
        assertRefused(() -> NewsClaimsJson.read(json), json, problem, pointer, lines.length, column);
        assertRefused(() -> NewsClaimsJson.read(bytes), json, problem, pointer, lines.length, column);
        assertRefused(
                () -> NewsClaimsJson.read(new ByteArrayInputStream(bytes)),
                json,
                problem,
                pointer,
                lines.length,
                column);
    }

    static void assertRefused(
            ThrowingCallable reading, String json, String problem, String pointer, int line, int column) {
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .as(json)
                .isThrownBy(reading)
                .withMessage(message(problem, pointer))
                .satisfies(e -> {
                    assertThat(e.pointer()).isEqualTo(pointer);
                    assertThat(e.line()).as("line").isEqualTo(line);
                    assertThat(e.column()).as("column").isEqualTo(column);
                });
    }

    private static String message(String problem, String pointer) {
        return pointer.isEmpty() ? problem : problem + " at " + pointer;
    }
}
