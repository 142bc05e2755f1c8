/**
 * The vocabularies of the model: open terms, which keep any well-formed word, and enums, which are closed.
 *
 * <p>A vocabulary whose words code reasons about is an enum, such as {@link io.github.newsclaims.term.Certainty}. A vocabulary
 * that tools extend is an {@link io.github.newsclaims.term.OpenTerm} with constants for the common words:
 *
 * <pre>{@code
 * ClaimType.PREDICTION.equals(ClaimType.of("prediction")); // true
 * SourceKind.of("think-tank").word();                      // "think-tank"
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.term;

import org.jspecify.annotations.NullMarked;
