/** The module for ObjectMappers of Jackson 2. */
@NullMarked
package io.github.newsclaims.json.jackson;

import org.jspecify.annotations.NullMarked;
