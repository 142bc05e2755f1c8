/** Limits of decimals, the syntax of words, names of fields, the wording of errors. Exported to the JSON module only. */
@NullMarked
package io.github.newsclaims.internal;

import org.jspecify.annotations.NullMarked;
