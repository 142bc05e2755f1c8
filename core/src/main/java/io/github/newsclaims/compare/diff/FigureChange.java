package io.github.newsclaims.compare.diff;

import static io.github.newsclaims.internal.ResultNames.AFTER;
import static io.github.newsclaims.internal.ResultNames.BEFORE;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.text.Wording;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A figure of a claim that differs between two versions in more than its place in the text, its id and its provenance. */
public final class FigureChange {
    static {
        ResultMakers.register(
                FigureChange.class,
                parts -> new FigureChange(parts.find(BEFORE, Figure.class), parts.find(AFTER, Figure.class)));
    }

    private final Optional<Figure> before;
    private final Optional<Figure> after;

    FigureChange(Optional<Figure> before, Optional<Figure> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Returns the figure in the earlier version.
     *
     * @return for example 150 crowns; absent if the figure was added
     */
    public Optional<Figure> before() {
        return before;
    }

    /**
     * Returns the figure in the later version.
     *
     * @return for example 160 crowns; absent if the figure was removed
     */
    public Optional<Figure> after() {
        return after;
    }

    /** Two changes are equal if their figures are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FigureChange that && before.equals(that.before) && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }

    /** The words or amounts of both figures: {@code figure: 150 crowns, now 160 crowns}. */
    @Override
    public String toString() {
        return "figure: " + shown(before) + ", now " + shown(after);
    }

    private static String shown(Optional<Figure> figure) {
        return figure.map(one -> one.wording()
                        .map(Wording::text)
                        .orElseGet(() -> one.amount().toString()))
                .orElse("not stated");
    }
}
