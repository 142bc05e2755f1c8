/**
 * Comparison of two figures, with a verdict and the reasons for it.
 *
 * <p>This is for fact-checkers and data journalists. A comparison does not judge what is true. A part that one figure does not
 * state is not assumed to be equal. If neither says where or when, different numbers are possibly conflicting at most. Strings such
 * as entities and places are compared without regard to case, to the encoding of accents and to compatible forms such as
 * full-width letters, with each run of white space (including no-break spaces) as one space, and otherwise exactly: "boat crew" and
 * "boat crews" differ.
 *
 * <pre>{@code
 * FigureComparison comparison = FigureComparison.of(first, second);
 * comparison.verdict();     // NOT_COMPARABLE
 * comparison.explanation(); // "not comparable: places differ, overseas and Russia; the first gives no date, …"
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.compare.figure;

import org.jspecify.annotations.NullMarked;
