/**
 * The auto-configuration for Spring Boot 3. An application needs no code for it: Spring Boot finds it in the jar.
 *
 * <pre>{@code
 * @PostMapping("/articles")
 * Article article(@RequestBody Article article) {
 *     return article;
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.json.spring;

import org.jspecify.annotations.NullMarked;
