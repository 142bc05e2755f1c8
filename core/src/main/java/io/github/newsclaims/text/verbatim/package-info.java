/**
 * How faithfully words are found in a text: exactly, with other typography, with an editor's marks, changed, or not at all.
 *
 * <p>For programs that check quotations, such as the answers of a language model:
 *
 * <pre>{@code
 * Verbatim found = Verbatim.of(ArticleText.of("She said “no” twice."), Words.of("said \"no\""));
 * found.level(); // TYPOGRAPHY: only the quotation marks differ
 * }</pre>
 */
@NullMarked
package io.github.newsclaims.text.verbatim;

import org.jspecify.annotations.NullMarked;
