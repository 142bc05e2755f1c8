package io.github.newsclaims.compare.diff;

import io.github.newsclaims.Claim;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.verbatim.Verbatim;
import java.util.List;
import java.util.Optional;

/**
 * What became of one claim from one version of an article to the next.
 *
 * @param fate for example {@link ChangeKind#REWORDED}
 * @param before the claim in the earlier version; absent where it was added
 * @param after the claim in the later version; absent where it was orphaned, and where the later text still has its words
 *     but nobody recorded the claim there
 * @param verbatim how the later text has the words of the earlier version, with the place; absent where that was not
 *     looked for: the words are the same, the claim was added, or there is no later text
 * @param differences in what else the two differ; empty where nothing does or one is absent
 * @param figures the figures that are not what they were; empty where all are or one claim is absent
 */
public record ClaimChange(
        ChangeKind fate,
        Optional<Claim> before,
        Optional<Claim> after,
        Optional<Verbatim> verbatim,
        List<ClaimDifference> differences,
        List<FigureChange> figures) {
    /**
     * Copies the lists.
     *
     * @param fate what became of the claim
     * @param before the claim in the earlier version
     * @param after the claim in the later version
     * @param verbatim how the later text has the words of the earlier version
     * @param differences in what else the two differ
     * @param figures the figures that are not what they were
     */
    public ClaimChange {
        differences = List.copyOf(differences);
        figures = List.copyOf(figures);
    }

    /**
     * Where the words of the earlier version stand in the later text, so that the claim can be carried over.
     *
     * @return the place as far as one is known; absent where the verbatim has none or was not looked for
     */
    public Optional<Anchor> place() {
        return verbatim.filter(found -> found.places().size() == 1)
                .map(found -> found.places().get(0));
    }

    /**
     * Whether speaker, relays, quotation or the saying differ.
     *
     * @return true if at least one does
     */
    public boolean attributionChanged() {
        return differences.stream().anyMatch(difference -> difference.part().isAttribution());
    }

    boolean isNothing() {
        return fate == ChangeKind.KEPT && after.isPresent() && differences.isEmpty() && figures.isEmpty();
    }
}
