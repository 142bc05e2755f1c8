package io.github.newsclaims.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    /** A number, and how it is spelled. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0",
        "150.50, 150.5",
        "-7, -7",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "-0.00000012, -1.2e-7",
        "100000000000000000000, 100000000000000000000",
        "1e21, 1e+21",
        "-125e20, -1.25e+22",
        "1234567890123456789012, 1.234567890123456789012e+21"
    })
    void spellsANumberAsEcmaScriptDoesButWithAllDigits(BigDecimal number, String spelled) {
        assertThat(NumberText.spell(number)).isEqualTo(spelled);
    }

    @Test
    void isWholeIfItIsSpelledWithDigitsAlone() {
        assertThat(NumberText.whole(new BigDecimal("150"))).isEqualTo(150);
        assertThat(NumberText.whole(new BigDecimal("151"))).isEqualTo(151);
        assertThat(NumberText.whole(new BigDecimal("150.00"))).isEqualTo(150);
        assertThat(NumberText.whole(new BigDecimal("1e20"))).isEqualTo(BigInteger.TEN.pow(20));
        assertThat(NumberText.whole(new BigDecimal("1e21"))).isNull();
        assertThat(NumberText.whole(new BigDecimal("1.5"))).isNull();
    }
}
