/** Finding the passages of a text that an annotation selects by their words, their context and their offsets. */
@NullMarked
package io.github.newsclaims.json.internal.annotation;

import org.jspecify.annotations.NullMarked;
