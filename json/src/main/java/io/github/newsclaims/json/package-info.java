/**
 * The JSON form of an article: exact, strict, and nothing lost.
 *
 * <p>{@link io.github.newsclaims.json.NewsClaimsJson} reads and writes on its own; {@link
 * io.github.newsclaims.json.jackson.NewsClaimsModule} teaches the same to any {@code ObjectMapper} of Jackson 2, and {@code
 * NewsClaimsJackson3Module} to one of Jackson 3.
 */
@NullMarked
package io.github.newsclaims.json;

import org.jspecify.annotations.NullMarked;
