package io.github.newsclaims.compare.diff;

import io.github.newsclaims.Figure;
import java.util.Optional;

/**
 * A figure of a claim that is not what it was. Where its words stand does not count.
 *
 * @param before what it was, for example "150 crowns"; absent where the figure is new
 * @param after what it is now, for example "160 crowns"; absent where the figure is gone
 */
public record FigureChange(Optional<Figure> before, Optional<Figure> after) {}
