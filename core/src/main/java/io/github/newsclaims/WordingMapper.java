package io.github.newsclaims;

import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Visits the wordings of an article and replaces those for which the caller returns another one. A part in which no
 * wording is replaced stays the same object.
 */
final class WordingMapper {
    private final Function<ArticleWording, Wording> change;
    /** The claim whose wordings are visited; null for those of sources. */
    private @Nullable Claim claim;

    WordingMapper(Function<ArticleWording, Wording> change) {
        this.change = change;
    }

    Article map(Article article) {
        List<Source> sources = mapAll(article.sources(), Pointer.ROOT, "sources", this::map);
        List<Entity> entities = mapAll(article.entities(), Pointer.ROOT, "entities", this::map);
        List<Claim> claims = mapAll(article.claims(), Pointer.ROOT, "claims", this::map);
        boolean same = sources == article.sources() && entities == article.entities() && claims == article.claims();
        return same
                ? article
                : article.toBuilder()
                        .sources(sources)
                        .entities(entities)
                        .claims(claims)
                        .build();
    }

    private Source map(Source source, Pointer pointer) {
        List<Wording> mentions = map(WordingRole.SOURCE_MENTION, source.mentions(), pointer, "mentions");
        return mentions == source.mentions() ? source : made(pointer, () -> source.withMentions(mentions));
    }

    private Entity map(Entity entity, Pointer pointer) {
        List<Wording> mentions = map(WordingRole.ENTITY_MENTION, entity.mentions(), pointer, "mentions");
        return mentions == entity.mentions() ? entity : entity.withMentions(mentions);
    }

    private Claim map(Claim claim, Pointer pointer) {
        this.claim = claim;
        Optional<Wording> wording = map(WordingRole.CLAIM, claim.wording(), pointer, "wording");
        Optional<Attribution> attribution = mapPart(claim.attribution(), pointer, "attribution", this::map);
        List<Wording> insertions = map(WordingRole.INSERTION, claim.insertions(), pointer, "insertions");
        List<Figure> figures = mapAll(claim.figures(), pointer, "figures", this::map);
        List<TimeExpression> times =
                mapAll(claim.times(), pointer, "times", (time, at) -> map(WordingRole.CLAIM_TIME, time, at));
        List<Place> places =
                mapAll(claim.places(), pointer, "places", (place, at) -> map(WordingRole.CLAIM_PLACE, place, at));
        boolean same = isSame(wording, claim.wording())
                && isSame(attribution, claim.attribution())
                && insertions == claim.insertions()
                && figures == claim.figures()
                && times == claim.times()
                && places == claim.places();
        // In one step: a figure with a place is not allowed in a claim that has none yet.
        return same
                ? claim
                : made(
                        pointer,
                        () -> ImmutableClaim.builder()
                                .from(claim)
                                .wording(wording)
                                .attribution(attribution)
                                .insertions(insertions)
                                .figures(figures)
                                .times(times)
                                .places(places)
                                .build());
    }

    private Attribution map(Attribution attribution, Pointer pointer) {
        AttributionStep origin = map(attribution.origin(), pointer.field("origin"));
        List<AttributionStep> relays = mapAll(attribution.relays(), pointer, "relays", this::map);
        boolean same = origin == attribution.origin() && relays == attribution.relays();
        return same
                ? attribution
                : made(pointer, () -> attribution.withOrigin(origin).withRelays(relays));
    }

    private AttributionStep map(AttributionStep step, Pointer pointer) {
        Optional<Wording> mention = map(WordingRole.MENTION, step.mention(), pointer, "mention");
        Optional<Wording> cue = map(WordingRole.CUE, step.cue(), pointer, "cue");
        Optional<TimeExpression> time =
                mapPart(step.time(), pointer, "time", (value, at) -> map(WordingRole.STEP_TIME, value, at));
        Optional<Place> place =
                mapPart(step.place(), pointer, "place", (value, at) -> map(WordingRole.STEP_PLACE, value, at));
        boolean same = isSame(mention, step.mention())
                && isSame(cue, step.cue())
                && isSame(time, step.time())
                && isSame(place, step.place());
        return same
                ? step
                : made(
                        pointer,
                        () -> ImmutableAttributionStep.builder()
                                .from(step)
                                .mention(mention)
                                .cue(cue)
                                .time(time)
                                .place(place)
                                .build());
    }

