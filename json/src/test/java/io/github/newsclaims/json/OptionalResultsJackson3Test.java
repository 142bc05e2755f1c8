package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Figure;
import io.github.newsclaims.check.Finding;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A result as an Optional of a type of a user, which Jackson 3 knows without another module. */
@Tag("jackson3")
class OptionalResultsJackson3Test {
    /** A type of a user. */
    record Answer(Optional<FigureComparison> comparison, Optional<Finding> finding) {}

    @Test
    void areReadAndWritten() {
        Figure figure = Figure.of(Amount.exact(3), Unit.COUNT);
        Answer answer = new Answer(Optional.of(FigureComparison.of(figure, figure)), Optional.empty());
        Mapper mapper = new Jackson3Mapper();
        String json = mapper.write(answer);

        assertThat(json).startsWith("{\"comparison\":{\"verdict\":\"").endsWith("\"},\"finding\":null}");
        assertThat(mapper.read(json, Answer.class)).isEqualTo(answer);
    }
}
