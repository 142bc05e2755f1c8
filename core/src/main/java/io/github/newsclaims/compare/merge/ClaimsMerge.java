package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.compare.merge.MergedOrder.PlaceRange;
import io.github.newsclaims.text.Wording;
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
    private static final String POINTER = "/claims/";

    private final String article;
    private final Optional<String> language;
    private final Provenances provenances;
    private final Union union;
    private final List<Claim> ours;
    private final List<Claim> theirs;
    /** The index of the match in the first article of each claim of the second; -1 if it has none. */
    private final int[] matches;
    /** The pairs of figures in each claim of the second article that has a match, by its index. */
    private final Map<Integer, FigureMatching> figures = new HashMap<>();

    private final MergedOrder order;
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
        for (int index = 0; index < matches.length; index++) {
            if (matches[index] >= 0) {
                List<Figure> ofMatch = ours.get(matches[index]).figures();
                figures.put(index, new FigureMatching(ofMatch, theirs.get(index).figures(), union));
            }
        }
        this.order = new MergedOrder(
                ranges(ours, PlaceRange.FIRST), ranges(theirs, PlaceRange.LAST), index -> matches[index] < 0);
    }

    /**
     * Returns the ranges of claims in the text. A claim without a place follows the one before it.
     *
     * @param start the range of claims before which none has a place
     */
    private static List<PlaceRange> ranges(List<Claim> claims, PlaceRange start) {
        List<PlaceRange> ranges = new ArrayList<>();
        PlaceRange last = start;
        for (Claim claim : claims) {
            last = claim.wording()
                    .flatMap(Wording::anchor)
                    .map(place -> new PlaceRange(place.start(), place.end()))
                    .orElse(last);
            ranges.add(last);
        }
        return ranges;
    }

    /** Returns the pointer to a part of the first article as a pointer to the same part of the merged one. */
    String moved(String pointer) {
        return order.moved(pointer, POINTER);
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
        List<Claim> kept = new ArrayList<>(ours.size());
        ours.forEach(claim -> kept.add(ids.ofFirst(claim)));
        List<Claim> added = new ArrayList<>(theirs.size());
        for (int index = 0; index < matches.length; index++) {
            Claim renamed = ids.ofSecond(theirs.get(index));
            added.add(renamed);
            int match = matches[index];
            if (match >= 0) {
                String pointer = POINTER + order.position(match);
                kept.set(match, merged(kept.get(match), renamed, pointer, Objects.requireNonNull(figures.get(index))));
            }
        }
        List<Claim> all = order.merged(kept, added);
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
        for (int index = 0; index < matches.length; index++) {
            Claim claim = theirs.get(index);
            FigureMatching matching = figures.get(index);
            String id = matching != null ? ours.get(matches[index]).id() : Union.freeId(claim.id(), taken);
            taken.add(id);
            ids.put(claim.id(), id);
            ofFigures.put(claim.id(), matching != null ? matching.ids() : sameIds(claim.figures()));
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
