/** Tests of pages in a browser. */
@NullMarked
package io.github.newsclaims.examples.browser;

import org.jspecify.annotations.NullMarked;
