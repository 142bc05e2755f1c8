/** The codecs of relations between claims, articles and figures, and of what they refer to. */
@NullMarked
package io.github.newsclaims.json.internal.codec.relation;

import org.jspecify.annotations.NullMarked;
