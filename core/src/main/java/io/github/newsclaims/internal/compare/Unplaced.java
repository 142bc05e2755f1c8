package io.github.newsclaims.internal.compare;

import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.List;
import java.util.Optional;

/** Removes places from values, so that two values are equal if they have the same words in different places. */
public final class Unplaced {
    private Unplaced() {}

    public static Optional<Wording> wording(Optional<Wording> wording) {
        return wording.map(words -> Words.of(words.pieces()));
    }

    public static List<Wording> wordings(List<Wording> wordings) {
        return wordings.stream().<Wording>map(words -> Words.of(words.pieces())).toList();
    }

    public static TimeExpression time(TimeExpression time) {
        return wording(time.wording()).map(time::withWording).orElse(time);
    }

    public static Place place(Place place) {
        return wording(place.wording()).map(place::withWording).orElse(place);
    }

    public static Figure figure(Figure figure) {
        Figure.Builder unplaced = figure.toBuilder();
        wording(figure.wording()).ifPresent(unplaced::wording);
        figure.asOf().map(Unplaced::time).ifPresent(unplaced::asOf);
        unplaced.places(figure.places().stream().map(Unplaced::place).toList());
        return unplaced.build();
    }
}
