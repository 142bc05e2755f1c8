/**
 * The module for programs that read and write articles with an {@code ObjectMapper} of Jackson 2.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new NewsClaimsModule());
 * Article article = mapper.readValue(json, Article.class);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.json.jackson;

import org.jspecify.annotations.NullMarked;
