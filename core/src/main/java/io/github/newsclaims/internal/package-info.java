/** Not exported: limits of decimals, the syntax of words, names of fields, the wording of errors. */
@NullMarked
package io.github.newsclaims.internal;

import org.jspecify.annotations.NullMarked;
