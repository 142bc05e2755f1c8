/** What tests of several packages share. */
@NullMarked
package io.github.newsclaims.testing;

import org.jspecify.annotations.NullMarked;
