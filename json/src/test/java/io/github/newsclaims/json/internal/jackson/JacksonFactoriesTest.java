package io.github.newsclaims.json.internal.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.json.NameFlood;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.Token;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("jackson")
class JacksonFactoriesTest {
    private static final String HEAD = "{\"newsclaims\":\"1\",\"id\":\"a\",";
    private static final String FLOOD = HEAD + NameFlood.members(5_000) + "}";
    private static final String LITTLE =
            HEAD + NameFlood.members(5_020).substring(FLOOD.length() - HEAD.length()) + "}";

    @Test
    void refuseManyNamesOfEqualHashAndNoFew() {
        // A table that has grown for other documents takes more of them.
        JacksonFactories.STANDARD.forgetNames();
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> readAll(FLOOD))
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.PARSER_LIMIT));
        JacksonFactories.STANDARD.forgetNames();
        readAll(LITTLE);
    }

    @Test
    void forgetTheNamesOfADocumentThatTheyRefused() {
        NewsClaimsJson.read(FLOOD);

        readAll(LITTLE);
    }

    private static void readAll(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (JacksonReader tokens = JacksonFactories.STANDARD.reader(bytes, 0, bytes.length)) {
            assertThat(tokens.next()).isEqualTo(Token.START_OBJECT);
            while (tokens.nextName() != null) {
                tokens.next();
            }
        }
    }
}
