/**
 * Reading and writing of ninjs, the JSON format of the International Press Telecommunications Council for news items.
 *
 * <pre>{@code
 * Imported imported = Ninjs.read(Path.of("item.json"));
 * imported.losses().forEach(System.err::println);
 * Article article = imported.article();
 * }</pre>
 *
 * <p>{@link io.github.newsclaims.json.ninjs.Ninjs} says what maps to what.
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.json.ninjs;

import org.jspecify.annotations.NullMarked;
