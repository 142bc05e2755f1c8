/**
 * Floor 4: comparisons that explain themselves, of figures, of versions of an article, and of several tools' results.
 *
 * <p>Nothing here judges what is true, and nothing guesses. What one side does not state is not taken as equal. Strings
 * such as entities and places are compared without regard to case, with each run of white space (no-break spaces included)
 * taken as one space, and with nothing cleverer: "boat crew" and "boat crews" are different.
 */
@NullMarked
package io.github.newsclaims.compare;

import org.jspecify.annotations.NullMarked;
