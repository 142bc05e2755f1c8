/** One test for each row of the table of what the model must be able to say, named after its number. */
@NullMarked
package io.github.newsclaims.json.features;

import org.jspecify.annotations.NullMarked;
