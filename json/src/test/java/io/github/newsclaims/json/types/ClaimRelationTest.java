package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.term.RelationType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a relation. */
@Tag("jackson")
class ClaimRelationTest {
    private static final JsonType<ClaimRelation> FORM = JsonType.of(ClaimRelation.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"type":"challenges","target":{"article":"b","claim":"c"}}""";
        ClaimRelation value =
                ClaimRelation.of(RelationType.CHALLENGES, ClaimReference.to("c").withArticle("b"));

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"target":{"claim":"c"},"type":"echoes"}             | {"type":"echoes","target":{"claim":"c"}}
            {"type":"supports","x":1,"target":{"claim":"c"}}     | {"type":"supports","target":{"claim":"c"},"x":1}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"target":{"claim":"c"}}                             | relation is missing required field type
            {"type":"supports"}                                  | relation is missing required field target
            {"type":"supports","target":null}                    | relation is missing required field target
            {"type":¦"Supports","target":{"claim":"c"}}          | Invalid relation type: a term is lower-case words joined by hyphens, like on-record, got "Supports" at /type
            {"type":"supports","target":¦"c"}                    | claim reference must be an object, got "c" at /target
            {"type":"supports","target":{"claim":¦""}}           | Invalid claim reference: claim must not be blank, got "" at /target/claim
            {"type":"same-as","target":¦{"uri":"a:b"}}           | Invalid relation: same-as takes a claim, and a uri of the same claim is one of its sameAs, got a:b at /target
            {"type":"supports",¦"type":"x"}                      | field "type" stands twice at /type
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
