package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.compare.Folding;
import io.github.newsclaims.internal.compare.TimeLength;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What figures have in common that may be compared at all. */
final class StandardKey {
    private StandardKey() {}

    static Optional<Object> of(Figure figure) {
        if (figure.amount() instanceof Amount.Vague
                || figure.measuredEntity().isEmpty()
                        && figure.measuredProperty().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(List.of(
                Folding.fold(figure.measuredEntity()).orElse(""),
                Folding.fold(figure.measuredProperty()).orElse(""),
                unit(figure),
                figure.per().stream().map(StandardKey::per).sorted().toList()));
    }

    private static String unit(Figure figure) {
        boolean share = figure.amount() instanceof Amount.Fraction && figure.unit() instanceof Unit.Unitless;
        return share ? "percent" : figure.unit().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String per(Per per) {
        if (per instanceof Per.Counted count) {
            return Folding.fold(count.entity());
        }
        return per instanceof Per.Measured measure
                        && TimeLength.ofUcum(measure.code()).isEmpty()
                ? measure.code()
                : "time";
    }
}
