/** For each type of the form what is read and written, and what is refused: input and outcome side by side. */
@NullMarked
package io.github.newsclaims.json.types;

import org.jspecify.annotations.NullMarked;
