package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Entity;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.term.EntityKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of an entity. */
@Tag("jackson")
class EntityTest {
    private static final JsonType<Entity> FORM = JsonType.of(Entity.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"id":"e","kind":"event","name":"Harbour strike","aliases":["the walkout"],"description":"a strike",\
                "sameAs":["https://example.org/strike"],"mentions":[["the strike"]],"provenance":[{"agent":"A"}],\
                "note":"N."}""";
        Entity value = Entity.builder()
                .id("e")
                .kind(EntityKind.EVENT)
                .name("Harbour strike")
                .addAlias("the walkout")
                .description("a strike")
                .addSameAs("https://example.org/strike")
                .addMention("the strike")
                .addProvenance(Provenance.by("A"))
                .note("N.")
                .build();

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"name":"E","kind":"event","id":"e"}                            | {"id":"e","kind":"event","name":"E"}
            {"id":"e","kind":"person","description":"a boy"}                | {"id":"e","kind":"person","description":"a boy"}
            {"id":"e","kind":"fishing-boat","name":"E"}                     | {"id":"e","kind":"fishing-boat","name":"E"}
            {"id":"e","kind":"event","name":"E","aliases":[],"sameAs":null} | {"id":"e","kind":"event","name":"E"}
            {"id":"e","kind":"event","name":"E","mentions":["it"]}          | {"id":"e","kind":"event","name":"E","mentions":[["it"]]}
            {"id":"e","kind":"event","name":"E","sameAs":["HTTPS://X.example/%c3"]} | {"id":"e","kind":"event","name":"E","sameAs":["https://x.example/%C3"]}
            {"id":"e","tool:x":1,"kind":"event","name":"E"}                 | {"id":"e","kind":"event","name":"E","tool:x":1}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"kind":"event","name":"E"}                              | entity is missing required field id
            {"id":"e","name":"E"}                                    | entity is missing required field kind
            {"id":"e","kind":"event","name":null}                    | entity is missing required field name or description
            {"id":¦" ","kind":"event","name":"E"}                    | Invalid entity: id must not be blank, got " " at /id
            {"id":"e","kind":¦"Event","name":"E"}                    | Invalid entity kind: a term is lower-case words joined by hyphens, like on-record, got "Event" at /kind
            {"id":"e","kind":"event","name":¦1}                      | name must be a string, got 1 at /name
            {"id":"e","kind":"event","name":¦""}                     | Invalid entity: name must not be blank, got "" at /name
            {"id":"e","kind":"event","name":"E","aliases":["a",¦""]} | Invalid entity: aliases must not be blank, got "" at /aliases/1
            {"id":"e","kind":"event","name":"E","sameAs":[¦"%"]}     | Invalid URI: it must be written as RFC 3986 asks, got "%" at /sameAs/0
            {"id":"e","kind":"event","name":"E","mentions":[¦1]}     | mentions must be an array, got 1 at /mentions/0
            {"id":"e","kind":"event","name":"E","provenance":[¦"A"]} | provenance must be an object, got "A" at /provenance/0
            {"id":"e","kind":"event","name":"E",¦"id":"f"}           | field "id" stands twice at /id
            "e"                                                      | entity must be an object, got "e"
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
