package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newsclaims.ClaimType;
import io.github.newsclaims.time.Edtf;
import org.junit.jupiter.api.Test;

/** A mapper without the module finds private constructors of one string; it makes no invalid value by them. */
class PlainMapperTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    record Filter(Edtf since) {}

    record Kind(ClaimType type) {}

    @Test
    void readsNoDate() {
        for (String json : new String[] {"{\"since\":\"next tuesday\"}", "{\"since\":\"2031-04-02\"}"}) {
            assertThatThrownBy(() -> PLAIN.readValue(json, Filter.class))
                    .isInstanceOf(JsonProcessingException.class)
                    .hasMessageContaining("no String-argument constructor/factory method");
        }
    }

    @Test
    void readsOnlyTermsThatAreWellFormed() throws JsonProcessingException {
        assertThat(PLAIN.readValue("{\"type\":\"belief\"}", Kind.class)).isEqualTo(new Kind(ClaimType.of("belief")));
        assertThatThrownBy(() -> PLAIN.readValue("{\"type\":\"next tuesday\"}", Kind.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("Invalid claim type: a term is lower-case words joined by hyphens");
    }
}
