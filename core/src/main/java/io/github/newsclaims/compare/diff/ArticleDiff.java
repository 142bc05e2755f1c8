package io.github.newsclaims.compare.diff;

import io.github.newsclaims.Article;
import java.util.List;

/**
 * What became of the claims of an article from one version to the next.
 *
 * <pre>{@code
 * ArticleDiff diff = ArticleDiff.between(morning, evening);
 * diff.of(ChangeKind.ORPHANED).forEach(change -> System.out.println(change.before().orElseThrow().id()));
 * }</pre>
 *
 * <p>Claims are paired in this order, and each at most once:
 *
 * <ol>
 *   <li>the same id with the same words, or the same proposition where there are no words;
 *   <li>the same words and proposition, then the same words, where each version has exactly one such claim left: two
 *       look-alikes are orphaned, never a guess;
 *   <li>the words of the earlier claim are looked for in the later text ({@link io.github.newsclaims.text.verbatim.Verbatim}). Where
 *       they have a place there, as they are or with an editor's marks, and exactly one claim left stands in it, the two
 *       are one. Words that were changed need more: the same id or the same proposition;
 *   <li>the same proposition, where each version has exactly one such claim left.
 * </ol>
 *
 * <p>An earlier claim whose words the later text still has in one place, where nobody recorded it, is kept, moved or reworded
 * without a later claim, and can be carried over. Provenance is not compared, nor are places: a mention or figure with the
 * same words elsewhere is the same. Sources are the same by kind and name, those without a name by their id.
 *
 * @param changes what became of each claim of the earlier version, in its order, then the claims that were added, in theirs
 */
public record ArticleDiff(List<ClaimChange> changes) {
    /**
     * Copies the changes.
     *
     * @param changes what became of each claim
     */
    public ArticleDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two versions of an article.
     *
     * @param before the earlier version
     * @param after the later one; it may have a text alone, and no claims yet
     * @return what became of each claim
     */
    public static ArticleDiff between(Article before, Article after) {
        return new ArticleDiff(new ClaimPairing(before, after).changes());
    }

    /**
     * The claims of one fate.
     *
     * @param fate for example {@link ChangeKind#REWORDED}
     * @return the changes in order; empty where there are none
     */
    public List<ClaimChange> of(ChangeKind fate) {
        return changes.stream().filter(change -> change.fate() == fate).toList();
    }

    /**
     * The claims of which a figure is not what it was.
     *
     * @return the changes in order, whatever their fate; empty where there are none
     */
    public List<ClaimChange> figuresChanged() {
        return changes.stream().filter(change -> !change.figures().isEmpty()).toList();
    }

    /**
     * The claims that stand on another word than they did.
     *
     * @return the changes in order, whatever their fate; empty where there are none
     */
    public List<ClaimChange> attributionsChanged() {
        return changes.stream().filter(ClaimChange::attributionChanged).toList();
    }

    /**
     * Whether the claims are what and where they were.
     *
     * @return true if every claim was kept and nothing in it differs
     */
    public boolean isEmpty() {
        return changes.stream().allMatch(ClaimChange::isNothing);
    }
}
