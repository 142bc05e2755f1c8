/** Not exported: what the packages that compare share, such as folding strings and the overlap of places. */
@NullMarked
package io.github.newsclaims.internal.compare;

import org.jspecify.annotations.NullMarked;
