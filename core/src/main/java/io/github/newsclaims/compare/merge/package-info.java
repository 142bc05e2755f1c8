/**
 * Merging of what several tools or annotators found in one text, with the list of their disagreements.
 *
 * <p>This is for pipelines that run more than one extractor:
 *
 * <pre>{@code
 * ArticleMerge merge = ArticleMerge.of(byRules, byModel);
 * merge.article();
 * merge.disagreements().forEach(System.out::println);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.compare.merge;

import org.jspecify.annotations.NullMarked;
