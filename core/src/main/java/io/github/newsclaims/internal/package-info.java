/** Floor 0, not exported: decimal limits, the syntax of words, the wording of errors. */
@NullMarked
package io.github.newsclaims.internal;

import org.jspecify.annotations.NullMarked;
