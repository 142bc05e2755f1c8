/** A whole real article in the model: read, annotated by searching its text, and sent through JSON. */
@NullMarked
package io.github.newsclaims.json.seed;

import org.jspecify.annotations.NullMarked;
