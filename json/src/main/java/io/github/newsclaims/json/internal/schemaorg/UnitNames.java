package io.github.newsclaims.json.internal.schemaorg;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Units as schema.org writes them: {@code unitCode} has a code of UN/CEFACT Recommendation 20, or "ucum:" and a code of UCUM, and {@code
 * unitText} has words.
 */
public final class UnitNames {
    public static final String UCUM = "ucum:";

    /** Codes of UN/CEFACT, each with its unit in UCUM. */
    private static final String CODES =
            "MTR m KMT km CMT cm MMT mm KGM kg GRM g TNE t LTR L MTK m2 KMK km2 CEL Cel FAH [degF]"
                    + " KWH kW.h KMH km/h SEC s MIN min HUR h DAY d MON mo ANN a";

    private static final String PERCENT = "P1";
    private static final Map<String, String> UCUM_BY_CODE = new HashMap<>();
    private static final Map<String, String> CODE_BY_UCUM = new HashMap<>();

    private static final Map<String, Unit> WORDS = Map.of(
            "percentage points", Unit.PERCENTAGE_POINTS,
            "basis points", Unit.BASIS_POINTS,
            "ordinal", Unit.ORDINAL,
            "times", Unit.TIMES,
            "unitless", Unit.UNITLESS);

    static {
        String[] codes = CODES.split(" ");
        for (int index = 0; index < codes.length; index += 2) {
            UCUM_BY_CODE.put(codes[index], codes[index + 1]);
            CODE_BY_UCUM.put(codes[index + 1], codes[index]);
        }
    }

    private UnitNames() {}

    /** Returns the {@code unitCode} of a unit, if it has one. */
    public static Optional<String> code(Unit unit) {
        if (unit instanceof Unit.Measure measure) {
            return Optional.of(CODE_BY_UCUM.getOrDefault(measure.code(), UCUM + measure.code()));
        }
        return unit instanceof Unit.Percent ? Optional.of(PERCENT) : Optional.empty();
    }

    /** Returns the {@code unitText} of a unit, if it needs one. */
    public static Optional<String> text(Unit unit) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(unit))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Reads a {@code unitCode}.
     *
     * @throws IllegalArgumentException if it is not known
     */
    public static Unit ofCode(String code) {
        if (code.equals(PERCENT)) {
            return Unit.PERCENT;
        }
        return Unit.measure(
                code.startsWith(UCUM) ? code.substring(UCUM.length()) : known(UCUM_BY_CODE.get(code), code));
    }

    /**
     * Reads a {@code unitText}.
     *
     * @throws IllegalArgumentException if it is neither one that the writer writes nor "percent" or "%"
     */
    public static Unit ofText(String text) {
        if (text.equals("%") || text.equalsIgnoreCase("percent")) {
            return Unit.PERCENT;
        }
        return known(WORDS.get(text), text);
    }

    private static <T> T known(@Nullable T value, String text) {
        if (value == null) {
            throw Invalid.value("unit", "it must be one that is known", text);
        }
        return value;
    }

    // Rates.

    /** Returns the name of a denominator, for example "P1M", "ucum:km" or "100000 inhabitants"; empty if it would be read as another. */
    public static Optional<String> denominator(Per per) {
        String unit;
        if (per instanceof Per.Period period) {
            unit = period.duration();
        } else if (per instanceof Per.Measured measured) {
            unit = UCUM + measured.code();
        } else {
            unit = ((Per.Counted) per).counted();
        }
        String name =
                per.quantity().equals(BigDecimal.ONE) ? unit : per.quantity().toPlainString() + " " + unit;
        try {
            return denominator(name.strip()).equals(per) ? Optional.of(name) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads the name of a denominator.
     *
     * @throws IllegalArgumentException if it is blank or its unit is not known
     */
    public static Per denominator(String name) {
        BigDecimal quantity = BigDecimal.ONE;
        String unit = name;
        int space = name.indexOf(' ');
        if (space > 0 && name.substring(0, space).matches("[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            quantity = new BigDecimal(name.substring(0, space));
            unit = name.substring(space + 1);
        }
        if (unit.startsWith(UCUM)) {
            return new Per.Measured(quantity, unit.substring(UCUM.length()));
        }
        return unit.matches("P[0-9TYMWDHS.]+") ? new Per.Period(quantity, unit) : new Per.Counted(quantity, unit);
    }
}
