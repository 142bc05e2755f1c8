/**
 * The article that the programs show when none is given: invented, and modelled in full by searching its text.
 *
 * <p>The resource {@code harbour-post.json} is made of it; {@code BundledArticleTest} says how.
 */
@NullMarked
package io.github.newsclaims.examples.bundled;

import org.jspecify.annotations.NullMarked;
