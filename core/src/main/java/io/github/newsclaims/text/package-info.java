/**
 * The exact text of an article, places in it, and the search for words.
 *
 * <p>Every offset counts Unicode code points from 0, and every span is half-open, as the W3C Web Annotation Data Model
 * (section 4.2.5, Text Position Selector) requires. {@link io.github.newsclaims.text.ArticleText} converts offsets to and
 * from Java's UTF-16 indexes.
 *
 * <pre>{@code
 * ArticleText text = ArticleText.of("They pay 150 crowns a month more.");
 * Anchor place = text.find("150 crowns").only();
 * place.start(); // 9
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.text;

import org.jspecify.annotations.NullMarked;
