package io.github.newsclaims.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
    @ParameterizedTest
    @CsvSource({"80", "c0af", "c1bf", "e080af", "eda080", "edbfbf", "f08080af", "f4908080", "ff", "c3", "e282", "f09f98"
    })
    void findsAnIllFormedSequenceWhereverItStands(String hex) {
        byte[] wrong = HexFormat.of().parseHex(hex);
        for (int before = 0; before < 20; before++) {
            for (int after = 0; after < 10; after++) {
                byte[] bytes = new byte[before + wrong.length + after];
                Arrays.fill(bytes, (byte) 'a');
                System.arraycopy(wrong, 0, bytes, before, wrong.length);

                assertThat(Utf8.firstInvalid(bytes, 0, bytes.length)).isEqualTo(before);
                assertThat(Utf8.firstInvalid(bytes, 0, before)).isEqualTo(before);
            }
        }
    }

    @Test
    void agreesWithTheDecoderOfTheJdk() {
        Random random = new Random(1);
        byte[] units = {
            'a',
            'z',
            (byte) 0xC3,
            (byte) 0xA9,
            (byte) 0xE2,
            (byte) 0x82,
            (byte) 0xAC,
            (byte) 0xF0,
            (byte) 0x9F,
            (byte) 0x98,
            (byte) 0x80,
            (byte) 0xED,
            (byte) 0xA0
        };
        for (int count = 0; count < 20_000; count++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int index = 0; index < bytes.length; index++) {
                bytes[index] = units[random.nextInt(units.length)];
            }
            ByteBuffer in = ByteBuffer.wrap(bytes);
            StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(64), true);

            assertThat(Utf8.firstInvalid(bytes, 0, bytes.length)).isEqualTo(in.position());
        }
    }
}
