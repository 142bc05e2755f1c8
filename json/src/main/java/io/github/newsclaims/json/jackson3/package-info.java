/** The module for ObjectMappers of Jackson 3. */
@NullMarked
package io.github.newsclaims.json.jackson3;

import org.jspecify.annotations.NullMarked;
