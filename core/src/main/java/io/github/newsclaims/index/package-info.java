/**
 * An index of the claims of many articles by their relations, and of the versions of the articles.
 *
 * <p>This is for programs that follow claims across articles, such as news monitors:
 *
 * <pre>{@code
 * ClaimIndex index = ClaimIndex.of(articles);
 * index.from(ClaimReference.to("c1").withArticle("harbour-post-2031-04-02")); // the relations of that claim
 * index.latest("harbour-post-2031-04-02"); // the latest version of that article
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.index;

import org.jspecify.annotations.NullMarked;
