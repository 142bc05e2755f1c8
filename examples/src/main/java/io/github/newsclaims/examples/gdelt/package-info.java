/** A reader of the Global Knowledge Graph of GDELT, as an example of a reader of another tool's output. */
@NullMarked
package io.github.newsclaims.examples.gdelt;

import org.jspecify.annotations.NullMarked;
