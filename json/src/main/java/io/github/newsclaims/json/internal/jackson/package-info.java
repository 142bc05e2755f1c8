/** The parser and generator of Jackson 2, as codecs see them. */
@NullMarked
package io.github.newsclaims.json.internal.jackson;

import org.jspecify.annotations.NullMarked;
