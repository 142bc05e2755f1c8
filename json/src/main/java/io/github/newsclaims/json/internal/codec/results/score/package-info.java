/** One codec for each type in a score. */
@NullMarked
package io.github.newsclaims.json.internal.codec.results.score;

import org.jspecify.annotations.NullMarked;
