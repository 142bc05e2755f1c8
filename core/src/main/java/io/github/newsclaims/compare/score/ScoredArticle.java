package io.github.newsclaims.compare.score;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The parts of an article that are scored. */
final class ScoredArticle {
    private final Map<ScoredPart, List<PlacedPart>> parts = new EnumMap<>(ScoredPart.class);
    private final Map<ScoredPart, Integer> withoutPlace = new EnumMap<>(ScoredPart.class);
    private final Map<ScoredPart, Set<Anchor>> met = new EnumMap<>(ScoredPart.class);
    /** The claims with a place, in the order of their parts. */
    private final List<Claim> claims = new ArrayList<>();
    /** The figures with a place, in the order of their parts. */
    private final List<Figure> figures = new ArrayList<>();

    ScoredArticle(Article article) {
        for (ScoredPart part : ScoredPart.values()) {
            parts.put(part, new ArrayList<>());
            withoutPlace.put(part, 0);
            met.put(part, new HashSet<>());
        }
        for (int index = 0; index < article.claims().size(); index++) {
            add(article.claims().get(index), "/claims/" + index);
        }
    }

    private void add(Claim claim, String pointer) {
        if (add(ScoredPart.CLAIM, claim.wording(), pointer)) {
            claims.add(claim);
        }
        claim.attribution().ifPresent(attribution -> add(attribution, pointer + "/attribution"));
        for (int index = 0; index < claim.figures().size(); index++) {
            Figure figure = claim.figures().get(index);
            if (add(ScoredPart.FIGURE, figure.wording(), pointer + "/figures/" + index)) {
                figures.add(figure);
            }
        }
    }

    private void add(Attribution attribution, String pointer) {
        add(attribution.origin(), pointer + "/origin");
        for (int index = 0; index < attribution.relays().size(); index++) {
            add(attribution.relays().get(index), pointer + "/relays/" + index);
        }
    }

    private void add(AttributionStep step, String pointer) {
        addOnce(ScoredPart.SOURCE, step.mention(), pointer + "/mention");
        addOnce(ScoredPart.CUE, step.cue(), pointer + "/cue");
    }

    private void addOnce(ScoredPart part, Optional<Wording> wording, String pointer) {
        Optional<Anchor> place = wording.flatMap(Wording::anchor).map(Anchor::withoutContext);
        boolean isKnown = place.isPresent() && !of(met, part).add(place.get());
        if (wording.isPresent() && !isKnown) {
            add(part, wording, pointer);
        }
    }

    /** Adds a part, and returns whether it has a place. */
    private boolean add(ScoredPart part, Optional<Wording> wording, String pointer) {
        Optional<Anchor> place = wording.flatMap(Wording::anchor);
        if (place.isEmpty()) {
            withoutPlace.merge(part, 1, Integer::sum);
            return false;
        }
        List<PlacedPart> all = of(parts, part);
        all.add(new PlacedPart(place.get().withoutContext(), pointer, all.size()));
        return true;
    }

    /** Returns the parts of a kind with a place, in the order of the article. */
    List<PlacedPart> parts(ScoredPart part) {
        return of(parts, part);
    }

    /** Returns how many parts of a kind have no place. */
    int withoutPlace(ScoredPart part) {
        return of(withoutPlace, part);
    }

    Claim claim(int index) {
        return claims.get(index);
    }

    Figure figure(int index) {
        return figures.get(index);
    }

    private static <T> T of(Map<ScoredPart, T> map, ScoredPart part) {
        return Objects.requireNonNull(map.get(part));
    }
}
