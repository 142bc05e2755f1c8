package io.github.newsclaims.examples.desk;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.compare.conflict.ConflictSide;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.compare.figure.FigureVerdict;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.examples.words.Names;
import io.github.newsclaims.examples.words.Phrases;
import io.github.newsclaims.term.ClaimType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the claims of a corpus and finds which of them to check first. */
final class DeskCandidates {
    /** What nobody can check: it does not say that something is the case. */
    private static final Set<ClaimType> NOT_CHECKABLE =
            Set.of(ClaimType.OPINION, ClaimType.NORMATIVE, ClaimType.BELIEF, ClaimType.AIM, ClaimType.PREDICTION);

    private static final int NUMERICAL = 1;
    private static final int CHALLENGED = 2;
    private static final int CONTRADICTED = 3;
    private static final int PERHAPS_CONTRADICTED = 1;
    /** The most points for repetitions, and for sources. */
    private static final int MOST = 3;
    /** A group may have half a million pairs of sides. */
    private static final int PAIRS = 1_000;

    private static final int SHOWN = 5;

    private final List<DeskClaim> claims = new ArrayList<>();
    private final Map<String, Set<String>> challengers = new HashMap<>();
    private final Map<String, DeskReason> contradictions = new HashMap<>();
    private int checked;
    private int opinions;

    /**
     * A reason to check a claim.
     *
     * @param points what it counts
     * @param words the reason
     */
    record DeskReason(int points, String words) {}

    /**
     * A claim to check, with those that say the same.
     *
     * @param claim the first of them
     * @param others the keys of the others
     * @param reasons why to check it
     */
    record DeskCandidate(DeskClaim claim, List<String> others, List<DeskReason> reasons) {
        /** Returns the sum of the points. */
        int points() {
            return reasons.stream().mapToInt(DeskReason::points).sum();
        }
    }

    /** The points in words. */
    static String explanation() {
        return "Points: " + NUMERICAL + " for a number; " + CONTRADICTED
                + " if a figure of another article contradicts it, "
                + PERHAPS_CONTRADICTED + " if it may; " + CHALLENGED
                + " if another claim challenges it; 1 for each further publication"
                + " and 1 for each further named source, at most " + MOST
                + " each. They say what to look at first, not what is true.";
    }

    /** Collects the claims of a corpus. */
    static DeskCandidates in(Stream<Article> articles) {
        DeskCandidates candidates = new DeskCandidates();
        FigureConflicts conflicts = FigureConflicts.in(articles.peek(candidates::add));
        conflicts.groups().forEach(group -> group.conflicts().limit(PAIRS).forEach(candidates::add));
        return candidates;
    }

    private void add(Article article) {
        Names names = new Names(article);
        for (Claim claim : article.claims()) {
            DeskClaim.challenged(article, claim)
                    .forEach(target -> challengers
                            .computeIfAbsent(target, key -> new LinkedHashSet<>())
                            .add(DeskClaim.key(article.id(), claim.id())));
            if (!claim.assessments().isEmpty()) {
                checked++;
            } else if (claim.types().stream().anyMatch(NOT_CHECKABLE::contains)) {
                opinions++;
            } else {
                claims.add(DeskClaim.of(article, names, claim));
            }
        }
    }

    private void add(FigureConflicts.Conflict conflict) {
        boolean certain = conflict.comparison().verdict() == FigureVerdict.CONFLICTING;
        contradicted(conflict.first(), conflict.second(), conflict, certain);
        contradicted(conflict.second(), conflict.first(), conflict, certain);
    }

    private void contradicted(
            ConflictSide side, ConflictSide other, FigureConflicts.Conflict conflict, boolean certain) {
        for (ReportedFigure figure : side.figures()) {
            String key =
                    DeskClaim.key(figure.article().orElse(""), figure.claim().orElse(""));
            ReportedFigure against = other.figures().get(0);
            DeskReason reason = new DeskReason(
                    certain ? CONTRADICTED : PERHAPS_CONTRADICTED,
                    (certain ? "contradicted by " : "perhaps contradicted by ")
                            + DeskClaim.key(
                                    against.article().orElse(""),
                                    against.claim().orElse("")) + " (independent"
                            + " sources: " + side.independentSources() + " against " + other.independentSources()
                            + "): "
                            + conflict.comparison().explanation());
            contradictions.merge(key, reason, (old, now) -> now.points() > old.points() ? now : old);
        }
    }

