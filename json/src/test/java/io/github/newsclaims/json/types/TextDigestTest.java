package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.text.TextDigest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a text digest. */
@Tag("jackson")
class TextDigestTest {
    private static final JsonType<TextDigest> FORM = JsonType.of(TextDigest.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","length":3}""";
        TextDigest value = new TextDigest("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3);

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"length":3,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}  | {"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","length":3}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"length":3}                                    | text digest is missing required field sha256
            {"sha256":"00"}                                 | text digest is missing required field length
            {"sha256":"00","length":null}                   | text digest is missing required field length
            {"sha256":¦0,"length":3}                        | sha256 must be a string, got 0 at /sha256
            {"sha256":"00","length":¦true}                  | length must be a whole number, got true at /length
            {"sha256":"xyz","length":3}                     | Invalid text digest: sha256 must be 64 lower-case hexadecimal digits, got "xyz"
            {"sha256":"00","length":3,¦"length":3}          | field "length" stands twice at /length
            {"sha256":"00","length":3,"md5":¦"0"}           | text digest has no field "md5" at /md5
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
