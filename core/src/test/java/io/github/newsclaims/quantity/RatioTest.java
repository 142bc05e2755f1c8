package io.github.newsclaims.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest
    @ValueSource(strings = {"1E+2000000000", "1E-2000000000", "1E+400", "1E-401", "-1E+400"})
    void refusesADecimalOfTooManyDigits(String number) {
        assertThatThrownBy(() -> Ratio.of(new BigDecimal(number)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid ratio: a decimal has at most 400 digits before and 400 after the point, got "
                        + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+399", "1E-400", "0E+2000000000", "1.86"})
    void takesADecimalUpToItsLimits(String number) {
        BigDecimal decimal = new BigDecimal(number);
        assertThat(Ratio.of(decimal).exactDecimal().orElseThrow()).isEqualByComparingTo(decimal);
    }

    @Test
    void roundsToMoreDigitsThanADecimalMayHave() {
        Ratio.Rounded third = Ratio.of(1).times(Ratio.of(3).inverse()).rounded(new MathContext(1000));
        assertThat(third.value()).isEqualTo(new BigDecimal("0." + "3".repeat(1000)));
        assertThat(third.exact()).isFalse();
    }
}
