/** The codecs of the types of the model that can have extensions, and the list of all codecs. */
@NullMarked
package io.github.newsclaims.json.internal.codec.model;

import org.jspecify.annotations.NullMarked;
