package io.github.newsclaims.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values keep their words and lose the places of them. */
class UnplacedTest {
    private static final Wording PLACED = ArticleText.of("six boats").anchor(0, 3);

    @Test
    void keepsTheWords() {
        assertThat(Unplaced.wording(Optional.of(PLACED))).contains(Words.of("six"));
        assertThat(Unplaced.wording(Optional.empty())).isEmpty();
        assertThat(Unplaced.wordings(List.of(PLACED, Words.of("boats"))))
                .containsExactly(Words.of("six"), Words.of("boats"));
    }

    @Test
    void removesThePlacesInAFigure() {
        Figure figure = Figure.of(Amount.exact(6), Unit.COUNT)
                .withMeasuredEntity("boats")
                .withWording(PLACED)
                .withAsOf(TimeExpression.of("2031").withWording(PLACED))
                .withPlaces(List.of(Place.of("Skarvik").withWording(PLACED)));

        assertThat(Unplaced.figure(figure))
                .isEqualTo(Figure.of(Amount.exact(6), Unit.COUNT)
                        .withMeasuredEntity("boats")
                        .withWording(Words.of("six"))
                        .withAsOf(TimeExpression.of("2031").withWording(Words.of("six")))
                        .withPlaces(List.of(Place.of("Skarvik").withWording(Words.of("six")))));
    }

    @Test
    void leavesWhatHasNoWords() {
        TimeExpression year = TimeExpression.of("2031");
        Place skarvik = Place.of("Skarvik");
        Figure six = Figure.of(Amount.exact(6), Unit.COUNT).withMeasuredEntity("boats");

        assertThat(Unplaced.time(year)).isEqualTo(year);
        assertThat(Unplaced.place(skarvik)).isEqualTo(skarvik);
        assertThat(Unplaced.figure(six)).isEqualTo(six);
    }
}
