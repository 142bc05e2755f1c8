/** The table of all codecs, and what the mappers read and write with them. */
@NullMarked
package io.github.newsclaims.json.internal.codec.types;

import org.jspecify.annotations.NullMarked;
