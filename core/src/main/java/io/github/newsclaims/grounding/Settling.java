package io.github.newsclaims.grounding;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleWording;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Section;
import io.github.newsclaims.WordingRole;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import io.github.newsclaims.text.verbatim.VerbatimSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The choice of places for words that grounding left open. */
final class Settling {
    /** The number of characters shown on each side of a candidate. */
    private static final int CONTEXT = 32;

    private final Grounding grounding;

    Settling(Grounding grounding) {
        this.grounding = grounding;
    }

    List<PlaceCandidate> candidates(UngroundedWords problem) {
        Article article = grounding.article();
        ArticleText text = article.text().orElse(null);
        if (text == null) {
            return List.of();
        }
        Optional<Anchor> near =
                problem(problem.pointer()).claim().flatMap(Claim::wording).flatMap(Wording::anchor);
        List<PlaceCandidate> candidates = new ArrayList<>();
        for (Anchor place : problem.places()) {
            candidates.add(new PlaceCandidate(
                    place,
                    text.context(text.span(place.start(), place.end()), CONTEXT),
                    article.sectionAt(place.start()).map(Section::kind),
                    near.map(claim -> OptionalInt.of(distance(place, claim))).orElse(OptionalInt.empty())));
        }
        return candidates;
    }

    private ArticleWording problem(String pointer) {
        if (grounding.problems().stream().noneMatch(problem -> problem.pointer().equals(pointer))) {
            throw Invalid.value("grounding", "the pointer must be that of one of its problems", pointer);
        }
        return grounding.article().wordings().stream()
                .filter(wording -> wording.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the number of characters between two places; 0 if they touch or overlap. */
    static int distance(Anchor place, Anchor near) {
        return Math.max(0, Math.max(near.start() - place.end(), place.start() - near.end()));
    }

    Grounding settle(String pointer, Anchor place) {
        problem(pointer);
        return settle(Map.of(pointer, place));
    }

    Grounding settleNearest(Set<WordingRole> roles) {
        Map<String, WordingRole> open = new HashMap<>();
        Map<String, Anchor> claims = new HashMap<>();
        for (ArticleWording wording : grounding.article().wordings()) {
            open.put(wording.pointer(), wording.role());
            wording.claim()
                    .flatMap(Claim::wording)
                    .flatMap(Wording::anchor)
                    .ifPresent(claim -> claims.put(wording.pointer(), claim));
        }
        Map<String, Anchor> chosen = new HashMap<>();
        for (UngroundedWords problem : grounding.problems()) {
            Anchor claim = claims.get(problem.pointer());
            boolean isWanted =
                    problem.reason() == UngroundedReason.AMBIGUOUS && roles.contains(open.get(problem.pointer()));
            if (isWanted && claim != null) {
                nearest(problem.places(), claim).ifPresent(place -> chosen.put(problem.pointer(), place));
            }
        }
        return chosen.isEmpty() ? grounding : settle(chosen);
    }

    /** Returns the nearest of several places; empty if two are equally near. */
    private static Optional<Anchor> nearest(List<Anchor> places, Anchor claim) {
        int least =
                places.stream().mapToInt(place -> distance(place, claim)).min().orElse(0);
        List<Anchor> nearest =
                places.stream().filter(place -> distance(place, claim) == least).toList();
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    private Grounding settle(Map<String, Anchor> places) {
        Article article = grounding.article();
        VerbatimSearch search = Grounder.searchIn(
                article,
                article.text().orElseThrow(() -> Invalid.value("grounding", "it needs an article with its text")));
        Map<String, GroundedWords> settled = new HashMap<>();
        grounding.grounded().forEach(words -> settled.put(words.pointer(), words));
        for (UngroundedWords problem : grounding.problems()) {
            Anchor place = places.get(problem.pointer());
            if (place != null) {
                VerbatimLevel level =
                        search.compare(problem.words(), TextScope.inside(place)).level();
                settled.put(problem.pointer(), new GroundedWords(problem.pointer(), problem.words(), place, level));
            }
        }
        Article changed = article.mapWordings(
                wording -> places.containsKey(wording.pointer()) ? places.get(wording.pointer()) : wording.wording());
        Grounding next = new Grounder(changed, (wording, place) -> !isRefused(wording, place)).ground();
        next.grounded().forEach(words -> settled.put(words.pointer(), words));
        List<GroundedWords> inOrder = next.article().wordings().stream()
                .map(ArticleWording::pointer)
                .filter(settled::containsKey)
                .map(settled::get)
                .toList();
        return new Grounding(next.article(), inOrder, next.problems());
    }

    /** Returns whether words were refused a place already, because it is that of other words. */
    private boolean isRefused(ArticleWording wording, Anchor place) {
        return grounding.problems().stream()
                .anyMatch(problem -> problem.reason() == UngroundedReason.ABSENT
                        && problem.pointer().equals(wording.pointer())
                        && problem.places().contains(place));
    }
}
