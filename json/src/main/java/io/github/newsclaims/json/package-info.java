/**
 * Readers and writers of articles in their JSON form, for programs that read or write single documents.
 *
 * <pre>{@code
 * Article article = NewsClaimsJson.read(Path.of("article.json"));
 * String json = NewsClaimsJson.write(article);
 * }</pre>
 *
 * <p>{@link io.github.newsclaims.json.NewsClaimsJson} is the entry point and needs no {@code ObjectMapper}. Reading refuses
 * every document that breaks a rule of the form or of the model. Fields that this version does not know are kept and written
 * back. A part of an article, such as a claim or a date, is also read and written on its own. For many articles in one file use {@link io.github.newsclaims.json.corpus}. For a program that has an {@code
 * ObjectMapper} use {@link io.github.newsclaims.json.jackson.NewsClaimsModule} with Jackson 2 and {@code
 * NewsClaimsJackson3Module} with Jackson 3.
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.json;

import org.jspecify.annotations.NullMarked;
