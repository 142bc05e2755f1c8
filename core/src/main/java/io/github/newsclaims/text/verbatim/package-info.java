/**
 * Comparison of quotations with a text: exact, in other typography, edited, changed, or not found.
 *
 * <p>For programs that check quotations, such as the answers of a language model:
 *
 * <pre>{@code
 * Verbatim found = Verbatim.compare("said \"no\"", ArticleText.of("She said “no” twice."));
 * found.level(); // TYPOGRAPHY: only the quotation marks differ
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.text.verbatim;

import org.jspecify.annotations.NullMarked;
