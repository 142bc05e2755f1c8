/** The codecs of the closed values: amounts, units, speakers, wordings and the like. */
@NullMarked
package io.github.newsclaims.json.internal.codec.parts;

import org.jspecify.annotations.NullMarked;
