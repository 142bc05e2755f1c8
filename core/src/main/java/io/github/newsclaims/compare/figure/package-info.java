/**
 * Comparison of two figures, with a verdict and the reasons for it.
 *
 * <p>For fact-checkers and data journalists. Nothing here judges what is true. What one figure does not state is not taken
 * as equal. Strings such as entities and places are compared without regard to case, with each run of white space
 * (no-break spaces included) taken as one space, and otherwise as they are: "boat crew" and "boat crews" differ.
 *
 * <pre>{@code
 * FigureComparison comparison = FigureComparison.of(first, second);
 * comparison.verdict();     // NOT_COMPARABLE
 * comparison.explanation(); // "not comparable: places differ, overseas and Russia"
 * }</pre>
 */
@NullMarked
package io.github.newsclaims.compare.figure;

import org.jspecify.annotations.NullMarked;
