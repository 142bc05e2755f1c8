package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.RelationType;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads articles one after the other, and keeps of each what a search for conflicts needs. */
final class ConflictReader {
    private final Function<? super ReportedFigure, Optional<FigureKey>> key;
    private final Predicate<? super Assessment> rejects;
    private final Stories stories = new Stories();
    private final Origins origins = new Origins();
    private final Map<FigureKey, List<Draft>> drafts = new LinkedHashMap<>();
    /** The claims that another one supersedes, as article and claim, or as an address. */
    private final Set<Object> superseded = new HashSet<>();
    /** The figures from which another one has changed. */
    private final Set<List<String>> changed = new HashSet<>();

    /**
     * A figure before all articles are read.
     *
     * @param figure the figure
     * @param claim the article and the id of its claim
     * @param sameAs the addresses of its claim
     * @param origin what {@link Origins#of} returns
     * @param through what {@link Origins#through} returns
     */
    private record Draft(
            ReportedFigure figure, List<String> claim, List<URI> sameAs, List<String> origin, List<String> through) {}

    ConflictReader(Function<? super ReportedFigure, Optional<FigureKey>> key, Predicate<? super Assessment> rejects) {
        this.key = key;
        this.rejects = rejects;
    }

    void read(Article article) {
        stories.add(article);
        Iterator<ReportedFigure> figures = ReportedFigure.allIn(article).iterator();
        for (Claim claim : article.claims()) {
            claim.relations().forEach(relation -> addSuperseded(article, relation));
            boolean isSide = !claim.figures().isEmpty()
                    && !isDenied(claim)
                    && claim.assessments().stream().noneMatch(rejects);
            List<String> origin = isSide ? origins.of(article, claim) : List.of();
            List<String> through = isSide ? origins.through(article, claim) : List.of();
            for (Figure figure : claim.figures()) {
                addChanged(article, claim, figure);
                ReportedFigure reported = figures.next();
                if (isSide) {
                    add(new Draft(reported, List.of(article.id(), claim.id()), claim.sameAs(), origin, through));
                }
            }
        }
    }

    private void add(Draft draft) {
        Objects.requireNonNull(key.apply(draft.figure), "the key of a figure")
                .ifPresent(found ->
                        drafts.computeIfAbsent(found, any -> new ArrayList<>()).add(draft));
    }

    private void addSuperseded(Article article, ClaimRelation relation) {
        if (relation.type().equals(RelationType.SUPERSEDES)) {
            ClaimReference target = relation.target();
            superseded.add(
                    target.uri().isPresent()
                            ? target.uri().get()
                            : List.of(
                                    target.article().orElse(article.id()),
                                    target.claim().orElseThrow()));
        }
    }

    private void addChanged(Article article, Claim claim, Figure figure) {
        for (FigureRelation relation : figure.relations()) {
            if (relation.type().equals(FigureRelationType.CHANGED_FROM)) {
                FigureReference target = relation.target();
                changed.add(List.of(
                        target.article().orElse(article.id()), target.claim().orElse(claim.id()), target.figure()));
            }
        }
    }

    /** Returns whether the claim is that something is not so, or whoever relays it denies it. */
    private static boolean isDenied(Claim claim) {
        return isNegative(claim.factuality())
                || claim.attribution().stream()
                        .flatMap(attribution -> attribution.steps().stream())
                        .map(AttributionStep::factuality)
                        .anyMatch(ConflictReader::isNegative);
    }

    private static boolean isNegative(Optional<Factuality> factuality) {
        return factuality.filter(one -> one.polarity() == Polarity.NEGATIVE).isPresent();
    }

    /** Returns the figures of each key, in the order of the articles, after all articles were read. */
    Map<FigureKey, List<Reporting>> groups() {
        stories.relate();
        Map<FigureKey, List<Reporting>> groups = new LinkedHashMap<>();
        drafts.forEach((found, all) -> groups.put(
                found,
                all.stream()
                        .filter(draft -> !stories.countsNoMore(draft.claim.get(0)))
                        .map(this::reporting)
                        .toList()));
        return groups;
    }

    private Reporting reporting(Draft draft) {
        boolean current = !superseded.contains(draft.claim)
                && draft.sameAs.stream().noneMatch(superseded::contains)
                && draft.figure
                        .figure()
                        .id()
                        .filter(id -> changed.contains(List.of(draft.claim.get(0), draft.claim.get(1), id)))
                        .isEmpty();
        return new Reporting(draft.figure, stories.of(draft.claim.get(0)), draft.origin, draft.through, current);
    }
}
