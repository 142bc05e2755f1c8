/**
 * Comparison of two figures, with a verdict and the reasons for it.
 *
 * <p>This is for fact-checkers and data journalists. A comparison does not judge what is true. A part that one figure does not
 * state is not assumed to be equal. Strings such as entities and places are compared without regard to case and with each run
 * of white space (including no-break spaces) as one space, and otherwise exactly: "boat crew" and "boat crews" differ.
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
