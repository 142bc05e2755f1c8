/** Tests of the programs, and of the article that comes with them. */
@NullMarked
package io.github.newsclaims.examples;

import org.jspecify.annotations.NullMarked;
