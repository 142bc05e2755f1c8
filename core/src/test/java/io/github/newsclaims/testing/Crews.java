package io.github.newsclaims.testing;

import io.github.newsclaims.Figure;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import java.util.List;

/** Figures to compare, all of one fictional thing. */
public final class Crews {
    private Crews() {}

    /** So many boat crews. */
    public static Figure crews(Amount amount) {
        return amount instanceof Amount.Vague
                ? Figure.vague("dozens of boat crews", "boat crews")
                : Figure.of(amount, Unit.COUNT).withMeasuredEntity("boat crews");
    }

    public static Figure crews(long number) {
        return crews(Amount.exact(number));
    }

    /** The pay of boat crews, as a rate. */
    public static Figure pay(String amount, Per... per) {
        return Figure.of(Amount.exact(amount), Unit.currency("NOK"))
                .withMeasuredEntity("boat crews")
                .withMeasuredProperty("pay")
                .withPer(List.of(per));
    }

    public static Figure share(Amount amount, Unit unit) {
        return Figure.of(amount, unit).withMeasuredEntity("boat crews");
    }

    /** A figure with a place and a time, so that another one of the same place and time may conflict with it. */
    public static Figure placed(Figure figure) {
        return figure.plusPlace("Skarvik").withAsOf(TimeExpression.of("2031"));
    }
}
