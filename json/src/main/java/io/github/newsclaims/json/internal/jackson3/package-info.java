/** Adapters from the parser and generator of Jackson 3 to the interfaces that codecs use. */
@NullMarked
package io.github.newsclaims.json.internal.jackson3;

import org.jspecify.annotations.NullMarked;
