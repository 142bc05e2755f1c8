/** Example programs that use newsclaims: one command line with a subcommand for each. Each program is a package of its own. */
@NullMarked
package io.github.newsclaims.examples;

import org.jspecify.annotations.NullMarked;
