package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EightBytesTest {
    @Test
    void takesTheNumberWithWhichEightBytesBegin() {
        Random random = new Random(5);
        for (int digits = 1; digits <= Long.BYTES; digits++) {
            for (int next = 0; next < 256; next++) {
                String number = number(random, digits);
                byte[] bytes =
                        (number + (char) next + number(random, Long.BYTES)).getBytes(StandardCharsets.ISO_8859_1);
                long units = new EightBytes(bytes).at(0);
                int expected = digits == Long.BYTES || next < '0' || next > '9' ? digits : Long.BYTES;
                assertThat(EightBytes.digits(units))
                        .as(number + " then " + next)
                        .isEqualTo(expected);
                assertThat(EightBytes.number(units, digits)).isEqualTo(Integer.parseInt(number));
            }
        }
    }

    @Test
    void knowsWhereNoDigitStands() {
        for (int first = 0; first < 256; first++) {
            byte[] bytes = ((char) first + "1234567").getBytes(StandardCharsets.ISO_8859_1);
            boolean digit = first >= '0' && first <= '9';
            assertThat(EightBytes.digits(new EightBytes(bytes).at(0))).isEqualTo(digit ? Long.BYTES : 0);
        }
    }

    private static String number(Random random, int digits) {
        StringBuilder number = new StringBuilder();
        for (int digit = 0; digit < digits; digit++) {
            number.append(random.nextInt(10));
        }
        return number.toString();
    }
}
