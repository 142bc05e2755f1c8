/** The codecs of the types of the model that can have extensions. */
@NullMarked
package io.github.newsclaims.json.internal.codec.model;

import org.jspecify.annotations.NullMarked;
