package io.github.newsclaims;

import io.github.newsclaims.internal.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The references to one claim that other claims of its article have: relations, relations of figures, events of times. */
final class ReferencesToClaim {
    private final Article article;
    private final String id;

    ReferencesToClaim(Article article, String id) {
        this.article = article;
        this.id = id;
    }

    /** Returns the JSON pointers of the references. */
    List<String> pointers() {
        List<String> found = new ArrayList<>();
        for (int index = 0; index < article.claims().size(); index++) {
            Claim claim = article.claims().get(index);
            if (!claim.id().equals(id)) {
                find(claim, Pointer.ROOT.field("claims").item(index), found);
            }
        }
        return found;
    }

    private void find(Claim claim, Pointer pointer, List<String> found) {
        if (claim.attribution().isPresent()) {
            Attribution attribution = claim.attribution().get();
            Pointer at = pointer.field("attribution");
            find(attribution.origin().time(), at.field("origin").field("time"), found);
            for (int index = 0; index < attribution.relays().size(); index++) {
                Pointer relay = at.field("relays").item(index);
                find(attribution.relays().get(index).time(), relay.field("time"), found);
            }
        }
        for (int index = 0; index < claim.figures().size(); index++) {
            Figure figure = claim.figures().get(index);
            Pointer at = pointer.field("figures").item(index);
            find(figure.asOf(), at.field("asOf"), found);
            for (int relation = 0; relation < figure.relations().size(); relation++) {
                if (leadsThere(figure.relations().get(relation))) {
                    found.add(at.field("relations").item(relation).toString());
                }
            }
        }
        for (int index = 0; index < claim.times().size(); index++) {
            find(Optional.of(claim.times().get(index)), pointer.field("times").item(index), found);
        }
        for (int index = 0; index < claim.relations().size(); index++) {
            if (leadsThere(claim.relations().get(index))) {
                found.add(pointer.field("relations").item(index).toString());
            }
        }
    }

    private void find(Optional<TimeExpression> time, Pointer pointer, List<String> found) {
        if (time.isPresent() && dependsOnIt(time.get())) {
            found.add(pointer.field("event").toString());
        }
    }

    /** Returns a claim without the references. A time without words and a date goes with its event. */
    Claim removed(Claim claim) {
        List<ClaimRelation> relations = claim.relations().stream()
                .filter(relation -> !leadsThere(relation))
                .toList();
        List<Figure> figures = mapped(claim.figures(), this::removed);
        List<TimeExpression> times =
                claim.times().stream().flatMap(time -> removed(time).stream()).toList();
        Optional<Attribution> attribution = claim.attribution().map(this::removed);
        boolean same = relations.equals(claim.relations())
                && figures.equals(claim.figures())
                && times.equals(claim.times())
                && attribution.equals(claim.attribution());
        return same
                ? claim
                : ImmutableClaim.builder()
                        .from(claim)
                        .attribution(attribution)
                        .relations(relations)
                        .figures(figures)
                        .times(times)
                        .build();
    }

    private Attribution removed(Attribution attribution) {
        return attribution
                .withOrigin(removed(attribution.origin()))
                .withRelays(mapped(attribution.relays(), this::removed));
    }

    private AttributionStep removed(AttributionStep step) {
        return ImmutableAttributionStep.builder()
                .from(step)
                .time(step.time().flatMap(this::removed))
                .build();
    }

    private Figure removed(Figure figure) {
        return ImmutableFigure.builder()
                .from(figure)
                .asOf(figure.asOf().flatMap(this::removed))
                .relations(figure.relations().stream()
                        .filter(relation -> !leadsThere(relation))
                        .toList())
                .build();
    }

    private Optional<TimeExpression> removed(TimeExpression time) {
        if (!dependsOnIt(time)) {
            return Optional.of(time);
        }
        boolean hasMore = time.wording().isPresent() || time.edtf().isPresent();
        return hasMore ? Optional.of(withoutEvent(time)) : Optional.empty();
    }

    /**
     * Returns a time with words or a date without its event. The modifier goes with the event, to which it belongs. The resolved
     * date goes if only the event allowed it.
     */
    private static TimeExpression withoutEvent(TimeExpression time) {
        boolean isAllowed = time.resolved().isEmpty()
                || time.edtf().isEmpty()
                || time.edtf().get().contains(time.resolved().get());
        TimeExpression plain = time.withoutModifier();
        return (isAllowed ? plain : plain.withoutResolved()).withoutEvent();
    }

    private boolean dependsOnIt(TimeExpression time) {
        return time.event().flatMap(TimeEvent::claim).filter(id::equals).isPresent();
    }

    private boolean leadsThere(ClaimRelation relation) {
        ClaimReference target = relation.target();
        return id.equals(target.claim().orElse(null)) && isHere(target.article());
    }

    private boolean leadsThere(FigureRelation relation) {
        FigureReference target = relation.target();
        return id.equals(target.claim().orElse(null)) && isHere(target.article());
    }

    private boolean isHere(Optional<String> other) {
        return other.isEmpty() || other.get().equals(article.id());
    }

    private static <T> List<T> mapped(List<T> items, UnaryOperator<T> change) {
        return items.stream().map(change).toList();
    }
}
