package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.internal.ReadMembers;
import io.github.newsclaims.json.JsonType;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of extensions on their own. */
@Tag("jackson")
class ExtensionsTest {
    private static final JsonType<Extensions> FORM = JsonType.of(Extensions.class);

    @Test
    void readsAndWritesAnyFields() {
        String json = """
                {"tool:score":3,"tags":["a",null,true],"b":null}""";
        ReadMembers members = ReadMembers.of("tool:score", 3);
        members.put("tags", Arrays.asList("a", null, true));
        members.put("b", null);
        Extensions value = Extensions.of(members);

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    @Test
    void readsAndWritesNone() {
        assertThat(FORM.read("{}")).isEqualTo(Extensions.none());
        assertThat(FORM.write(Extensions.none())).isEqualTo("{}");
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            ¦[]                  | value must be an object, got an array
            {"a":1,¦"a":2}       | field "a" stands twice at /a
            {"a":¦{"b":1e1000}}  | Invalid extension: a decimal has at most 400 digits before and 400 after the point, got 1E+1000 at /a
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
