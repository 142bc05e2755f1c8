package io.github.newsclaims.examples.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NonNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Unknown", "unknown ", "None", "null", "-", "N/A", "NaN", "\u200f", "\u0000"})
    void areNoNamesForAnyTool(String word) {
        for (NonNames tool : NonNames.values()) {
            assertThat(tool.name(word)).isEmpty();
        }
    }

    @Test
    void differBetweenTools() {
        assertThat(NonNames.CHECKTHAT.name("SYSTEM")).isEmpty();
        assertThat(NonNames.CORENLP.name("SYSTEM")).contains("SYSTEM");
        assertThat(NonNames.AVERITEC.name("Multiple Sources")).isEmpty();
    }

    @Test
    void leaveANameWithoutInvisibleCharacters() {
        assertThat(NonNames.AVERITEC.name("\u00a0Ida Nor \u200f")).contains("Ida Nor");
        assertThat(NonNames.AVERITEC.name("Noneka Unknown")).contains("Noneka Unknown");
    }
}
