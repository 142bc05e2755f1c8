package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.testing.Conformance;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares the reading of sums of money in English news with that of another program. */
class MoneyConformanceTest {
    private static final Pattern SUM =
            Pattern.compile("\"Text\": \"((?:[^\"\\\\]|\\\\.)*)\"[^{}]*\"Resolution\": \\{([^}]*)\\}");
    private static final Pattern VALUE = Pattern.compile("\"value\": \"([0-9.]+)\"");
    private static final Pattern UNIT = Pattern.compile("\"unit\": \"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("\"isoCurrency\": \"([A-Z]+)\"");
    /** The currencies for which the other program gives no code. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("Dollar", "USD"),
            Map.entry("Pound", "GBP"),
            Map.entry("Franc", "FRF"),
            Map.entry("Rupee", "INR"),
            Map.entry("Finnish markka", "FIM"),
            Map.entry("Peseta", "ESP"),
            Map.entry("Netherlands guilder", "NLG"));

    @Test
    void readsNoSumWrongly() throws IOException {
        String json = Conformance.text("quantities/NumberWithUnit_English_CurrencyModel.json");
        List<String> wrong = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        int sums = 0;
        Matcher sum = SUM.matcher(json);
        while (sum.find()) {
            Matcher value = VALUE.matcher(sum.group(2));
            if (value.find()) {
                sums++;
                AmountPhrase phrase = new AmountPhrase(
                        sum.group(1), new BigDecimal(value.group(1)).toPlainString(), unit(sum.group(2)), 1);
                phrase.findings("en").forEach(finding -> wrong.add(finding.message()));
                if (phrase.timesTen().findings("en").isEmpty()) {
                    silent.add(phrase.toString());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(sums).isEqualTo(190);
        assertThat(silent).as("silent").hasSize(1);
    }

    /** Returns a currency in the notation of {@link AmountPhrase}; coins are counted. */
    private static String unit(String resolution) {
        Matcher code = CODE.matcher(resolution);
        if (code.find()) {
            return "cur:" + code.group(1);
        }
        Matcher unit = UNIT.matcher(resolution);
        return unit.find() && CODES.containsKey(unit.group(1)) ? "cur:" + CODES.get(unit.group(1)) : "count";
    }
}
