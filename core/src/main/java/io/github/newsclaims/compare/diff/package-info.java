/**
 * The difference between two versions of an article, claim by claim.
 *
 * <p>This is for newsrooms and researchers who follow how a story changes:
 *
 * <pre>{@code
 * ArticleDiff.between(morning, evening).changes().forEach(System.out::println);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.compare.diff;

import org.jspecify.annotations.NullMarked;
