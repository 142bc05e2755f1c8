/** What all programs share: where they print, text that is safe to print, and names of files. */
@NullMarked
package io.github.newsclaims.examples.output;

import org.jspecify.annotations.NullMarked;
