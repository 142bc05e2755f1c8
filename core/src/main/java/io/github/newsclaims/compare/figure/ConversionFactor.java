package io.github.newsclaims.compare.figure;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.compare.PartWords;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conversion factor that the caller is responsible for, such as an exchange rate, the working hours of a year, or the
 * kilometres in a mile. The library has no such factors of its own. The result of a comparison lists those that it used.
 *
 * <pre>{@code
 * ConversionFactor.of(Unit.currency("USD"), Unit.currency("NOK"), "10.5").withDate("2031-04-02").withSource("Bank of Skarvik")
 * ConversionFactor.of(Unit.measure("a"), Unit.measure("h"), "1720").withSource("collective agreement")
 * }</pre>
 *
 * <p>The period of a rate is given by the UCUM code of its unit: a (year), mo (month), wk, d, h, min, s. A factor also applies
 * to assumed currencies.
 */
public final class ConversionFactor {
    private final Unit from;
    private final Unit to;
    private final BigDecimal factor;
    private final Optional<Edtf> date;
    private final Optional<String> source;

    private ConversionFactor(Unit from, Unit to, BigDecimal factor, Optional<Edtf> date, Optional<String> source) {
        this.from = from;
        this.to = to;
        this.factor = factor;
        this.date = date;
        this.source = source;
    }

    /**
     * Returns a factor without date and source.
     *
     * @param from the unit to convert from, for example {@code Unit.currency("USD")}
     * @param to the unit to convert to, for example {@code Unit.currency("NOK")}
     * @param factor how many of the unit {@code to} equal one of the unit {@code from}, a plain decimal such as "10.5"
     * @return the factor
     * @throws IllegalArgumentException if the factor is not a positive plain decimal, or both units are the same
     */
    public static ConversionFactor of(Unit from, Unit to, String factor) {
        Objects.requireNonNull(factor, "factor");
        return of(from, to, Decimals.parse("conversion factor", factor));
    }

    /**
     * Returns a factor without date and source.
     *
     * @param from the unit to convert from, for example {@code Unit.currency("USD")}
     * @param to the unit to convert to, for example {@code Unit.currency("NOK")}
     * @param factor how many of the unit {@code to} equal one of the unit {@code from}, for example 10.5
     * @return the factor
     * @throws IllegalArgumentException if the factor is not positive or has more than 100 digits before or after the
     *     point, or both units are the same
     */
    public static ConversionFactor of(Unit from, Unit to, BigDecimal factor) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(factor, "factor");
        if (factor.signum() <= 0) {
            throw Invalid.value("conversion factor", "it must be positive", factor);
        }
        if (PartWords.unit(from).equals(PartWords.unit(to))) {
            throw Invalid.value("conversion factor", "it must join two different units", PartWords.unit(from));
        }
        BigDecimal normal = Decimals.normal("conversion factor", factor);
        return new ConversionFactor(from, to, normal, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the unit to convert from.
     *
     * @return for example USD
     */
    public Unit from() {
        return from;
    }

    /**
     * Returns the unit to convert to.
     *
     * @return for example NOK
     */
    public Unit to() {
        return to;
    }

    /**
     * Returns how many of the unit {@link #to()} equal one of the unit {@link #from()}.
     *
     * @return for example 10.5; positive
     */
    public BigDecimal factor() {
        return factor;
    }

    /**
     * Returns the date for which the factor is valid.
     *
     * @return for example 2031-04-02; absent if it was not given
     */
    public Optional<Edtf> date() {
        return date;
    }

    /**
     * Returns where the factor comes from.
     *
     * @return for example "Bank of Skarvik"; absent if it was not given
     */
    public Optional<String> source() {
        return source;
    }

    /**
     * Returns this factor with the date for which it is valid.
     *
     * @param edtf for example "2031-04-02"
     * @return the new value
     * @throws IllegalArgumentException if it is not a date of ISO 8601-2
     */
    public ConversionFactor withDate(String edtf) {
        return withDate(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
    }

    /**
     * Returns this factor with the date for which it is valid.
     *
     * @param newDate for example 2031-04-02
     * @return the new value
     */
    public ConversionFactor withDate(Edtf newDate) {
        Objects.requireNonNull(newDate, "newDate");
        return new ConversionFactor(from, to, factor, Optional.of(newDate), source);
    }

    /**
     * Returns this factor with the name of its source.
     *
     * @param name for example "Bank of Skarvik"
     * @return the new value
     * @throws IllegalArgumentException if the name is blank or has an unpaired surrogate
     */
    public ConversionFactor withSource(String name) {
        Objects.requireNonNull(name, "name");
        Characters.require("source of a conversion factor", name);
        return new ConversionFactor(from, to, factor, date, Optional.of(name));
    }

    /** Two factors are equal if all their parts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConversionFactor that
                && from.equals(that.from)
                && to.equals(that.to)
                && factor.equals(that.factor)
                && date.equals(that.date)
                && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, factor, date, source);
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
