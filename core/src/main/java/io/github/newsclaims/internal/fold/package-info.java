/**
 * The fold of a text: one spelling of what keyboards and typesetters write in several ways, with the way back to the text's own
 * characters, and an index of the words in it.
 */
@NullMarked
package io.github.newsclaims.internal.fold;

import org.jspecify.annotations.NullMarked;
