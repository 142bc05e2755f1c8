/** A reader of the files of CheckThat!, as an example of a reader of another tool's output. */
@NullMarked
package io.github.newsclaims.examples.checkthat;

import org.jspecify.annotations.NullMarked;
