/** The codecs of closed values, such as amounts, units, speakers and wordings. They have no extensions. */
@NullMarked
package io.github.newsclaims.json.internal.codec.parts;

import org.jspecify.annotations.NullMarked;
