/**
 * Search for figures about the same thing that disagree, in any number of articles.
 *
 * <p>This is for newsrooms and news monitors. A conflict may be certain or only possible, and its comparison says why. Every side is
 * kept with its independent sources, and none is ranked:
 *
 * <pre>{@code
 * for (FigureConflicts.Group group : FigureConflicts.in(articles).groups()) {
 *     group.conflicts().forEach(conflict -> System.out.println(conflict.comparison()));
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.compare.conflict;

import org.jspecify.annotations.NullMarked;
