package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Figure;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.quantity.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A number that is stated about one thing, with everybody who states it. There is one of each statement. */
final class StatedNumber {
    private static final Comparator<Optional<Ratio>> NONE_LAST =
            Comparator.comparing((Optional<Ratio> end) -> end.isEmpty()).thenComparing(end -> end.orElse(Ratio.ZERO));
    /** The lower of two ranges comes first, by its upper end. */
    static final Comparator<StatedNumber> BY_UPPER_END = Comparator.comparing(StatedNumber::highest, NONE_LAST);
    /** The higher of two ranges comes first, by its lower end. */
    static final Comparator<StatedNumber> BY_LOWER_END = Comparator.comparing(StatedNumber::negativeLowest, NONE_LAST);

    private final ReportedFigure example;
    private final NumberShape shape;
    /** One object for all numbers with the same shape without zeros, because comparing shapes takes long. */
    private final NumberShape withoutZeros;

    private final Optional<Ratio> lowest;
    private final Optional<Ratio> highest;
    private final Map<String, List<Reporting>> statedBy = new LinkedHashMap<>();

    StatedNumber(Statement statement, ReportedFigure example, UnaryOperator<NumberShape> same) {
        Figure figure = example.figure();
        this.example = example;
        this.shape = NumberShape.of(statement, figure);
        this.withoutZeros = same.apply(shape.withoutZeros());
        this.lowest = NumberShape.lowest(figure.amount());
        this.highest = NumberShape.highest(figure.amount());
    }

    void add(Reporting figure) {
        statedBy.computeIfAbsent(figure.story(), any -> new ArrayList<>(1)).add(figure);
    }

    /** Returns a figure that states it. */
    ReportedFigure example() {
        return example;
    }

    NumberShape shape() {
        return shape;
    }

    /** Returns whether this and another number are known not to agree without a comparison. */
    boolean isKnownToDiffer(StatedNumber other) {
        return shape.plain() && withoutZeros == other.withoutZeros;
    }

    /** Returns all figures that state it, also as an earlier value, by their stories. */
    Map<String, List<Reporting>> statedBy() {
        return statedBy;
    }

    private Optional<Ratio> highest() {
        return highest;
    }

    private Optional<Ratio> negativeLowest() {
        return lowest.map(Ratio.ZERO::minus);
    }
}
