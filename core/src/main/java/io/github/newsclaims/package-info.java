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
 * <p>An absent part is an empty {@link java.util.Optional} or an empty list, never null. A null argument is a {@link
 * java.lang.NullPointerException} that names the argument. A broken rule is an {@link java.lang.IllegalArgumentException}
 * worded "Invalid &lt;thing&gt;: &lt;rule&gt;, got &lt;value&gt;". If a part is at fault, it is an {@link
 * io.github.newsclaims.InvalidPartException}, which names the part by its JSON pointer. A builder that lacks required parts
 * throws one that names them.
 *
 * <p>Each type changes in the same way: {@code withNote(note)} returns a copy with another note, {@code withoutNote()} a
 * copy without one, and {@code withTypes(list)} a copy with another list. Builders set a part by its name, for example
 * {@code note(note)} or {@code types(list)}, and add to a list one by one, for example {@code addType(type)}.
 *
 * <p>Strings are never blank and have no unpaired surrogate. Ids have 1 to 200 characters, counted in code points.
 *
 * @since 0.1
 */
@NullMarked
@ValueStyle
package io.github.newsclaims;

import org.jspecify.annotations.NullMarked;
