package io.github.newsclaims.internal.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a language writes numbers in digits.
 *
 * @param decimal the sign before the decimals
 * @param group the other of "." and ","
 * @param mixed whether three digits after a sign may be a group or decimals: "1.234" of French and Spanish news
 */
record DigitForm(char decimal, char group, boolean mixed) {
    private static final Pattern POINT = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]*\\.[0-9]+");
    private static final Pattern COMMA = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?:,[0-9]+)?|[0-9]*,[0-9]+");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    /** Groups of three digits after spaces or apostrophes. */
    private static final Pattern SPACED = Pattern.compile("[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]+)?");
    /** 12,34,567, as it is grouped in Indian English. */
    private static final Pattern INDIAN = Pattern.compile("[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\\.[0-9]+)?");

    /** Reads the section "digits" of a table: "decimal" and, if so, "mixed". */
    static DigitForm of(Map<String, String> section) {
        char decimal = section.getOrDefault("decimal", ".").charAt(0);
        return new DigitForm(decimal, decimal == '.' ? ',' : '.', section.containsKey("mixed"));
    }

    /** Returns what digits with separators may mean, the likeliest first; empty if they are no number. */
    List<Rational> values(String digits) {
        if (PLAIN.matcher(digits).matches()) {
            return List.of(number(digits));
        }
        if (SPACED.matcher(digits).matches()) {
            return List.of(number(digits.replaceAll("[ ']", "").replace(',', '.')));
        }
        List<Rational> values = new ArrayList<>();
        add(values, digits, group, decimal);
        if (values.isEmpty() || mixed) {
            add(values, digits, decimal, group);
        }
        if (values.isEmpty() && INDIAN.matcher(digits).matches()) {
            values.add(number(digits.replace(",", "")));
        }
        return values;
    }

    private static void add(List<Rational> values, String digits, char group, char decimal) {
        Pattern pattern = decimal == '.' ? POINT : COMMA;
        if (pattern.matcher(digits).matches()) {
            values.add(number(digits.replace(String.valueOf(group), "").replace(decimal, '.')));
        }
    }

    private static Rational number(String digits) {
        return Rational.of(new BigDecimal(digits));
    }
}
