/** A reader of the results of LangExtract, as an example of a reader of another tool's output. */
@NullMarked
package io.github.newsclaims.examples.langextract;

import org.jspecify.annotations.NullMarked;
