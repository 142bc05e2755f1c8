package io.github.newsclaims.json.internal.codec.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.Token;
import io.github.newsclaims.json.internal.jackson.JacksonFactories;
import io.github.newsclaims.json.internal.jackson.JacksonReader;
import org.junit.jupiter.api.Test;

/** Whether the place of a fault is that of the current token. */
class ValueReaderTest {
    private static final Fault WITH_OFFSET = Fault.at(0, "broken", "/other");

    @Test
    void takesAFaultWithAnOffsetOrWithThePointerOfTheFirstToken() {
        try (JacksonReader tokens = JacksonFactories.STANDARD.reader("{}")) {
            assertThat(tokens.next()).isEqualTo(Token.START_OBJECT);
            assertThat(ValueReader.isHere(WITH_OFFSET, tokens)).isTrue();
            assertThat(ValueReader.isHere(Fault.of("broken", ""), tokens)).isTrue();
            assertThat(ValueReader.isHere(Fault.of("broken", "/other"), tokens)).isFalse();
        }
    }

    @Test
    void takesOnlyAFaultWithAnOffsetAtTheEnd() {
        try (JacksonReader tokens = JacksonFactories.STANDARD.reader("{}")) {
            tokens.next();
            assertThat(tokens.next()).isEqualTo(Token.END_OBJECT);
            assertThat(ValueReader.isHere(WITH_OFFSET, tokens)).isTrue();
            assertThat(ValueReader.isHere(Fault.of("broken", ""), tokens)).isFalse();
        }
    }
}
