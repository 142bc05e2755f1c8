/**
 * Scores: how well one document agrees with another one of the same text.
 *
 * <p>This is for those who build an extractor and compare it with a gold annotation, and for researchers who compare two
 * annotators:
 *
 * <pre>{@code
 * ArticleScore score = ArticleScore.of(gold, found);
 * score.counts(ScoredPart.CLAIM, PlaceFit.OVERLAPPING).f1();
 * score.mistakes().forEach(System.out::println);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.compare.score;

import org.jspecify.annotations.NullMarked;
