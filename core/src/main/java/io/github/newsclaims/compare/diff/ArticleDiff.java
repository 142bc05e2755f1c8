package io.github.newsclaims.compare.diff;

import static io.github.newsclaims.internal.ResultNames.CHANGES;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.ResultMakers;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The difference between two versions of an article, claim by claim.
 *
 * <pre>{@code
 * ArticleDiff diff = ArticleDiff.between(morning, evening);
 * diff.of(ChangeKind.ORPHANED).forEach(change -> System.out.println(change.before().orElseThrow().id()));
 * }</pre>
 *
 * <p>Claims are paired in this order, each at most once:
 *
 * <ol>
 *   <li>Claims with the same id and the same words, or the same id and proposition if there are no words.
 *   <li>Claims with the same words and proposition, then those with the same words, if each version has exactly one such claim
 *       left. Claims that look alike are never paired by a guess.
 *   <li>The words of the earlier claim are looked for in the later text ({@link
 *       io.github.newsclaims.text.verbatim.Verbatim}). If they have a place there, unchanged or with an editor's marks, and
 *       exactly one claim left overlaps that place, the two are paired. If the words were changed, the claims must also have
 *       the same id or the same proposition.
 *   <li>Claims with the same id of which the later one has at least half of the words of the earlier one.
 *   <li>Claims with the same proposition, if each version has exactly one such claim left.
 * </ol>
 *
 * <p>If the later text has the words of an earlier claim in one place and nobody recorded the claim there, it is kept, moved or
 * reworded without a later claim, and can be carried over. It is orphaned if the earlier text has these words several times and the
 * place is another one, because the other words may have been there already. Provenance is not compared. Nor are places in the text: a mention or
 * figure with the same words in another place is the same. Nor are ids: sources and entities are the same if they share an
 * address in {@code sameAs}, or else if their kind and name are, and one without a name is the same if its id is. Two of one
 * version are two, even if they are alike: those of one id are then the same, otherwise those that come first. Claims and figures
 * to which something refers are the same if they are paired.
 */
public final class ArticleDiff {
    static {
        ResultMakers.register(ArticleDiff.class, parts -> new ArticleDiff(parts.list(CHANGES, ClaimChange.class)));
    }

    private final List<ClaimChange> changes;

    private ArticleDiff(List<ClaimChange> changes) {
        this.changes = List.copyOf(changes);
    }

    /**
     * Compares two versions of an article.
     *
     * @param before the earlier version
     * @param after the later version, which may have a text and no claims yet
     * @return what happened to each claim
     */
    public static ArticleDiff between(Article before, Article after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new ArticleDiff(new ClaimPairing(before, after).changes());
    }

    /**
     * Returns what happened to each claim.
     *
     * @return the changes of the claims of the earlier version in their order, then the added claims in theirs
     */
    public List<ClaimChange> changes() {
        return changes;
    }

    /**
     * Returns the changes of one kind.
     *
     * @param kind for example {@link ChangeKind#REWORDED}
     * @return the changes in order; empty if there are none
     */
    public List<ClaimChange> of(ChangeKind kind) {
        Objects.requireNonNull(kind, "kind");
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /**
     * Returns the claims with changed figures.
     *
     * @return the changes of all kinds in order; empty if there are none
     */
    public List<ClaimChange> figuresChanged() {
        return changes.stream().filter(change -> !change.figures().isEmpty()).toList();
    }

    /**
     * Returns the claims with a changed attribution.
     *
     * @return the changes of all kinds in order; empty if there are none
     */
    public List<ClaimChange> attributionsChanged() {
        return changes.stream().filter(ClaimChange::attributionChanged).toList();
    }

    /**
     * Returns whether nothing changed.
     *
     * @return true if every claim was kept and nothing in it differs
     */
    public boolean isEmpty() {
        return changes.stream().allMatch(ClaimChange::isNothing);
    }

    /** Two are equal if their changes are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleDiff that && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    /** The changes, for example {@code [KEPT c1, REWORDED c2]}. */
    @Override
    public String toString() {
        return changes.toString();
    }
}
