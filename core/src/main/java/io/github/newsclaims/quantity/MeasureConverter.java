package io.github.newsclaims.quantity;

import java.util.Optional;

/**
 * A converter between units of measure. A caller who has a library for UCUM implements this, and comparisons then use it for the
 * units that {@link #exact()} does not know.
 *
 * <pre>{@code
 * MeasureConverter converter = (from, to) -> from.code().equals("[degRe]") ? Optional.empty() : lookUp(from.code(), to.code());
 * }</pre>
 */
@FunctionalInterface
public interface MeasureConverter {
    /**
     * Returns the factor between two units. Comparisons ask for each pair of units in one order only, and never for two equal
     * units. A unit may be a term that they put together, such as {@code (km)/(h)} for kilometres per hour.
     *
     * @param from the unit to convert from, for example km
     * @param to the unit to convert to, for example m
     * @return how many of the unit {@code to} equal one of the unit {@code from}, for example 1000; positive; empty if there is no
     *     factor that is exact
     */
    Optional<Ratio> factor(Unit.Measure from, Unit.Measure to);

    /**
     * Returns the converter between the exactly defined units of UCUM 2.1 with their metric prefixes, and terms of them: km and m,
     * t and kg, GW and MW, [mi_i] and km, kW.h and J. It has no units of a scale that does not start at nothing ({@code Cel}), and
     * no measured values. An annotation such as {@code {points}} is a unit of its own. A month or year has no number of days.
     *
     * @return the converter that comparisons always use
     */
    static MeasureConverter exact() {
        return UcumTable.CONVERTER;
    }
}
