package io.github.newsclaims.index;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.term.RelationType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the claims of several articles stand to each other, to be followed in both directions.
 *
 * <pre>{@code
 * ClaimIndex index = ClaimIndex.of(List.of(report, denial));
 * ClaimReference claim = ClaimReference.to("c1").inArticle("harbour-post-2031-04-02");
 * index.to(claim, RelationType.CHALLENGES);      // who challenges it
 * index.reachable(claim, RelationType.SAME_AS);  // what it says the same as, through others too
 * }</pre>
 *
 * <p>References in it are always complete, with the id of the article. A relation may point at a claim of an article that
 * is not here: it can be followed there, and {@link #claim} has nothing for it.
 */
public final class ClaimIndex {
    private final Map<ClaimReference, Claim> claims = new LinkedHashMap<>();
    private final Map<ClaimReference, List<Link>> from = new LinkedHashMap<>();
    private final Map<ClaimReference, List<Link>> to = new LinkedHashMap<>();

    private ClaimIndex() {}

    /**
     * A relation with both its ends.
     *
     * @param from the claim that has the relation, for example the one that challenges
     * @param type how it stands to the other, for example {@link RelationType#CHALLENGES}
     * @param to the claim that it points at, for example the one that is challenged
     */
    public record Link(ClaimReference from, RelationType type, ClaimReference to) {}

    /**
     * An index over articles. It keeps their claims, and not the articles.
     *
     * @param articles articles of different ids
     * @return the index
     * @throws IllegalArgumentException if two articles have one id
     */
    public static ClaimIndex of(Iterable<Article> articles) {
        ClaimIndex index = new ClaimIndex();
        Set<String> ids = new LinkedHashSet<>();
        for (Article article : articles) {
            if (!ids.add(article.id())) {
                throw Invalid.value("claim index", "the ids of articles must be unique", article.id());
            }
            article.claims().forEach(claim -> index.add(article.id(), claim));
        }
        return index;
    }

    private void add(String article, Claim claim) {
        ClaimReference self = ClaimReference.to(claim.id()).inArticle(article);
        claims.put(self, claim);
        for (ClaimRelation relation : claim.relations()) {
            ClaimReference target = relation.target();
            Link link =
                    new Link(self, relation.type(), target.article().isPresent() ? target : target.inArticle(article));
            from.computeIfAbsent(self, any -> new ArrayList<>()).add(link);
            to.computeIfAbsent(link.to(), any -> new ArrayList<>()).add(link);
        }
    }

    /**
     * The claim of a reference.
     *
     * @param reference with the id of the article
     * @return the claim; empty where its article is not here, or has no such claim
     */
    public Optional<Claim> claim(ClaimReference reference) {
        return Optional.ofNullable(claims.get(reference));
    }

    /**
     * The relations that a claim has itself.
     *
     * @param claim with the id of the article
     * @param types which relations; all where none is given
     * @return the relations in the order of the claim; empty where there are none
     */
    public List<Link> from(ClaimReference claim, RelationType... types) {
        return select(from, claim, Set.copyOf(List.of(types)));
    }

    /**
     * The relations that other claims have to a claim.
     *
     * @param claim with the id of the article
     * @param types which relations; all where none is given
     * @return the relations in the order of the articles; empty where there are none
     */
    public List<Link> to(ClaimReference claim, RelationType... types) {
        return select(to, claim, Set.copyOf(List.of(types)));
    }

    /**
     * All claims that can be reached by following the relations that claims have, each once, even where they go round in
     * a circle.
     *
     * @param claim with the id of the article
     * @param types which relations; all where none is given
     * @return the claims, nearest first, without the one to start from; empty where there are none
     */
    public List<ClaimReference> reachable(ClaimReference claim, RelationType... types) {
        return walk(claim, Set.copyOf(List.of(types)), true, false);
    }

    /**
     * All claims from which a claim can be reached: who challenges it, who challenges them, and so on.
     *
     * @param claim with the id of the article
     * @param types which relations; all where none is given
     * @return the claims, nearest first, without the one to start from; empty where there are none
     */
    public List<ClaimReference> reaching(ClaimReference claim, RelationType... types) {
        return walk(claim, Set.copyOf(List.of(types)), false, true);
    }

    /**
     * All claims that relations join to a claim, in whichever direction they point: what is the same as it.
     *
     * @param claim with the id of the article
     * @param types which relations; all where none is given
     * @return the claims, nearest first, without the one to start from; empty where there are none
     */
    public List<ClaimReference> connected(ClaimReference claim, RelationType... types) {
        return walk(claim, Set.copyOf(List.of(types)), true, true);
    }

    private List<ClaimReference> walk(ClaimReference start, Set<RelationType> types, boolean forth, boolean back) {
        Set<ClaimReference> seen = new LinkedHashSet<>(Set.of(start));
        Deque<ClaimReference> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            ClaimReference claim = open.remove();
            if (forth) {
                select(from, claim, types).stream()
                        .map(Link::to)
                        .filter(seen::add)
                        .forEach(open::add);
            }
            if (back) {
                select(to, claim, types).stream()
                        .map(Link::from)
                        .filter(seen::add)
                        .forEach(open::add);
            }
        }
        return seen.stream().skip(1).toList();
    }

    private static List<Link> select(
            Map<ClaimReference, List<Link>> links, ClaimReference claim, Set<RelationType> types) {
        return links.getOrDefault(claim, List.of()).stream()
                .filter(link -> types.isEmpty() || types.contains(link.type()))
                .toList();
    }
}
