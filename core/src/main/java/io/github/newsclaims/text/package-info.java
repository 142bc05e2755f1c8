/**
 * Floor 1: the exact text of an article, the places in it, and the search for them.
 *
 * <p>Every offset counts Unicode code points from 0, and every span is half-open, as the W3C Web Annotation Data Model
 * (section 4.2.5, Text Position Selector) asks. {@link io.github.newsclaims.text.ArticleText} alone converts them to
 * Java's UTF-16 indexes.
 */
@NullMarked
package io.github.newsclaims.text;

import org.jspecify.annotations.NullMarked;
