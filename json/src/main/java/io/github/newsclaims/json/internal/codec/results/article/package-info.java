/** One codec for each type in the conflicts, differences and merges of articles. */
@NullMarked
package io.github.newsclaims.json.internal.codec.results.article;

import org.jspecify.annotations.NullMarked;
