/**
 * Findings on parts of an article that are valid but doubtful, such as "93,000" recorded as 9300.
 *
 * <p>This is for editors, annotators and pipelines. {@link io.github.newsclaims.check.ArticleCheck} returns findings, each with
 * a stable rule id and the JSON pointer of the part:
 *
 * <pre>{@code
 * ArticleCheck.standard().check(article).forEach(System.out::println);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.check;

import org.jspecify.annotations.NullMarked;
