/**
 * The JSON form of an article: exact, strict, and nothing lost.
 *
 * <p>{@link io.github.newsclaims.json.NewsClaimsJson} reads and writes on its own; {@link
 * io.github.newsclaims.json.jackson.NewsClaimsModule} teaches the same to any {@code ObjectMapper}.
 */
@NullMarked
package io.github.newsclaims.json;

import org.jspecify.annotations.NullMarked;
