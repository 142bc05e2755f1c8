package io.github.newsclaims.compare.diff;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.internal.compare.Overlap;
import io.github.newsclaims.internal.compare.PartyKeys;
import io.github.newsclaims.internal.compare.PlaceIndex;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.verbatim.Verbatim;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import io.github.newsclaims.text.verbatim.VerbatimSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Pairs the claims of two versions of an article. */
final class ClaimPairing {
    private final Article before;
    private final Article after;
    /** The later claim of each paired earlier claim, by the id of the earlier one. */
    private final Map<String, Claim> pairs = new HashMap<>();
    /** How the later text has the words of an earlier claim, by its id. */
    private final Map<String, Verbatim> found = new HashMap<>();
    /** The earlier claims that are not paired yet. */
    private final Set<Claim> left;
    /** The later claims that are not paired yet. */
    private final Set<Claim> open;
    /** The places of the later claims, by their numbers. */
    private final PlaceIndex laterPlaces = new PlaceIndex();
    /** The places that the earlier claims with the same words have. */
    private final Map<Object, Set<Optional<Wording>>> placesOfWords = new HashMap<>();

    ClaimPairing(Article before, Article after) {
        this.before = before;
        this.after = after;
        this.left = new LinkedHashSet<>(before.claims());
        this.open = new LinkedHashSet<>(after.claims());
        for (int number = 0; number < after.claims().size(); number++) {
            if (after.claims().get(number).wording().orElse(null) instanceof Anchor place) {
                laterPlaces.add(place, number);
            }
        }
        for (Claim claim : before.claims()) {
            placesOfWords.computeIfAbsent(words(claim), any -> new HashSet<>()).add(place(claim));
        }
        pairById();
        pairUnique(claim -> List.of(words(claim), claim.proposition()));
        pairUnique(ClaimPairing::words);
        after.text().ifPresent(text -> pairByPlace(searchIn(text, after)));
        pairReworded();
        pairUnique(Claim::proposition);
    }

    private static VerbatimSearch searchIn(ArticleText text, Article article) {
        VerbatimSearch search = VerbatimSearch.of(text);
        return article.language().map(search::inLanguage).orElse(search);
    }

    List<ClaimChange> changes() {
        PartyKeys parties = PartyKeys.of(before);
        VersionKeys keys = new VersionKeys(before, parties, "before ");
        VersionKeys laterKeys = new VersionKeys(after, parties.inVersion(after), "after ");
        List<Claim> paired = before.claims().stream()
                .filter(claim -> pairs.containsKey(claim.id()))
                .toList();
        paired.forEach(claim -> keys.pair(claim, later(claim), laterKeys));
        // In this order, because the figures of a claim may be related to those of a later one.
        Map<String, FigureChanges> figures = new HashMap<>();
        paired.forEach(claim -> figures.put(claim.id(), new FigureChanges(claim, keys, later(claim), laterKeys)));
        figures.values().forEach(FigureChanges::pairKeys);
        List<ClaimChange> changes = new ArrayList<>();
        for (Claim claim : before.claims()) {
            FigureChanges ofClaim = figures.get(claim.id());
            changes.add(ofClaim == null ? unpaired(claim) : paired(claim, keys, laterKeys, ofClaim));
        }
        for (Claim claim : open) {
            changes.add(ClaimChange.added(claim));
        }
        return changes;
    }

    private Claim later(Claim claim) {
        return Objects.requireNonNull(pairs.get(claim.id()));
    }

    private ClaimChange paired(Claim claim, VersionKeys keys, VersionKeys laterKeys, FigureChanges figures) {
        Claim later = later(claim);
        return ClaimChange.paired(
                kind(claim, later),
                claim,
                later,
                Optional.ofNullable(found.get(claim.id())),
                ClaimView.differences(new ClaimView(before, keys, claim), new ClaimView(after, laterKeys, later)),
                figures.changes());
    }

    private static ChangeKind kind(Claim claim, Claim later) {
        if (!words(claim).equals(words(later))) {
            return ChangeKind.REWORDED;
        }
        return claim.wording().orElse(null) instanceof Anchor place
                        && later.wording().orElse(null) instanceof Anchor now
                        && !place.withoutContext().equals(now.withoutContext())
                ? ChangeKind.MOVED
                : ChangeKind.KEPT;
    }

    private ClaimChange unpaired(Claim claim) {
        Optional<Verbatim> verbatim = Optional.ofNullable(found.get(claim.id()));
        ChangeKind kind = verbatim.flatMap(Verbatim::match)
                .filter(place -> overlapping(place).isEmpty() && !hasLookAlike(claim) && !isOfTwin(claim, place))
                .map(place -> carried(claim, place, verbatim.get().level()))
                .orElse(ChangeKind.ORPHANED);
        return ClaimChange.unpaired(kind, claim, verbatim);
    }

    /** Returns whether another claim of the earlier version has the same words elsewhere, so that a place may be of either. */
    private boolean hasLookAlike(Claim claim) {
        return Objects.requireNonNull(placesOfWords.get(words(claim))).size() > 1;
    }

