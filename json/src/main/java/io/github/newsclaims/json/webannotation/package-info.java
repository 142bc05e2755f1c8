/**
 * Claims as annotations of the W3C Web Annotation Data Model, and annotations of others as claims: also those of Hypothesis and
 * Recogito.
 *
 * <pre>{@code
 * Exported exported = WebAnnotations.writer().write(article);
 * Imported imported = WebAnnotations.reader().read(exported.json(), articleWithoutClaims);
 * }</pre>
 *
 * <p>{@link io.github.newsclaims.json.webannotation.WebAnnotations} has the table of what maps to what.
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.json.webannotation;

import org.jspecify.annotations.NullMarked;
