/** A reader of brat standoff files, as an example of a reader of another tool's output. */
@NullMarked
package io.github.newsclaims.examples.brat;

import org.jspecify.annotations.NullMarked;
