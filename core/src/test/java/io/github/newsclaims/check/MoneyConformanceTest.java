package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.numbers.NumberReader;
import io.github.newsclaims.internal.numbers.NumberReading;
import io.github.newsclaims.testing.Conformance;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares the reading of sums of money in English news with that of another program. */
class MoneyConformanceTest {
    private static final Pattern SUM =
            Pattern.compile("\"Text\": \"((?:[^\"\\\\]|\\\\.)*)\"[^{}]*\"Resolution\": \\{([^}]*)\\}");
    private static final Pattern VALUE = Pattern.compile("\"value\": \"([0-9.]+)\"");

    @Test
    void readsNoSumWrongly() throws IOException {
        String json = Conformance.text("quantities/NumberWithUnit_English_CurrencyModel.json");
        List<String> right = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Matcher sum = SUM.matcher(json);
        while (sum.find()) {
            String words = sum.group(1);
            Matcher value = VALUE.matcher(sum.group(2));
            Optional<BigDecimal> known = value.find() ? Optional.of(new BigDecimal(value.group(1))) : Optional.empty();
            Optional<NumberReading> reading = NumberReader.read(words);
            String line = words + " = " + known + ", read as " + reading.map(NumberReading::words);
            if (reading.isEmpty()) {
                silent.add(line);
            } else if (known.isPresent()
                    && reading.get().sense() == NumberReading.Sense.NUMBER
                    && reading.get().first().compareTo(known.get()) == 0) {
                right.add(line);
            } else {
                wrong.add(line);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(right.size() + silent.size()).isEqualTo(196);
        assertThat(silent).as("silent").hasSize(26);
    }
}
