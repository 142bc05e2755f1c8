package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Figure;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.internal.compare.Folding;
import io.github.newsclaims.internal.compare.TimeLength;
import io.github.newsclaims.internal.compare.UnitKind;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key of a group of figures: figures with equal keys are taken to be about the same thing.
 *
 * <pre>{@code
 * FigureKey.standard(side);            // [boat crews, pay, currency, time]
 * FigureKey.of("boat crews", "pay");
 * }</pre>
 */
public final class FigureKey {
    private final List<String> parts;

    private FigureKey(List<String> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Returns a key of some strings.
     *
     * @param parts what the figures of the group have in common, for example the id of an entity in a knowledge base; compared
     *     as they are
     * @return the key
     */
    public static FigureKey of(String... parts) {
        Objects.requireNonNull(parts, "parts");
        for (String part : parts) {
            Objects.requireNonNull(part, "parts");
        }
        return new FigureKey(List.of(parts));
    }

    /**
     * Returns the key of a figure in the standard search: measured entity, measured property, kind of unit, and what it is per.
     * Case and white space are folded. Units of one kind have the same key, as USD and NOK do, because a factor may convert
     * them. The same applies to percentages, numbers without a unit and counts per 100,000 inhabitants, to percentage points and
     * basis points, and to measures with and without what they are per, such as km/h and km per hour.
     *
     * @param side a figure
     * @return for example [boat crews, pay, currency, time], with an empty string for a property that is not stated; absent if the
     *     entity is not stated, or there is no number
     */
    public static Optional<FigureKey> standard(ReportedFigure side) {
        Objects.requireNonNull(side, "side");
        Figure figure = side.figure();
        if (figure.amount() instanceof Amount.Vague || figure.measuredEntity().isEmpty()) {
            return Optional.empty();
        }
        UnitKind kind = UnitKind.of(figure.unit());
        boolean rateOfCounts = kind == UnitKind.COUNT
                && figure.per().stream().filter(Per.Counted.class::isInstance).count() == 1;
        List<String> parts = new ArrayList<>();
        parts.add(Folding.fold(figure.measuredEntity().get()));
        parts.add(Folding.fold(figure.measuredProperty()).orElse(""));
        parts.add(unit(figure.unit(), rateOfCounts).words());
        figure.per().stream()
                .filter(per -> per instanceof Per.Counted ? !rateOfCounts : kind != UnitKind.MEASURE)
                .map(FigureKey::per)
                .sorted()
                .forEach(parts::add);
        return Optional.of(new FigureKey(parts));
    }

    private static UnitKind unit(Unit unit, boolean rateOfCounts) {
        UnitKind kind = UnitKind.of(unit);
        if (rateOfCounts || kind == UnitKind.UNITLESS || unit.equals(Unit.measure("%"))) {
            return UnitKind.PERCENT;
        }
        return kind == UnitKind.BASIS_POINTS ? UnitKind.PERCENTAGE_POINTS : kind;
    }

    private static String per(Per per) {
        if (per instanceof Per.Counted count) {
            return Folding.fold(count.counted());
        }
        return per instanceof Per.Measured measure
                        && TimeLength.ofUcum(measure.code()).isEmpty()
                ? "measure"
                : "time";
    }

    /**
     * Returns the strings of the key.
     *
     * @return for example [boat crews, pay, currency, time]
     */
    public List<String> parts() {
        return parts;
    }

    /** Two keys are equal if their strings are, in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FigureKey that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The strings of the key, for example {@code [boat crews, pay, currency, time]}. */
    @Override
    public String toString() {
        return parts.toString();
    }
}
