/**
 * The module for programs that read and write articles with an {@code ObjectMapper} of Jackson 3.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new NewsClaimsJackson3Module()).build();
 * Article article = mapper.readValue(json, Article.class);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.json.jackson3;

import org.jspecify.annotations.NullMarked;
