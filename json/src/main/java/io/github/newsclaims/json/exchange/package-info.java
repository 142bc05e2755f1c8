/**
 * The results of reading and writing the formats of others: the articles or the document, and what could not be taken over.
 *
 * <p>Each adapter of this module, and each reader of another tool's output, returns an {@link
 * io.github.newsclaims.json.exchange.Imported} or an {@link io.github.newsclaims.json.exchange.Exported}. What the other side
 * cannot say is never dropped silently: there is a {@link io.github.newsclaims.json.exchange.Loss} for it, which names the
 * field, its place and the reason.
 *
 * <pre>{@code
 * Imported imported = …;
 * imported.losses().forEach(System.err::println);
 * NewsClaimsJson.write(imported.article(), Path.of("article.json"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.json.exchange;

import org.jspecify.annotations.NullMarked;
