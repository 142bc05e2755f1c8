/** Converts between the formats that the library and the examples know, and reports what is lost. */
@NullMarked
package io.github.newsclaims.examples.convert;

import org.jspecify.annotations.NullMarked;
