package io.github.newsclaims.compare.figure;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.compare.PartWords;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A factor that the caller answers for: an exchange rate, the working hours of a year, kilometres in a mile. No such factor
 * is built in; the result of a comparison records each that it used.
 *
 * <pre>{@code
 * ConversionFactor.of(Unit.currency("USD"), Unit.currency("NOK"), "10.5").withDate("2031-04-02").withSource("Bank of Skarvik")
 * ConversionFactor.of(Unit.measure("a"), Unit.measure("h"), "1720").withSource("collective agreement")
 * }</pre>
 *
 * <p>A period of a rate is named by the UCUM code of its unit: a (year), mo (month), wk, d, h, min, s. Whether a currency
 * is assumed does not matter here.
 *
 * @param from the unit of which one is taken, for example USD
 * @param to the unit in which it is given, for example NOK
 * @param factor how many of {@code to} one of {@code from} is, for example 10.5; positive
 * @param date when the factor held; absent where that does not matter
 * @param source whose factor it is, for example "Bank of Skarvik"; absent where it is not said
 */
public record ConversionFactor(Unit from, Unit to, BigDecimal factor, Optional<Edtf> date, Optional<String> source) {
    /**
     * Checks that it is a factor between two units.
     *
     * @param from the unit of which one is taken
     * @param to the unit in which it is given
     * @param factor how many of {@code to} one of {@code from} is
     * @param date when the factor held
     * @param source whose factor it is
     * @throws IllegalArgumentException if the factor is not positive or has more than 100 digits before or after the
     *     point, or both units are the same
     */
    public ConversionFactor {
        if (factor.signum() <= 0) {
            throw Invalid.value("conversion factor", "it must be positive", factor);
        }
        if (PartWords.unit(from).equals(PartWords.unit(to))) {
            throw Invalid.value("conversion factor", "it must join two different units", PartWords.unit(from));
        }
        factor = Decimals.normal("conversion factor", factor);
    }

    /**
     * A factor without date and source.
     *
     * @param from the unit of which one is taken, for example {@code Unit.currency("USD")}
     * @param to the unit in which it is given, for example {@code Unit.currency("NOK")}
     * @param factor a plain decimal, for example "10.5"; positive
     * @return the factor
     * @throws IllegalArgumentException if it is no positive plain decimal, or both units are the same
     */
    public static ConversionFactor of(Unit from, Unit to, String factor) {
        return new ConversionFactor(
                from, to, Decimals.parse("conversion factor", factor), Optional.empty(), Optional.empty());
    }

    /**
     * This factor with the date at which it held.
     *
     * @param edtf for example "2031-04-02"
     * @return the new value
     * @throws IllegalArgumentException if it is no date of ISO 8601-2
     */
    public ConversionFactor withDate(String edtf) {
        return new ConversionFactor(from, to, factor, Optional.of(Edtf.parse(edtf)), source);
    }

    /**
     * This factor with the name of whose it is.
     *
     * @param name for example "Bank of Skarvik"
     * @return the new value
     */
    public ConversionFactor withSource(String name) {
        return new ConversionFactor(from, to, factor, date, Optional.of(name));
    }

    /** The factor in words: {@code 10.5 NOK for one USD (2031-04-02, Bank of Skarvik)}. */
    @Override
    public String toString() {
        String words = factor.toPlainString() + " " + PartWords.unit(to) + " for one " + PartWords.unit(from);
        String when = date.map(Edtf::toString).orElse("");
        String both = date.isPresent() && source.isPresent() ? ", " : "";
        String whose = when + both + source.orElse("");
        return whose.isEmpty() ? words : words + " (" + whose + ")";
    }
}
