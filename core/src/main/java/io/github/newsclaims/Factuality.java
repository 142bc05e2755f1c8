package io.github.newsclaims;

import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Polarity;
import java.util.Objects;

/**
 * How sure the origin is that the event inside a claim's proposition happens or not; the two axes of FactBank.
 *
 * <p>It never flips a proposition: "They did not leave" is the whole of what is said, certain and negative.
 *
 * @param certainty how sure the origin is
 * @param polarity whether the event is said to happen
 */
public record Factuality(Certainty certainty, Polarity polarity) {
    /**
     * Takes both values; neither may be null.
     *
     * @param certainty how sure the origin is
     * @param polarity whether the event is said to happen
     */
    public Factuality {
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(polarity, "polarity");
    }
}
