package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Contributor;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.term.ContributorRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a contributor. */
@Tag("jackson")
class ContributorTest {
    private static final JsonType<Contributor> FORM = JsonType.of(Contributor.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"name":"Ida Nor","role":"reporter","organization":"Harbour Post"}""";
        Contributor value = Contributor.of("Ida Nor", ContributorRole.REPORTER).withOrganization("Harbour Post");

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"name":"N","role":"reporter"}                          | {"name":"N","role":"reporter"}
            {"organization":"O","role":"reporter","name":"N"}       | {"name":"N","role":"reporter","organization":"O"}
            {"name":"N","role":"reporter","organization":null}      | {"name":"N","role":"reporter"}
            {"organization":"O","role":"reporter"}                  | {"role":"reporter","organization":"O"}
            {"name":"N","role":"data-editor"}                       | {"name":"N","role":"data-editor"}
            {"tool:x":{"y":[1,null]},"name":"N","role":"reporter"}  | {"name":"N","role":"reporter","tool:x":{"y":[1,null]}}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"role":"reporter"}                                | contributor is missing required field name or organization
            {"name":"N"}                                       | contributor is missing required field role
            {"name":null,"role":"reporter"}                    | contributor is missing required field name or organization
            {"name":¦1,"role":"reporter"}                      | name must be a string, got 1 at /name
            {"name":¦"","role":"reporter"}                     | Invalid contributor: name must not be blank, got "" at /name
            {"name":"N","role":¦"Reporter"}                    | Invalid contributor role: a term is lower-case words joined by hyphens, like on-record, got "Reporter" at /role
            {"name":"N","role":"reporter","organization":¦[]}  | organization must be a string, got an array at /organization
            {"name":"N","role":"reporter",¦"name":"M"}         | field "name" stands twice at /name
            {"name":"N","role":"reporter","x":1,¦"x":1}        | field "x" stands twice at /x
            []                                                 | contributor must be an object, got an array
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
