package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.term.FigureRelationType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a relation of a figure. */
@Tag("jackson")
class FigureRelationTest {
    private static final JsonType<FigureRelation> FORM = JsonType.of(FigureRelation.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"type":"changed-from","target":{"article":"a2","claim":"c3","figure":"f1"}}""";
        FigureRelation value = FigureRelation.of(
                FigureRelationType.CHANGED_FROM,
                FigureReference.to("f1").withClaim("c3").withArticle("a2"));

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"target":{"figure":"f"},"type":"part-of"}            | {"type":"part-of","target":{"figure":"f"}}
            {"type":"rounded-from","target":{"figure":"f"},"x":1} | {"type":"rounded-from","target":{"figure":"f"},"x":1}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"target":{"figure":"f"}}                  | relation is missing required field type
            {"type":"part-of"}                         | relation is missing required field target
            {"type":¦"Part","target":{"figure":"f"}}   | Invalid figure relation type: a term is lower-case words joined by hyphens, like on-record, got "Part" at /type
            {"type":"part-of","target":¦"f"}           | figure reference must be an object, got "f" at /target
            {"type":"part-of","target":¦{"claim":"c"}} | figure reference is missing required field figure at /target
            {"type":"part-of",¦"type":"x"}             | field "type" stands twice at /type
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
