/**
 * The model: an article, its sources, its claims with their figures, and how they are connected.
 *
 * <p>For everyone who reads, makes or changes articles. Every value is immutable and is checked when it is made, so an
 * invalid {@link io.github.newsclaims.Article} cannot exist:
 *
 * <pre>{@code
 * Article article = Article.builder()
 *     .id("harbour-post-2031-04-02")
 *     .text("The harbour reopens on Monday.")
 *     .addClaim(Claim.builder().id("c1").wording("The harbour reopens on Monday").ownVoice(true).build())
 *     .build();
 * }</pre>
 *
 * <p>What is absent is an empty {@link java.util.Optional} or an empty list, never null. A broken rule is an {@link
 * java.lang.IllegalArgumentException} worded "Invalid &lt;thing&gt;: &lt;rule&gt;, got &lt;value&gt;". Where a part is at
 * fault, it is an {@link io.github.newsclaims.InvalidPartException}, which names the part by its JSON pointer. A builder
 * without a required part throws an {@link java.lang.IllegalStateException} that names it.
 *
 * <p>Strings are never blank and have no unpaired surrogate. Ids have 1 to 200 characters, counted in code points.
 */
@NullMarked
@ValueStyle
package io.github.newsclaims;

import org.jspecify.annotations.NullMarked;
