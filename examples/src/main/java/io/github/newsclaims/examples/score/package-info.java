/** The scores of an extractor against a gold corpus, with the errors in their text. */
@NullMarked
package io.github.newsclaims.examples.score;

import org.jspecify.annotations.NullMarked;
