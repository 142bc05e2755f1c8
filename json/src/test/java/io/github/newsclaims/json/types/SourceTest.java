package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Provenance;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.SourceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a source. */
@Tag("jackson")
class SourceTest {
    private static final JsonType<Source> FORM = JsonType.of(Source.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"id":"crew","kind":"group","name":"Skarvik Crew","aliases":["the crew","the hands"],\
                "description":"cannery hands","role":"hands","affiliation":"Skarvik Cannery","location":"Skarvik",\
                "members":["leader"],"sameAs":["https://people.example/crew"],"anonymity":"background",\
                "mentions":[["the hands"]],"provenance":[{"agent":"A"}],"note":"N."}""";
        Source value = Source.builder()
                .id("crew")
                .kind(SourceKind.GROUP)
                .name("Skarvik Crew")
                .addAlias("the crew")
                .addAlias("the hands")
                .description("cannery hands")
                .role("hands")
                .affiliation("Skarvik Cannery")
                .location("Skarvik")
                .addMember("leader")
                .addSameAs("https://people.example/crew")
                .anonymity(Anonymity.BACKGROUND)
                .addMention("the hands")
                .addProvenance(Provenance.by("A"))
                .note("N.")
                .build();

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"name":"S","kind":"person","id":"s"}                                   | {"id":"s","kind":"person","name":"S"}
            {"id":"s","kind":"person","description":"a cook"}                       | {"id":"s","kind":"person","description":"a cook"}
            {"id":"s","kind":"press-release","name":"S"}                            | {"id":"s","kind":"press-release","name":"S"}
            {"id":"s","kind":"person","name":"S","role":null,"aliases":null}        | {"id":"s","kind":"person","name":"S"}
            {"id":"s","kind":"person","name":"S","aliases":[],"mentions":[]}        | {"id":"s","kind":"person","name":"S"}
            {"id":"s","kind":"person","name":"S","mentions":["he"]}                 | {"id":"s","kind":"person","name":"S","mentions":[["he"]]}
            {"id":"s","kind":"person","name":"S","sameAs":["HTTPS://X.example/%c3"]}  | {"id":"s","kind":"person","name":"S","sameAs":["https://x.example/%C3"]}
            {"id":"s","later":1,"kind":"person","name":"S","tool:y":[]}             | {"id":"s","kind":"person","name":"S","later":1,"tool:y":[]}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"kind":"person","name":"S"}                                       | source is missing required field id
            {"id":"s","name":"S"}                                              | source is missing required field kind
            {"id":"s","kind":"person"}                                         | source is missing required field name or description
            {"id":"s","kind":"person","name":null}                             | source is missing required field name or description
            {"id":¦1,"kind":"person","name":"S"}                               | id must be a string, got 1 at /id
            {"id":¦"","kind":"person","name":"S"}                              | Invalid source: id must not be blank, got "" at /id
            {"id":"s","kind":¦"A person","name":"S"}                           | Invalid source kind: a term is lower-case words joined by hyphens, like on-record, got "A person" at /kind
            {"id":"s","kind":"person","name":¦false}                           | name must be a string, got false at /name
            {"id":"s","kind":"person","name":"S","aliases":¦"a"}               | aliases must be an array, got "a" at /aliases
            {"id":"s","kind":"person","name":"S","aliases":["a",¦1]}           | an item of aliases must be a string, got 1 at /aliases/1
            {"id":"s","kind":"person","name":"S","aliases":["a",¦null]}        | aliases must not hold null at /aliases/1
            {"id":"s","kind":"person","name":"S","aliases":["a",¦" "]}         | Invalid source: aliases must not be blank, got " " at /aliases/1
            {"id":"s","kind":"person","name":"S","members":¦["t"]}             | Invalid source: only a group has members, got person at /members
            {"id":"s","kind":"group","name":"S","members":["t",¦"t"]}          | Invalid source: members must be distinct, got "t" at /members/1
            {"id":"s","kind":"person","name":"S","sameAs":["a:b",¦"%"]}        | Invalid URI: it must be written as RFC 3986 asks, got "%" at /sameAs/1
            {"id":"s","kind":"person","name":"S","anonymity":¦"On"}            | Invalid anonymity: a term is lower-case words joined by hyphens, like on-record, got "On" at /anonymity
            {"id":"s","kind":"person","name":"S","mentions":[["he"],¦1]}       | mentions must be an array, got 1 at /mentions/1
            {"id":"s","kind":"person","name":"S","provenance":¦{}}             | provenance must be an array, got an object at /provenance
            {"id":"s","kind":"person","name":"S",¦"name":"T"}                  | field "name" stands twice at /name
            {"id":"s","kind":"person","name":"S","role":null,¦"role":null}     | field "role" stands twice at /role
            {"id":"s","kind":"person","name":"S","x":{"y":1,¦"y":1}}           | field "y" stands twice at /x/y
            "s"                                                                | source must be an object, got "s"
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