    /** Returns how many claims were passed over because somebody has checked them. */
    int checked() {
        return checked;
    }

    /** Returns how many claims were passed over because they cannot be checked. */
    int opinions() {
        return opinions;
    }

    /** Returns the number of claims among which the candidates are. */
    int claims() {
        return claims.size();
    }

    /** Returns the claims with a reason to check them, most points first, then in the order of the corpus. */
    List<DeskCandidate> ranked() {
        List<DeskCandidate> candidates = new ArrayList<>();
        for (List<DeskClaim> same : groups()) {
            List<DeskReason> reasons = reasons(same);
            if (!reasons.isEmpty()) {
                List<String> others = same.stream().skip(1).map(DeskClaim::key).toList();
                candidates.add(new DeskCandidate(same.get(0), others, reasons));
            }
        }
        candidates.sort(Comparator.comparingInt(DeskCandidate::points).reversed());
        return candidates;
    }

    /** Returns the claims, those together that share a meaning. */
    private List<List<DeskClaim>> groups() {
        int[] parents = new int[claims.size()];
        Map<String, Integer> firsts = new HashMap<>();
        for (int index = 0; index < parents.length; index++) {
            parents[index] = index;
            for (String meaning : claims.get(index).meanings()) {
                Integer first = firsts.putIfAbsent(meaning, index);
                if (first != null) {
                    int one = root(parents, first);
                    int other = root(parents, index);
                    parents[Math.max(one, other)] = Math.min(one, other);
                }
            }
        }
        Map<Integer, List<DeskClaim>> groups = new LinkedHashMap<>();
        for (int index = 0; index < parents.length; index++) {
            groups.computeIfAbsent(root(parents, index), root -> new ArrayList<>())
                    .add(claims.get(index));
        }
        return List.copyOf(groups.values());
    }

    private static int root(int[] parents, int index) {
        int root = index;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private List<DeskReason> reasons(List<DeskClaim> same) {
        Set<String> figures = new LinkedHashSet<>();
        Set<String> publications = new LinkedHashSet<>();
        Set<String> origins = new LinkedHashSet<>();
        Set<String> against = new LinkedHashSet<>();
        List<DeskReason> contradicted = new ArrayList<>();
        for (DeskClaim claim : same) {
            figures.addAll(claim.figures());
            publications.add(claim.publication());
            origins.addAll(claim.origins());
            against.addAll(challengers.getOrDefault(claim.key(), Set.of()));
            if (contradictions.containsKey(claim.key())) {
                contradicted.add(contradictions.get(claim.key()));
            }
        }
        List<DeskReason> reasons = new ArrayList<>();
        contradicted.stream().max(Comparator.comparingInt(DeskReason::points)).ifPresent(reasons::add);
        if (!against.isEmpty()) {
            reasons.add(new DeskReason(CHALLENGED, "challenged by " + listed(against)));
        }
        if (publications.size() > 1) {
            reasons.add(new DeskReason(
                    Math.min(MOST, publications.size() - 1),
                    "repeated by " + publications.size() + " publications: " + listed(publications)));
        }
        if (origins.size() > 1) {
            reasons.add(new DeskReason(
                    Math.min(MOST, origins.size() - 1),
                    "said by " + origins.size() + " independent sources: " + listed(origins)));
        }
        if (!figures.isEmpty()) {
            reasons.add(new DeskReason(NUMERICAL, "numerical: " + listed(figures)));
        }
        return reasons;
    }

    private static String listed(Set<String> items) {
        List<String> shown = new ArrayList<>(items.stream().limit(SHOWN).toList());
        if (items.size() > SHOWN) {
            shown.add(items.size() - SHOWN + " more");
        }
        return Phrases.and(shown);
    }
}
