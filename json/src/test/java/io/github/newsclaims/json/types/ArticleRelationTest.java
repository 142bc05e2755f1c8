package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.term.ArticleRelationType;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a relation of an article. */
@Tag("jackson")
class ArticleRelationTest {
    private static final JsonType<ArticleRelation> FORM = JsonType.of(ArticleRelation.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"type":"copy-of","target":{"uri":"https://agency.example/7"}}""";
        ArticleRelation value = ArticleRelation.of(
                ArticleRelationType.COPY_OF, ArticleReference.to(URI.create("https://agency.example/7")));

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"target":{"article":"b"},"type":"replaces"}        | {"type":"replaces","target":{"article":"b"}}
            {"type":"digest-of","target":{"article":"b"},"x":1} | {"type":"digest-of","target":{"article":"b"},"x":1}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"target":{"article":"b"}}                | relation is missing required field type
            {"type":"replaces"}                       | relation is missing required field target
            {"type":¦"Copy","target":{"article":"b"}} | Invalid article relation type: a term is lower-case words joined by hyphens, like on-record, got "Copy" at /type
            {"type":"replaces","target":¦"b"}         | article reference must be an object, got "b" at /target
            {"type":"replaces","target":¦{}}          | article reference is missing required field article or uri at /target
            {"type":"replaces",¦"type":"x"}           | field "type" stands twice at /type
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
