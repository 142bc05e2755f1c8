/** One codec for each type in a comparison of figures. */
@NullMarked
package io.github.newsclaims.json.internal.codec.results.figure;

import org.jspecify.annotations.NullMarked;
