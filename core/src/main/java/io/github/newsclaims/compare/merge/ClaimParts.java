package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Replaces times and places wherever a claim has them. A part in which none changes stays the same object. */
final class ClaimParts {
    /** Replaces the claims on which times depend by one and the same, because they have ids of their own in each article. */
    static final ClaimParts ANY_EVENT = new ClaimParts(time -> withClaim(time, id -> "any"), UnaryOperator.identity());

    private final UnaryOperator<TimeExpression> time;
    private final UnaryOperator<Place> place;

    ClaimParts(UnaryOperator<TimeExpression> time, UnaryOperator<Place> place) {
        this.time = time;
        this.place = place;
    }

    /** Returns a time with another claim as its event, if its event is a claim. */
    static TimeExpression withClaim(TimeExpression time, UnaryOperator<String> ids) {
        Optional<TimeEvent> event = time.event().filter(given -> given.claim().isPresent());
        return event.isEmpty()
                ? time
                : time.withEvent(
                        event.get().withClaim(ids.apply(event.get().claim().orElseThrow())));
    }

    /** Returns a time with another entity as its event, if its event is an entity. */
    static TimeExpression withEntity(TimeExpression time, UnaryOperator<String> ids) {
        Optional<TimeEvent> event = time.event().filter(given -> given.entity().isPresent());
        return event.isEmpty()
                ? time
                : time.withEvent(
                        event.get().withEntity(ids.apply(event.get().entity().orElseThrow())));
    }

    Claim changed(Claim claim) {
        Attribution attribution = claim.attribution().orElse(null);
        Attribution said = attribution == null ? null : changed(attribution);
        List<Figure> figures = changed(claim.figures(), this::changed);
        List<TimeExpression> times = changed(claim.times(), time);
        List<Place> places = changed(claim.places(), place);
        if (said == attribution && figures == claim.figures() && times == claim.times() && places == claim.places()) {
            return claim;
        }
        Claim.Builder changed = claim.toBuilder().figures(figures).times(times).places(places);
        Optional.ofNullable(said).ifPresent(changed::attribution);
        return changed.build();
    }

    private Attribution changed(Attribution attribution) {
        AttributionStep origin = changed(attribution.origin());
        List<AttributionStep> relays = changed(attribution.relays(), this::changed);
        return origin == attribution.origin() && relays == attribution.relays()
                ? attribution
                : attribution.withOrigin(origin).withRelays(relays);
    }

    private AttributionStep changed(AttributionStep step) {
        AttributionStep timed =
                step.time().map(time).map(changed -> step.withTime(changed)).orElse(step);
        return step.place().map(place).map(timed::withPlace).orElse(timed);
    }

    Figure changed(Figure figure) {
        Figure dated = figure.asOf().map(time).map(figure::withAsOf).orElse(figure);
        List<Place> places = changed(figure.places(), place);
        return places == figure.places() ? dated : dated.withPlaces(places);
    }

    /** Returns the same list if no item changes. */
    static <T> List<T> changed(List<T> items, UnaryOperator<T> change) {
        List<T> changed = items;
        for (int index = 0; index < items.size(); index++) {
            T item = change.apply(items.get(index));
            if (item != items.get(index)) {
                changed = changed == items ? new ArrayList<>(items) : changed;
                changed.set(index, item);
            }
        }
        return changed;
    }
}
