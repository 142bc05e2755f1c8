/**
 * Floor 3: finds the places of words in an article's text, and tells what in an article is allowed but doubtful.
 *
 * <p>{@link io.github.newsclaims.check.Grounding} turns words without a place into anchors and never guesses. {@link
 * io.github.newsclaims.check.ArticleCheck} gives findings, each with a stable rule id and the JSON pointer of the part.
 */
@NullMarked
package io.github.newsclaims.check;

import org.jspecify.annotations.NullMarked;
