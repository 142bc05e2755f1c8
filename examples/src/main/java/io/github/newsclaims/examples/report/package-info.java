/** A page for a browser that shows who claims what in an article: in the text, in lists, in charts, and as graphs. */
@NullMarked
package io.github.newsclaims.examples.report;

import org.jspecify.annotations.NullMarked;
