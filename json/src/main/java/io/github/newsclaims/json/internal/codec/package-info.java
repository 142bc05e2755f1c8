/** The reader, the writer and the faults that all codecs share. The package does not depend on a version of Jackson. */
@NullMarked
package io.github.newsclaims.json.internal.codec;

import org.jspecify.annotations.NullMarked;
