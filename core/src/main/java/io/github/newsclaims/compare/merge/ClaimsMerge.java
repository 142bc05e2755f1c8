package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The merge of the claims of two articles of one text. */
final class ClaimsMerge {
    private final String article;
    private final Optional<String> language;
    private final Provenances provenances;
    private final Union union;
    private final List<Claim> ours;
    private final List<Claim> theirs;
    /** The claims of the second article that the first one has too, each with its match in the first one. */
    private final Map<Claim, Claim> matches;
    /** The pairs of figures in each claim of the second article that has a match, by its id. */
    private final Map<String, FigureMatching> figures = new HashMap<>();
    /** The merged claims by their ids. */
    private final Map<String, Claim> merged = new HashMap<>();

    /**
     * Makes the merge of the claims of two articles.
     *
     * @param language the language of the merged article
     * @param parties replaces ids of sources and entities of the second article by those of the merged one
     */
    ClaimsMerge(
            Article first,
            Article second,
            Optional<String> language,
            UnaryOperator<Claim> parties,
            Provenances provenances,
            Union union) {
        this.article = first.id();
        this.language = language;
        this.provenances = provenances;
        this.union = union;
        this.ours = first.claims().stream()
                .map(claim -> withProvenance(claim, provenances.statedOfFirst(claim.provenance())))
                .toList();
        this.theirs = second.claims().stream()
                .map(claim -> withProvenance(claim, provenances.statedOfSecond(claim.provenance())))
                .map(claim -> withLanguage(claim, second.language()))
                .map(parties)
                .toList();
        this.matches = ClaimMatching.of(ours, theirs, union);
        matches.forEach(
                (claim, match) -> figures.put(claim.id(), new FigureMatching(match.figures(), claim.figures(), union)));
    }

    private static Claim withProvenance(Claim claim, List<Provenance> stated) {
        return stated.equals(claim.provenance()) ? claim : claim.withProvenance(stated);
    }

    /** Returns a claim that states the language of its proposition if that of the merged article is another one. */
    private Claim withLanguage(Claim claim, Optional<String> ofArticle) {
        return claim.proposition().isPresent()
                        && claim.language().isEmpty()
                        && ofArticle.isPresent()
                        && !ofArticle.equals(language)
                ? claim.withLanguage(ofArticle.get())
                : claim;
    }

    /**
     * Returns the merged claims.
     *
     * @param second the id of the second article
     */
    List<Claim> merge(String second) {
        MergedIds ids = ids(second);
        List<Claim> all = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (Claim claim : ours) {
            places.put(claim.id(), all.size());
            all.add(ids.ofFirst(claim));
        }
        for (Claim claim : theirs) {
            Claim renamed = ids.ofSecond(claim);
            Claim match = matches.get(claim);
            if (match == null) {
                all.add(renamed);
            } else {
                int index = Objects.requireNonNull(places.get(match.id()));
                all.set(
                        index,
                        merged(
                                all.get(index),
                                renamed,
                                "/claims/" + index,
                                Objects.requireNonNull(figures.get(claim.id()))));
            }
        }
        all.forEach(claim -> merged.put(claim.id(), claim));
        return ClaimParts.changed(all, this::withoutBrokenRelations);
    }

    private Claim merged(Claim one, Claim other, String pointer, FigureMatching matching) {
        Provenances ofClaims =
                new Provenances(provenances.ofFirst(one.provenance()), provenances.ofSecond(other.provenance()));
        return new ClaimMerge(one, other, pointer, ofClaims, union).merge(matching, language);
    }

    private MergedIds ids(String second) {
        Set<String> taken = new HashSet<>();
        ours.forEach(claim -> taken.add(claim.id()));
        Map<String, String> ids = new HashMap<>();
        Map<String, Map<String, String>> ofFigures = new HashMap<>();
        for (Claim claim : theirs) {
            Claim match = matches.get(claim);
            String id = match != null ? match.id() : Union.freeId(claim.id(), taken);
            taken.add(id);
            ids.put(claim.id(), id);
            ofFigures.put(
                    claim.id(),
                    match != null
                            ? Objects.requireNonNull(figures.get(claim.id())).ids()
                            : sameIds(claim.figures()));
        }
        return new MergedIds(second, article, ids, ofFigures);
    }

    private static Map<String, String> sameIds(List<Figure> figures) {
        Map<String, String> ids = new HashMap<>();
        figures.forEach(figure -> figure.id().ifPresent(id -> ids.put(id, id)));
        return ids;
    }

    /**
     * Returns a claim without the relations of it and of its figures to themselves, which are possible after two were merged, and
     * without those to what is not in the merged article. The second article may refer to a claim of another state of the first.
     */
    private Claim withoutBrokenRelations(Claim claim) {
        List<ClaimRelation> relations = kept(claim.relations(), relation -> isWhole(relation.target(), claim));
        List<Figure> figures = ClaimParts.changed(claim.figures(), figure -> {
            List<FigureRelation> whole =
                    kept(figure.relations(), relation -> isWhole(relation.target(), figure, claim));
            return whole == figure.relations() ? figure : figure.withRelations(whole);
        });
        return relations == claim.relations() && figures == claim.figures()
                ? claim
                : claim.toBuilder().relations(relations).figures(figures).build();
    }

    private static <T> List<T> kept(List<T> items, Predicate<T> isKept) {
        List<T> kept = items.stream().filter(isKept).toList();
        return kept.size() == items.size() ? items : kept;
    }

    private boolean isWhole(ClaimReference target, Claim claim) {
        String id = target.claim().orElse(null);
        return id == null
                || !target.article().orElse(article).equals(article)
                || !id.equals(claim.id()) && merged.containsKey(id);
    }

    private boolean isWhole(FigureReference target, Figure figure, Claim claim) {
        if (!target.article().orElse(article).equals(article)) {
            return true;
        }
        Claim other = merged.get(target.claim().orElse(claim.id()));
        boolean isItself = claim.equals(other)
                && figure.id().filter(target.figure()::equals).isPresent();
        return other != null
                && !isItself
                && other.figures().stream()
                        .anyMatch(each ->
                                each.id().filter(target.figure()::equals).isPresent());
    }
}
