package io.github.newsclaims.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that the test writes in words and digits are read correctly or not at all. */
class NumberReaderPropertyTest {
    private static final int ROUNDS = 3_000;
    private static final List<String> ONES = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("? ? twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> SCALES = List.of("", " thousand", " million", " billion");
    private static final List<String> TAILS =
            List.of("", " boats", " crowns a month", " percent", " of the crews", " in 2017", " people, he said");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsNoNumberWrongly(long seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long small = 1 + random.nextInt(random.nextBoolean() ? 99 : 999);
            int scale = random.nextInt(4);
            BigDecimal value = BigDecimal.valueOf(small).scaleByPowerOfTen(3 * scale);
            String number = spell(small, random) + SCALES.get(scale);
            String tail = TAILS.get(random.nextInt(TAILS.size()));
            read += agrees(number + tail, value.stripTrailingZeros().toPlainString());
            BigDecimal upper =
                    value.add(BigDecimal.valueOf(1 + random.nextInt(500)).scaleByPowerOfTen(3 * scale));
            String high = spell(upper.scaleByPowerOfTen(-3 * scale).longValueExact(), random) + SCALES.get(scale);
            agrees("between " + number + " and " + high + tail, plain(value) + " to " + plain(upper));
            agrees(number + " to " + high, plain(value) + " to " + plain(upper));
            agrees("more than " + number + tail, "more than " + plain(value) + " or at least that");
            agrees("nearly " + number + tail, "just under " + plain(value));
        }
        assertThat(read).isGreaterThan(ROUNDS * 9 / 10);
    }

    private static int agrees(String words, String reading) {
        List<String> read = NumberReader.read(words, "en").stream()
                .filter(number -> number.strength() != NumberReading.Strength.POSSIBLE)
                .map(NumberReading::words)
                .distinct()
                .toList();
        assertThat(read).as(words).contains(reading);
        return read.size() == 1 ? 1 : 0;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String spell(long number, Random random) {
        if (random.nextInt(3) == 0 || number > 999) {
            return String.format(Locale.ROOT, "%,d", number);
        }
        if (number >= 100) {
            String rest = number % 100 == 0 ? "" : (random.nextBoolean() ? " and " : " ") + spellSmall(number % 100);
            return ONES.get((int) (number / 100)) + " hundred" + rest;
        }
        return spellSmall(number);
    }

    private static String spellSmall(long number) {
        if (number < 20) {
            return ONES.get((int) number);
        }
        String ten = TENS.get((int) (number / 10));
        return number % 10 == 0 ? ten : ten + "-" + ONES.get((int) (number % 10));
    }
}
