package io.github.newsclaims.grounding;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.Place;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Leaves out the words of an article that have no place, and the parts that need them. */
final class WordDropper {
    private final Article article;
    /** The figures that are left out, as the ids of their claim and their own. */
    private final Set<List<String>> lostFigures = new HashSet<>();

    WordDropper(Article article) {
        this.article = article;
    }

    /** Returns the pointers of the parts that go with their words. */
    List<String> lostParts() {
        List<String> lost = new ArrayList<>();
        for (int index = 0; index < article.claims().size(); index++) {
            Claim claim = article.claims().get(index);
            String pointer = "/claims/" + index;
            if (isLost(claim)) {
                lost.add(pointer);
            } else {
                claim.attribution().ifPresent(said -> addLost(said, pointer + "/attribution", lost));
                for (int figure = 0; figure < claim.figures().size(); figure++) {
                    addLost(claim.figures().get(figure), pointer + "/figures/" + figure, lost);
                }
                for (int time = 0; time < claim.times().size(); time++) {
                    addLost(Optional.of(claim.times().get(time)), pointer + "/times/" + time, lost);
                }
            }
        }
        return lost;
    }

    private static void addLost(Attribution attribution, String pointer, List<String> lost) {
        addLost(attribution.origin().time(), pointer + "/origin/time", lost);
        for (int index = 0; index < attribution.relays().size(); index++) {
            addLost(attribution.relays().get(index).time(), pointer + "/relays/" + index + "/time", lost);
        }
    }

    private static void addLost(Figure figure, String pointer, List<String> lost) {
        if (isLost(figure)) {
            lost.add(pointer);
        } else {
            addLost(figure.asOf(), pointer + "/asOf", lost);
        }
    }

    private static void addLost(Optional<TimeExpression> time, String pointer, List<String> lost) {
        if (time.isPresent() && isLost(time.get())) {
            lost.add(pointer);
        }
    }

    private static boolean isLost(Claim claim) {
        return claim.proposition().isEmpty() && isOpen(claim.wording());
    }

    private static boolean isLost(Figure figure) {
        return figure.amount() instanceof Amount.Vague && isOpen(figure.wording());
    }

    private static boolean isLost(TimeExpression time) {
        return time.edtf().isEmpty() && time.event().isEmpty() && isOpen(time.wording());
    }

    private static boolean isOpen(Optional<Wording> wording) {
        return wording.isPresent() && wording.get().anchor().isEmpty();
    }

    Article dropped() {
        Article kept = article;
        for (Claim claim : article.claims()) {
            if (isLost(claim)) {
                kept = kept.withoutClaimAndRelationsToIt(claim.id());
            }
            claim.figures().stream()
                    .filter(WordDropper::isLost)
                    .forEach(figure -> figure.id().ifPresent(id -> lostFigures.add(List.of(claim.id(), id))));
        }
        return kept.mapClaims(this::dropped)
                .withSources(kept.sources().stream()
                        .map(source -> source.withMentions(placed(source.mentions())))
                        .toList())
                .withEntities(kept.entities().stream()
                        .map(entity -> entity.withMentions(placed(entity.mentions())))
                        .toList());
    }

    private static List<Wording> placed(List<Wording> wordings) {
        return wordings.stream().filter(wording -> wording.anchor().isPresent()).toList();
    }

    private Claim dropped(Claim claim) {
        boolean isOpen = isOpen(claim.wording());
        Claim kept = claim.withFigures(claim.figures().stream()
                        .filter(figure -> !isLost(figure))
                        .map(figure -> dropped(figure, claim))
                        .toList())
                .withInsertions(placed(claim.insertions()))
                .withTimes(claim.times().stream()
                        .flatMap(time -> dropped(time).stream())
                        .toList())
                .withPlaces(claim.places().stream().map(WordDropper::dropped).toList());
        Claim attributed = kept.attribution()
                .map(said -> kept.withAttribution(dropped(said)))
                .orElse(kept);
        return isOpen ? attributed.withoutWording() : attributed;
    }

    private static Attribution dropped(Attribution attribution) {
        return attribution
                .withOrigin(dropped(attribution.origin()))
                .withRelays(
                        attribution.relays().stream().map(WordDropper::dropped).toList());
    }

    private static AttributionStep dropped(AttributionStep step) {
        AttributionStep kept = isOpen(step.mention()) ? step.withoutMention() : step;
        kept = isOpen(step.cue()) ? kept.withoutCue() : kept;
        if (step.time().isPresent()) {
            Optional<TimeExpression> time = dropped(step.time().get());
            kept = time.isPresent() ? kept.withTime(time.get()) : kept.withoutTime();
        }
        return step.place().isPresent() ? kept.withPlace(dropped(step.place().get())) : kept;
    }

    private Figure dropped(Figure figure, Claim claim) {
        Figure kept = isOpen(figure.wording()) ? figure.withoutWording() : figure;
        if (figure.asOf().isPresent()) {
            Optional<TimeExpression> time = dropped(figure.asOf().get());
            kept = time.isPresent() ? kept.withAsOf(time.get()) : kept.withoutAsOf();
        }
        return kept.withPlaces(
                        figure.places().stream().map(WordDropper::dropped).toList())
                .withRelations(figure.relations().stream()
                        .filter(relation -> !isLost(relation.target(), claim))
                        .toList());
    }

    private boolean isLost(FigureReference target, Claim claim) {
        boolean isHere = target.article().map(article.id()::equals).orElse(true);
        return isHere && lostFigures.contains(List.of(target.claim().orElse(claim.id()), target.figure()));
    }

    private static Optional<TimeExpression> dropped(TimeExpression time) {
        if (isLost(time)) {
            return Optional.empty();
        }
        return Optional.of(isOpen(time.wording()) ? time.withoutWording() : time);
    }

    private static Place dropped(Place place) {
        return isOpen(place.wording()) ? place.withoutWording() : place;
    }
}
