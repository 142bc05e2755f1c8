/** One codec for each result of a check, a search and a grounding. */
@NullMarked
package io.github.newsclaims.json.internal.codec.results;

import org.jspecify.annotations.NullMarked;
