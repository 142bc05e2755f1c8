/** What the programs say of articles in English: the names of sources, and the words for claims, figures, times and reviews. */
@NullMarked
package io.github.newsclaims.examples.words;

import org.jspecify.annotations.NullMarked;
