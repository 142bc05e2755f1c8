/**
 * What the adapters to foreign formats share: reading a document, recording which parts of it were taken over, dates and HTML
 * entities as others write them, and building a document.
 */
@NullMarked
package io.github.newsclaims.json.internal.foreign;

import org.jspecify.annotations.NullMarked;
