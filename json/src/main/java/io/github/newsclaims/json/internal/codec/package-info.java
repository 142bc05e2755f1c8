/** What all codecs share: the cursor that reads, the writer, and what is wrong with a document. It knows no version of Jackson. */
@NullMarked
package io.github.newsclaims.json.internal.codec;

import org.jspecify.annotations.NullMarked;
