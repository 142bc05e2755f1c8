/**
 * Floor 2: the article, its sources, claims and figures, and what binds them.
 *
 * <p>Every value is immutable and checked when it is made: an invalid {@link io.github.newsclaims.Article} cannot exist.
 * What is absent is an empty {@link java.util.Optional} or an empty list, never null. A broken rule is an {@link
 * java.lang.IllegalArgumentException} worded "Invalid &lt;thing&gt;: &lt;rule&gt;, got &lt;value&gt;"; where a part is at
 * fault it is an {@link io.github.newsclaims.InvalidPartException}, which names the part. A builder that lacks a required
 * part answers {@code build()} with an {@link java.lang.IllegalStateException} that names it.
 *
 * <p>Strings are never blank and have no unpaired surrogate. Ids have 1 to 200 characters, counted in code points.
 */
@NullMarked
@ValueStyle
package io.github.newsclaims;

import org.jspecify.annotations.NullMarked;
