/** Programs that build on newsclaims. */
@NullMarked
package io.github.newsclaims.examples;

import org.jspecify.annotations.NullMarked;
