/**
 * Grounding: words without a place get the one place in the text where they are found.
 *
 * <p>For pipelines whose extractor returns words rather than offsets, such as a language model. {@link
 * io.github.newsclaims.grounding.Grounding} never guesses: words that are found in several places, or only with changes,
 * stay as they are and are reported.
 *
 * <pre>{@code
 * Grounding grounding = Grounding.of(article);
 * grounding.problems().forEach(System.err::println);
 * Article grounded = grounding.article();
 * }</pre>
 */
@NullMarked
package io.github.newsclaims.grounding;

import org.jspecify.annotations.NullMarked;
