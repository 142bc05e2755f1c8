/** Shows who claims what in an annotated article, and where articles disagree. */
@NullMarked
package io.github.newsclaims.examples.show;

import org.jspecify.annotations.NullMarked;
