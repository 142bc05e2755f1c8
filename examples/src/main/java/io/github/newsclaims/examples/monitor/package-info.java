/** What changed between the versions of an article. */
@NullMarked
package io.github.newsclaims.examples.monitor;

import org.jspecify.annotations.NullMarked;
