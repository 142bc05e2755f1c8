/** Adapters from the parser and generator of Jackson 2 to the interfaces that codecs use. */
@NullMarked
package io.github.newsclaims.json.internal.jackson;

import org.jspecify.annotations.NullMarked;