    private Figure map(Figure figure, Pointer pointer) {
        Optional<Wording> wording = map(WordingRole.FIGURE, figure.wording(), pointer, "wording");
        Optional<TimeExpression> asOf =
                mapPart(figure.asOf(), pointer, "asOf", (time, at) -> map(WordingRole.AS_OF, time, at));
        List<Place> places =
                mapAll(figure.places(), pointer, "places", (place, at) -> map(WordingRole.FIGURE_PLACE, place, at));
        boolean same = isSame(wording, figure.wording()) && isSame(asOf, figure.asOf()) && places == figure.places();
        return same
                ? figure
                : made(
                        pointer,
                        () -> ImmutableFigure.builder()
                                .from(figure)
                                .wording(wording)
                                .asOf(asOf)
                                .places(places)
                                .build());
    }

    private TimeExpression map(WordingRole role, TimeExpression time, Pointer pointer) {
        Optional<Wording> wording = map(role, time.wording(), pointer, "wording");
        return isSame(wording, time.wording())
                ? time
                : made(pointer, () -> wording.map(time::withWording).orElse(time));
    }

    private Place map(WordingRole role, Place place, Pointer pointer) {
        Optional<Wording> wording = map(role, place.wording(), pointer, "wording");
        return isSame(wording, place.wording())
                ? place
                : wording.map(place::withWording).orElse(place);
    }

    private Optional<Wording> map(WordingRole role, Optional<Wording> wording, Pointer whole, String field) {
        return mapPart(wording, whole, field, (words, place) -> map(role, words, place));
    }

    private List<Wording> map(WordingRole role, List<Wording> wordings, Pointer whole, String field) {
        return mapAll(wordings, whole, field, (words, place) -> map(role, words, place));
    }

    private Wording map(WordingRole role, Wording wording, Pointer pointer) {
        return changed("wording", new ArticleWording(role, pointer, claim, wording), pointer, change);
    }

    /** Calls a function of the caller, whose faults are those of the part that it is given. */
    static <T, R> R changed(String thing, T part, Pointer pointer, Function<T, R> change) {
        R changed;
        try {
            changed = change.apply(part);
        } catch (IllegalArgumentException e) {
            throw InvalidPartException.changing(pointer.toString(), e);
        }
        return Objects.requireNonNull(changed, () -> "the changed " + thing + " at " + pointer);
    }

    /** Makes a part, whose faults are given the pointer that they have in the article. */
    private static <T> T made(Pointer pointer, Supplier<T> part) {
        try {
            return part.get();
        } catch (IllegalArgumentException e) {
            throw InvalidPartException.within(pointer.toString(), e);
        }
    }

    private static <T> Optional<T> mapPart(
            Optional<T> part, Pointer whole, String field, BiFunction<T, Pointer, T> change) {
        return part.isEmpty() ? part : Optional.of(change.apply(part.get(), whole.field(field)));
    }

    private static boolean isSame(Optional<?> one, Optional<?> other) {
        return one.orElse(null) == other.orElse(null);
    }

    /** Returns the same list if no item changes. */
    private static <T> List<T> mapAll(List<T> items, Pointer whole, String field, BiFunction<T, Pointer, T> change) {
        if (items.isEmpty()) {
            return items;
        }
        Pointer list = whole.field(field);
        List<T> result = items;
        for (int index = 0; index < items.size(); index++) {
            T changed = change.apply(items.get(index), list.item(index));
            if (changed != items.get(index)) {
                result = result == items ? new ArrayList<>(items) : result;
                result.set(index, changed);
            }
        }
        return result;
    }
}
