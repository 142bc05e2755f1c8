/**
 * JSON-LD documents as the adapter to schema.org reads and writes them: nodes and references, the pages that a document is about, strings
 * with HTML, ids, units, and what is kept of a node.
 */
@NullMarked
package io.github.newsclaims.json.internal.schemaorg;

import org.jspecify.annotations.NullMarked;
