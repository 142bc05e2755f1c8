/**
 * Articles as JSON-LD with the vocabulary of <a href="https://schema.org">schema.org</a>: reading ClaimReview, Claim, Quotation
 * and NewsArticle as web pages have them, writing them, and a check of what large consumers require.
 *
 * <p>{@link io.github.newsclaims.json.schemaorg.SchemaOrg} is the entry point, and its documentation says what maps to what. Nothing
 * is loaded from the network, not even the context of a document.
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.json.schemaorg;

import org.jspecify.annotations.NullMarked;
