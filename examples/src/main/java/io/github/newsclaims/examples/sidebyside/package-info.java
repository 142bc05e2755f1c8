/** A page that compares articles on one event: who says what, which figures contradict each other, and what versions changed. */
@NullMarked
package io.github.newsclaims.examples.sidebyside;

import org.jspecify.annotations.NullMarked;
