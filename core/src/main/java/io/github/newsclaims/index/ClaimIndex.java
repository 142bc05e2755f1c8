package io.github.newsclaims.index;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Items;
import io.github.newsclaims.term.RelationType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An index of the claims of several articles by their relations, which can be followed in both directions.
 *
 * <pre>{@code
 * ClaimIndex index = ClaimIndex.of(List.of(report, denial));
 * ClaimReference claim = ClaimReference.to("c1").inArticle("harbour-post-2031-04-02");
 * index.to(claim, RelationType.CHALLENGES);      // the claims that challenge it
 * index.reachable(claim, RelationType.SAME_AS);  // the claims that it is the same as, also indirectly
 * }</pre>
 *
 * <p>All references contain the id of the article. The target of a relation may be a claim of an article that is not in the
 * index: the relation can be followed, but {@link #claim} is empty for its target.
 */
public final class ClaimIndex {
    private final Map<ClaimReference, Claim> claims = new LinkedHashMap<>();
    private final Map<ClaimReference, List<Link>> from = new LinkedHashMap<>();
    private final Map<ClaimReference, List<Link>> to = new LinkedHashMap<>();

    private ClaimIndex() {}

    /** A relation of one claim to another. */
    public static final class Link {
        private final ClaimReference from;
        private final RelationType type;
        private final ClaimReference to;

        Link(ClaimReference from, RelationType type, ClaimReference to) {
            this.from = from;
            this.type = type;
            this.to = to;
        }

        /**
         * Returns the claim that has the relation.
         *
         * @return for example the claim that challenges, with the id of its article
         */
        public ClaimReference from() {
            return from;
        }

        /**
         * Returns the type of the relation.
         *
         * @return for example {@link RelationType#CHALLENGES}
         */
        public RelationType type() {
            return type;
        }

        /**
         * Returns the target of the relation.
         *
         * @return for example the claim that is challenged, with the id of its article
         */
        public ClaimReference to() {
            return to;
        }

        /** Two links are equal if their claims and types are. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Link that && from.equals(that.from) && type.equals(that.type) && to.equals(that.to);
        }

        @Override
        public int hashCode() {
            return Objects.hash(from, type, to);
        }

        /** The link in words: {@code coast-2 c1 challenges coast-1 c3}. */
        @Override
        public String toString() {
            return shown(from) + " " + type + " " + shown(to);
        }

        private static String shown(ClaimReference claim) {
            return claim.article().map(article -> article + " ").orElse("") + claim.claim();
        }
    }

    /**
     * Makes an index of the claims of articles. It keeps the claims but not the articles.
     *
     * @param articles articles with different ids
     * @return the index
     * @throws IllegalArgumentException if two articles have the same id
     */
    public static ClaimIndex of(Iterable<Article> articles) {
        Objects.requireNonNull(articles, "articles");
        ClaimIndex index = new ClaimIndex();
        Set<String> ids = new LinkedHashSet<>();
        for (Article article : articles) {
            Items.required("articles", article);
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
     * Returns the claim of a reference.
     *
     * @param reference a reference with the id of the article
     * @return the claim; empty if its article is not in the index or has no such claim
     */
    public Optional<Claim> claim(ClaimReference reference) {
        Objects.requireNonNull(reference, "reference");
        return Optional.ofNullable(claims.get(reference));
    }

    /**
     * Returns the relations that a claim has.
     *
     * @param claim a reference with the id of the article
     * @param types the types of relations to return; all types if none is given
     * @return the relations in the order of the claim; empty if there are none
     */
    public List<Link> from(ClaimReference claim, RelationType... types) {
        return select(from, required(claim), set(types));
    }

    /**
     * Returns the relations whose target is a claim.
     *
     * @param claim a reference with the id of the article
     * @param types the types of relations to return; all types if none is given
     * @return the relations in the order of the articles; empty if there are none
     */
    public List<Link> to(ClaimReference claim, RelationType... types) {
        return select(to, required(claim), set(types));
    }

    /**
     * Returns all claims that can be reached from a claim by following relations forwards. Each claim is returned once, even if
     * the relations form a cycle.
     *
     * @param claim a reference with the id of the article
     * @param types the types of relations to return; all types if none is given
     * @return the claims without the given one, nearest first; empty if there are none
     */
    public List<ClaimReference> reachable(ClaimReference claim, RelationType... types) {
        return walk(claim, types, true, false);
    }

    /**
     * Returns all claims from which a claim can be reached: those that challenge it, those that challenge them, and so on.
     *
     * @param claim a reference with the id of the article
     * @param types the types of relations to return; all types if none is given
     * @return the claims without the given one, nearest first; empty if there are none
     */
    public List<ClaimReference> reaching(ClaimReference claim, RelationType... types) {
        return walk(claim, types, false, true);
    }

    /**
     * Returns all claims that are connected with a claim by relations in either direction, for example all that say the same.
     *
     * @param claim a reference with the id of the article
     * @param types the types of relations to return; all types if none is given
     * @return the claims without the given one, nearest first; empty if there are none
     */
    public List<ClaimReference> connected(ClaimReference claim, RelationType... types) {
        return walk(claim, types, true, true);
    }

    private List<ClaimReference> walk(ClaimReference start, RelationType[] given, boolean forth, boolean back) {
        Set<ClaimReference> seen = new LinkedHashSet<>(Set.of(required(start)));
        Set<RelationType> types = set(given);
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

    private static ClaimReference required(ClaimReference claim) {
        return Objects.requireNonNull(claim, "claim");
    }

    private static Set<RelationType> set(RelationType[] types) {
        Objects.requireNonNull(types, "types");
        for (RelationType type : types) {
            Objects.requireNonNull(type, "types");
        }
        return Set.copyOf(List.of(types));
    }

    /** The numbers of claims and relations: {@code index of 12 claims with 3 relations}. */
    @Override
    public String toString() {
        int relations = from.values().stream().mapToInt(List::size).sum();
        return "index of " + claims.size() + " claims with " + relations + " relations";
    }
}
