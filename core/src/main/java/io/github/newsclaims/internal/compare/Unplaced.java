package io.github.newsclaims.internal.compare;

import io.github.newsclaims.Figure;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.List;
import java.util.Optional;

/** Values without their places in a text, so that two of them are equal wherever their words stand. */
public final class Unplaced {
    private Unplaced() {}

    public static Optional<Wording> wording(Optional<Wording> wording) {
        return wording.map(words -> Words.of(words.pieces()));
    }

    public static List<Wording> wordings(List<Wording> wordings) {
        return wordings.stream().<Wording>map(words -> Words.of(words.pieces())).toList();
    }

    public static TimeExpression time(TimeExpression time) {
        return time.wording().isEmpty() ? time : time.withWording(wording(time.wording()));
    }

    public static Figure figure(Figure figure) {
        return figure.toBuilder()
                .wording(wording(figure.wording()))
                .asOf(figure.asOf().map(Unplaced::time))
                .build();
    }
}
