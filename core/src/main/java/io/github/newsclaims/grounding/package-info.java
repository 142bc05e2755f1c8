/**
 * Grounding of words: finding the place in the text of words that have none yet.
 *
 * <p>This is for pipelines whose extractor returns words rather than offsets, such as a language model. {@link
 * io.github.newsclaims.grounding.Grounding} never guesses: words that are found in several places, or only with changes,
 * remain as they are and are reported.
 *
 * <pre>{@code
 * Grounding grounding = Grounding.of(article);
 * grounding.problems().forEach(System.err::println);
 * Article grounded = grounding.article();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.grounding;

import org.jspecify.annotations.NullMarked;
