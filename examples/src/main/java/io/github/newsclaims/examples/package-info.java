/** Example programs that use newsclaims. */
@NullMarked
package io.github.newsclaims.examples;

import org.jspecify.annotations.NullMarked;
