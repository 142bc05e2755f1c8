/** Readers and writers of whole documents, and the lookup of the place of an error in a document. */
@NullMarked
package io.github.newsclaims.json.internal;

import org.jspecify.annotations.NullMarked;
