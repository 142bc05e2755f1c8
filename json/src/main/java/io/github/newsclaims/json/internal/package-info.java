/** Whole documents: reading and writing them, and where something wrong is in them. */
@NullMarked
package io.github.newsclaims.json.internal;

import org.jspecify.annotations.NullMarked;
