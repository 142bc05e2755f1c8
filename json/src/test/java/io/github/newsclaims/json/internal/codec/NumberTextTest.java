package io.github.newsclaims.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void isWholeIfItIsSpelledWithDigitsAlone() {
        assertThat(NumberText.whole(new BigDecimal("150"))).isEqualTo(150);
        assertThat(NumberText.whole(new BigDecimal("150.00"))).isEqualTo(150);
        assertThat(NumberText.whole(new BigDecimal("1e20"))).isEqualTo(BigInteger.TEN.pow(20));
        assertThat(NumberText.whole(new BigDecimal("1e21"))).isNull();
        assertThat(NumberText.whole(new BigDecimal("1.5"))).isNull();
    }
}
