/** The parser and generator of Jackson 3, as codecs see them. */
@NullMarked
package io.github.newsclaims.json.internal.jackson3;

import org.jspecify.annotations.NullMarked;
