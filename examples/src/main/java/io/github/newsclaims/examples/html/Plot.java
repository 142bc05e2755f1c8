package io.github.newsclaims.examples.html;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.AmountVisitor;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.ReportedNumberVisitor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An amount or an interval drawn on a scale.
 *
 * @param shape "dot" for an exact value, "about", "under" or "over" for an approximate one, "bar" or "about-bar" for an interval
 * @param at the place of the value as a percentage; of an interval, its middle
 * @param from the place where the bar begins; equal to {@code to} if there is none
 * @param to the place where the bar ends
 * @param low how the bar begins: "in", "out" if the bound is excluded, "none" if there is no bound
 * @param high how the bar ends
 */
public record Plot(String shape, double at, double from, double to, String low, String high) {
    private static final double LEFT = 1;
    private static final double RIGHT = 99;

    /**
     * Returns the numbers that must be on the scale of a figure.
     *
     * @param figure the figure
     * @return the value, or the bounds; empty for a vague amount, which cannot be drawn
     */
    public static List<Double> numbers(Figure figure) {
        return figure.amount().accept(new AmountVisitor<List<Double>>() {
            @Override
            public List<Double> visitExact(Amount.Exact exact) {
                double value = number(exact.number());
                double margin = margin(figure);
                return margin == 0 ? List.of(value) : List.of(value - margin, value + margin);
            }

            @Override
            public List<Double> visitApproximate(Amount.Approximate approximate) {
                return List.of(number(approximate.number()));
            }

            @Override
            public List<Double> visitRange(Amount.Range range) {
                List<Double> bounds = new ArrayList<>();
                range.lower().ifPresent(bound -> bounds.add(number(bound.number())));
                range.upper().ifPresent(bound -> bounds.add(number(bound.number())));
                return bounds;
            }

            @Override
            public List<Double> visitVague(Amount.Vague vague) {
                return List.of();
            }
        });
    }

    /**
     * Draws a figure.
     *
     * @param figure the figure
     * @param scale a scale that has its numbers
     * @return the drawing; empty for a vague amount
     */
    public static Optional<Plot> of(Figure figure, DrawnScale scale) {
        return figure.amount().accept(new AmountVisitor<Optional<Plot>>() {
            @Override
            public Optional<Plot> visitExact(Amount.Exact exact) {
                double value = number(exact.number());
                return Optional.of(value("dot", value, margin(figure), scale));
            }

            @Override
            public Optional<Plot> visitApproximate(Amount.Approximate approximate) {
                String shape = switch (approximate.direction()) {
                    case ABOUT -> "about";
                    case JUST_UNDER -> "under";
                    case JUST_OVER -> "over";
                };
                return Optional.of(value(shape, number(approximate.number()), margin(figure), scale));
            }

            @Override
            public Optional<Plot> visitRange(Amount.Range range) {
                return Optional.of(interval(
                        range.approximate(),
                        range.lower().map(bound -> scale.at(number(bound.number()))),
                        range.upper().map(bound -> scale.at(number(bound.number()))),
                        end(range.lower()),
                        end(range.upper())));
            }

            @Override
            public Optional<Plot> visitVague(Amount.Vague vague) {
                return Optional.empty();
            }
        });
    }

    /**
     * Draws an interval that contains its bounds.
     *
     * @param approximate whether its bounds are approximate
     * @param low the place of its beginning; empty if it is open
     * @param high the place of its end; empty if it is open
     * @return a dot if both are the same place
     */
    public static Plot interval(boolean approximate, Optional<Double> low, Optional<Double> high) {
        if (low.isPresent() && low.equals(high)) {
            return new Plot(approximate ? "about" : "dot", low.get(), low.get(), low.get(), "in", "in");
        }
        return interval(approximate, low, high, low.isPresent() ? "in" : "none", high.isPresent() ? "in" : "none");
    }

    private static Plot interval(
            boolean approximate, Optional<Double> low, Optional<Double> high, String lowEnd, String highEnd) {
        double from = low.orElse(LEFT);
        double to = high.orElse(RIGHT);
        return new Plot(approximate ? "about-bar" : "bar", (from + to) / 2, from, to, lowEnd, highEnd);
    }

    private static Plot value(String shape, double value, double margin, DrawnScale scale) {
        return new Plot(shape, scale.at(value), scale.at(value - margin), scale.at(value + margin), "in", "in");
    }

    private static String end(Optional<Bound> bound) {
        return bound.map(given -> given.inclusive() ? "in" : "out").orElse("none");
    }

    private static double margin(Figure figure) {
        return figure.margin().map(BigDecimal::doubleValue).orElse(0.0);
    }

    private static double number(ReportedNumber number) {
        return number.accept(new ReportedNumberVisitor<Double>() {
            @Override
            public Double visitDecimal(ReportedNumber.Decimal decimal) {
                return decimal.value().doubleValue();
            }

            @Override
            public Double visitFraction(ReportedNumber.Fraction fraction) {
                return new BigDecimal(fraction.numerator()).doubleValue()
                        / new BigDecimal(fraction.denominator()).doubleValue();
            }
        });
    }
}
