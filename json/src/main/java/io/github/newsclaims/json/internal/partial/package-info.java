/** A reading that keeps what holds: a document as a tree, whose faulty parts are left out and reported. */
@NullMarked
package io.github.newsclaims.json.internal.partial;

import org.jspecify.annotations.NullMarked;