    /**
     * Returns whether the earlier text has the words of a claim several times and a place is not that of the claim. It may be that
     * of the other words, which were there already.
     */
    private boolean isOfTwin(Claim claim, Anchor place) {
        return !place(claim).filter(place::equals).isPresent()
                && before.text()
                        .map(text -> VerbatimSearch.of(text)
                                .find(claim.wording().orElseThrow(), TextScope.all())
                                .level())
                        .filter(level -> level == VerbatimLevel.AMBIGUOUS)
                        .isPresent();
    }

    private static ChangeKind carried(Claim claim, Anchor place, VerbatimLevel level) {
        if (level != VerbatimLevel.EXACT) {
            return ChangeKind.REWORDED;
        }
        return place(claim).filter(place::equals).isPresent() ? ChangeKind.KEPT : ChangeKind.MOVED;
    }

    /** Returns the wording of a claim without its context, which may change although the place does not. */
    private static Optional<Wording> place(Claim claim) {
        return claim.wording().map(Wording::withoutContext);
    }

    private void pair(Claim claim, Claim later) {
        pairs.put(claim.id(), later);
        left.remove(claim);
        open.remove(later);
    }

    private void pairById() {
        Map<String, Claim> later = new HashMap<>();
        open.forEach(claim -> later.put(claim.id(), claim));
        for (Claim claim : List.copyOf(left)) {
            Claim same = later.get(claim.id());
            if (same != null && words(claim).equals(words(same))) {
                pair(claim, same);
            }
        }
    }

    /** Pairs claims of the same id if the later one has at least half of the words of the earlier one. */
    private void pairReworded() {
        Map<String, Claim> later = new HashMap<>();
        open.forEach(claim -> later.put(claim.id(), claim));
        for (Claim claim : List.copyOf(left)) {
            Claim same = later.get(claim.id());
            if (same != null
                    && Verbatim.compare(text(claim), ArticleText.of(text(same))).level() != VerbatimLevel.NOT_FOUND) {
                pair(claim, same);
            }
        }
    }

    private static String text(Claim claim) {
        return claim.wording()
                .map(Wording::text)
                .orElseGet(() -> claim.proposition().orElseThrow());
    }

    private void pairUnique(Function<Claim, Object> key) {
        Map<Object, List<Claim>> ours = byKey(left, key);
        Map<Object, List<Claim>> theirs = byKey(open, key);
        ours.forEach((one, claims) -> {
            List<Claim> others = theirs.getOrDefault(one, List.of());
            if (!Optional.empty().equals(one) && claims.size() == 1 && others.size() == 1) {
                pair(claims.get(0), others.get(0));
            }
        });
    }

    private static Map<Object, List<Claim>> byKey(Set<Claim> claims, Function<Claim, Object> key) {
        Map<Object, List<Claim>> byKey = new LinkedHashMap<>();
        for (Claim claim : claims) {
            byKey.computeIfAbsent(key.apply(claim), any -> new ArrayList<>()).add(claim);
        }
        return byKey;
    }

    private void pairByPlace(VerbatimSearch search) {
        Map<Claim, List<Claim>> candidates = new LinkedHashMap<>();
        Map<Claim, Integer> wanted = new HashMap<>();
        for (Claim claim : left) {
            place(claim).ifPresent(words -> {
                Verbatim verbatim = search.compare(words);
                found.put(claim.id(), verbatim);
                List<Claim> overlapping = candidates(claim, verbatim);
                overlapping.forEach(later -> wanted.merge(later, 1, Integer::sum));
                candidates.put(claim, overlapping);
            });
        }
        candidates.forEach((claim, overlapping) -> {
            if (overlapping.size() == 1 && wanted.getOrDefault(overlapping.get(0), 0) == 1) {
                pair(claim, overlapping.get(0));
            }
        });
    }

    private List<Claim> candidates(Claim claim, Verbatim verbatim) {
        if (verbatim.places().size() != 1) {
            return List.of();
        }
        List<Claim> overlapping = overlapping(verbatim.places().get(0));
        return verbatim.level() == VerbatimLevel.CHANGED_WORDS
                ? overlapping.stream()
                        .filter(later -> hasSameIdOrProposition(claim, later))
                        .toList()
                : overlapping;
    }

    private static boolean hasSameIdOrProposition(Claim claim, Claim later) {
        return claim.id().equals(later.id())
                || claim.proposition().isPresent() && claim.proposition().equals(later.proposition());
    }

    /** Returns the later claims left whose place shares at least half of the shorter of the two places. */
    private List<Claim> overlapping(Anchor place) {
        List<Claim> overlapping = new ArrayList<>();
        laterPlaces.search(place, number -> {
            Claim later = after.claims().get(number);
            Anchor other = (Anchor) later.wording().orElseThrow();
            if (open.contains(later) && 2 * Overlap.common(place, other) >= Math.min(place.length(), other.length())) {
                overlapping.add(later);
            }
            return false;
        });
        return overlapping;
    }

    /** Returns the words of a claim, or its proposition if it has no words. */
    private static Object words(Claim claim) {
        return claim.wording().isPresent()
                ? claim.wording().get().pieces()
                : claim.proposition().orElseThrow();
    }
}
