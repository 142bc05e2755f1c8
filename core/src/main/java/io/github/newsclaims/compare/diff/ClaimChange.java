package io.github.newsclaims.compare.diff;

import static io.github.newsclaims.internal.FieldNames.FIGURES;
import static io.github.newsclaims.internal.FieldNames.KIND;
import static io.github.newsclaims.internal.ResultNames.AFTER;
import static io.github.newsclaims.internal.ResultNames.BEFORE;
import static io.github.newsclaims.internal.ResultNames.DIFFERENCES;
import static io.github.newsclaims.internal.ResultNames.VERBATIM;

import io.github.newsclaims.Claim;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.verbatim.Verbatim;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to one claim between two versions of an article. */
public final class ClaimChange {
    static {
        ResultMakers.register(ClaimChange.class, ClaimChange::read);
    }

    private final ChangeKind kind;
    private final Optional<Claim> before;
    private final Optional<Claim> after;
    private final Optional<Verbatim> verbatim;
    private final List<ClaimDifference> differences;
    private final List<FigureChange> figures;

    private ClaimChange(
            ChangeKind kind,
            Optional<Claim> before,
            Optional<Claim> after,
            Optional<Verbatim> verbatim,
            List<ClaimDifference> differences,
            List<FigureChange> figures) {
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.verbatim = verbatim;
        this.differences = List.copyOf(differences);
        this.figures = List.copyOf(figures);
    }

    private static ClaimChange read(ResultParts parts) {
        ChangeKind kind = parts.get(KIND, ChangeKind.class);
        if (parts.has(BEFORE) == (kind == ChangeKind.ADDED) || parts.has(AFTER) && kind == ChangeKind.ORPHANED) {
            throw Invalid.value(
                    "claim change",
                    "an added claim has only after, an orphaned one only before, all others before",
                    kind);
        }
        ClaimChange change = new ClaimChange(
                kind,
                parts.find(BEFORE, Claim.class),
                parts.find(AFTER, Claim.class),
                parts.find(VERBATIM, Verbatim.class),
                parts.list(DIFFERENCES, ClaimDifference.class),
                parts.list(FIGURES, FigureChange.class));
        boolean differs = !change.differences.isEmpty() || !change.figures.isEmpty();
        if (differs && (change.before.isEmpty() || change.after.isEmpty())) {
            throw Invalid.value("claim change", "differences and figures need before and after", kind);
        }
        return change;
    }

    static ClaimChange paired(
            ChangeKind kind,
            Claim before,
            Claim after,
            Optional<Verbatim> verbatim,
            List<ClaimDifference> differences,
            List<FigureChange> figures) {
        return new ClaimChange(kind, Optional.of(before), Optional.of(after), verbatim, differences, figures);
    }

    static ClaimChange unpaired(ChangeKind kind, Claim before, Optional<Verbatim> verbatim) {
        return new ClaimChange(kind, Optional.of(before), Optional.empty(), verbatim, List.of(), List.of());
    }

    static ClaimChange added(Claim after) {
        return new ClaimChange(
                ChangeKind.ADDED, Optional.empty(), Optional.of(after), Optional.empty(), List.of(), List.of());
    }

    /**
     * Returns what happened to the claim.
     *
     * @return for example {@link ChangeKind#REWORDED}
     */
    public ChangeKind kind() {
        return kind;
    }

    /**
     * Returns the claim in the earlier version.
     *
     * @return the claim; absent if it was added
     */
    public Optional<Claim> before() {
        return before;
    }

    /**
     * Returns the claim in the later version.
     *
     * @return the claim; absent if it was orphaned, or if the later text has its words and nobody recorded the claim there
     */
    public Optional<Claim> after() {
        return after;
    }

    /**
     * Returns how the later text has the words of the earlier version.
     *
     * @return the result with the place; absent if the words were not looked for, because they are the same, the claim was
     *     added, or there is no later text
     */
    public Optional<Verbatim> verbatim() {
        return verbatim;
    }

    /**
     * Returns in which other parts the two claims differ.
     *
     * @return the differences; empty if there are none or one claim is absent
     */
    public List<ClaimDifference> differences() {
        return differences;
    }

    /**
     * Returns which figures of the two claims differ.
     *
     * @return the changed, removed and added figures; empty if there are none or one claim is absent
     */
    public List<FigureChange> figures() {
        return figures;
    }

    /**
     * Returns the place of the earlier words in the later text, to which the claim can be carried over.
     *
     * @return the place; absent if {@link #verbatim()} is absent or does not have exactly one
     */
    public Optional<Anchor> place() {
        return verbatim.filter(found -> found.places().size() == 1)
                .map(found -> found.places().get(0));
    }

    /**
     * Returns whether the speaker, the relays, the quotation or the circumstances of speaking differ.
     *
     * @return true if at least one of them does
     */
    public boolean attributionChanged() {
        return differences.stream().anyMatch(difference -> difference.part().isAttribution());
    }

    /** Returns whether the claim was kept and nothing in it differs. */
    boolean isNothing() {
        return kind == ChangeKind.KEPT && after.isPresent() && differences.isEmpty() && figures.isEmpty();
    }

    /** Two changes are equal if all their parts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClaimChange that
                && kind == that.kind
                && before.equals(that.before)
                && after.equals(that.after)
                && verbatim.equals(that.verbatim)
                && differences.equals(that.differences)
                && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, before, after, verbatim, differences, figures);
    }

    /** The kind, the id and the differences, for example {@code REWORDED c1; speaker: a shift leader, now Ida Nor}. */
    @Override
    public String toString() {
        String id = before.or(() -> after).map(Claim::id).orElse("");
        return Stream.of(Stream.of(kind + " " + id), differences.stream(), figures.stream())
                .flatMap(parts -> parts)
                .map(Object::toString)
                .collect(Collectors.joining("; "));
    }
}
