/** Tests of the comparisons. */
@NullMarked
package io.github.newsclaims.compare;

import org.jspecify.annotations.NullMarked;
