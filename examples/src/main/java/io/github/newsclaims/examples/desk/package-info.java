/** Which claims of a corpus to check first, and assessments as ClaimReview. */
@NullMarked
package io.github.newsclaims.examples.desk;

import org.jspecify.annotations.NullMarked;
