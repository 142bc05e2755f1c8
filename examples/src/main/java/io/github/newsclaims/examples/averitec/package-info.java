/** A reader of the data set AVeriTeC, as an example of a reader of another tool's output. */
@NullMarked
package io.github.newsclaims.examples.averitec;

import org.jspecify.annotations.NullMarked;
