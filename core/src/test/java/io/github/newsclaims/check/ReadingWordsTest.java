package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.quantity.Amount;
import org.junit.jupiter.api.Test;

class ReadingWordsTest {
    @Test
    void saysWhatAnAmountIs() {
        assertThat(ReadingWords.of(Amount.exact(9300))).isEqualTo("exactly 9300");
        assertThat(ReadingWords.of(Amount.about(80))).isEqualTo("about 80");
        assertThat(ReadingWords.of(Amount.between(3, 5))).isEqualTo("a range from 3 to 5");
        assertThat(ReadingWords.of(Amount.between(3, 5).withApproximate(true)))
                .isEqualTo("an approximate range from 3 to 5");
        assertThat(ReadingWords.of(Amount.moreThan(30))).isEqualTo("a range from 30 to open");
        assertThat(ReadingWords.of(Amount.atMost(5))).isEqualTo("a range from open to 5");
        assertThat(ReadingWords.of(Amount.fraction(2, 3))).isEqualTo("2/3");
        assertThat(ReadingWords.of(Amount.vague())).isEqualTo("vague");
    }
}
