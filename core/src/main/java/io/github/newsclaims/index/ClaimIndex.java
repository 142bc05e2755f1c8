package io.github.newsclaims.index;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Items;
import io.github.newsclaims.internal.compare.ArticleVersions;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.RelationType;
import java.net.URI;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index of the claims of several articles by their relations, which can be followed in both directions. It also knows which
 * of the articles are versions of each other.
 *
 * <pre>{@code
 * ClaimIndex index = ClaimIndex.of(List.of(report, denial));
 * ClaimReference claim = ClaimReference.to("c1").withArticle("harbour-post-2031-04-02");
 * index.to(claim, RelationType.CHALLENGES);      // the claims that challenge it
 * index.reachable(claim, RelationType.SAME_AS);  // the claims that it is the same as, also indirectly
 * index.isSuperseded("harbour-post-2031-04-02"); // whether there is a later version of the article
 * }</pre>
 *
 * <p>All references contain the id of the article and no extensions: {@link ClaimReference#extensions()} of a given reference or
 * of a relation do not matter, because they do not say which claim it is. The target of a relation may be a claim of an article that is not in the
 * index: the relation can be followed, but {@link #claim} is empty for its target.
 *
 * <p>An address in {@link Claim#sameAs()} is another name of the claim. Claims that share one are the same, as if they were
 * related by {@link RelationType#SAME_AS} to each other. A relation to an address is one to every claim that has it.
 */
public final class ClaimIndex {
    private final Map<ClaimReference, Claim> claims = new LinkedHashMap<>();
    private final Map<ClaimReference, List<Link>> from = new LinkedHashMap<>();
    private final Map<ClaimReference, List<Link>> to = new LinkedHashMap<>();
    /** The claims that have an address in sameAs. */
    private final Map<URI, List<ClaimReference>> addresses = new LinkedHashMap<>();

    private final ArticleVersions versions = new ArticleVersions();

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
         * @return for example the claim that is challenged, with the id of its article and without extensions
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
            return claim.uri()
                    .map(Object::toString)
                    .orElseGet(
                            () -> claim.article().map(article -> article + " ").orElse("")
                                    + claim.claim().orElseThrow());
        }
    }

    /**
     * Makes an index of the claims of articles. It keeps the claims, and the dates and relations of the articles, but not their
     * texts.
     *
     * @param articles articles with different ids
     * @return the index
     * @throws IllegalArgumentException if two articles have the same id
     */
    public static ClaimIndex of(Iterable<Article> articles) {
        Objects.requireNonNull(articles, "articles");
        ClaimIndex index = new ClaimIndex();
        for (Article article : articles) {
            Items.required("articles", article);
            if (!index.versions.add(article)) {
                throw Invalid.value("claim index", "the ids of articles must be unique", article.id());
            }
            article.claims().forEach(claim -> index.add(article.id(), claim));
        }
        index.versions.relate();
        return index;
    }

    private void add(String article, Claim claim) {
        ClaimReference self = ClaimReference.to(claim.id()).withArticle(article);
        claims.put(self, claim);
        claim.sameAs()
                .forEach(uri ->
                        addresses.computeIfAbsent(uri, any -> new ArrayList<>()).add(self));
        for (ClaimRelation relation : claim.relations()) {
            ClaimReference target = bare(relation.target());
            Link link = new Link(
                    self,
                    relation.type(),
                    target.article().isPresent() || target.uri().isPresent() ? target : target.withArticle(article));
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
        return Optional.ofNullable(claims.get(bare(reference)));
    }

    /**
     * Returns the claims that are identified by an address.
     *
     * @param uri for example {@code URI.create("https://facts.example/claims/17")}
     * @return the claims that have it in {@link Claim#sameAs()}, in the order of the articles; empty if there are none
     */
    public List<ClaimReference> claims(URI uri) {
        Objects.requireNonNull(uri, "uri");
        return List.copyOf(addresses.getOrDefault(uri, List.of()));
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
     * Returns the relations whose target is a claim or one of its addresses.
     *
     * @param claim a reference with the id of the article
     * @param types the types of relations to return; all types if none is given
     * @return the relations to the claim, then those to its addresses, in the order of the articles; empty if there are none
     */
    public List<Link> to(ClaimReference claim, RelationType... types) {
        return to(required(claim), set(types));
    }

    private List<Link> to(ClaimReference claim, Set<RelationType> types) {
        return Stream.concat(Stream.of(claim), addresses(claim).map(ClaimReference::to))
                .distinct()
                .flatMap(name -> select(to, name, types).stream())
                .toList();
    }

    /** Returns the addresses of a claim, which may itself be given by its address. */
    private Stream<URI> addresses(ClaimReference claim) {
        Stream<URI> ofClaim = claim(claim).stream().flatMap(found -> found.sameAs().stream());
        return Stream.concat(claim.uri().stream(), ofClaim);
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
            if (types.isEmpty() || types.contains(RelationType.SAME_AS)) {
                addresses(claim)
                        .flatMap(uri -> claims(uri).stream())
                        .filter(seen::add)
                        .forEach(open::add);
            }
            if (forth) {
                select(from, claim, types).stream()
                        .flatMap(link -> targets(link.to()))
                        .filter(seen::add)
                        .forEach(open::add);
            }
            if (back) {
                to(claim, types).stream().map(Link::from).filter(seen::add).forEach(open::add);
            }
        }
        return seen.stream().skip(1).toList();
    }

    /** Returns the target of a relation, and the claims whose address it is. */
    private Stream<ClaimReference> targets(ClaimReference target) {
        return Stream.concat(Stream.of(target), target.uri().stream().flatMap(uri -> claims(uri).stream()));
    }

    private static List<Link> select(
            Map<ClaimReference, List<Link>> links, ClaimReference claim, Set<RelationType> types) {
        return links.getOrDefault(claim, List.of()).stream()
                .filter(link -> types.isEmpty() || types.contains(link.type()))
                .toList();
    }

    private static ClaimReference required(ClaimReference claim) {
        return bare(Objects.requireNonNull(claim, "claim"));
    }

    /** Returns a reference without its extensions, so that it is equal to every other reference to the claim. */
    private static ClaimReference bare(ClaimReference claim) {
        return claim.withExtensions(Extensions.none());
    }

    private static Set<RelationType> set(RelationType[] types) {
        Objects.requireNonNull(types, "types");
        for (RelationType type : types) {
            Objects.requireNonNull(type, "types");
        }
        return Set.copyOf(List.of(types));
    }

    /**
     * Returns how an article is related to other articles.
     *
     * @param article the id of an article
     * @return its relations in their order; empty if it has none or is not in the index
     */
    public List<ArticleRelation> relations(String article) {
        return versions.relations(Objects.requireNonNull(article, "article"));
    }

    /**
     * Returns the versions of an article: itself, and all that are connected with it by {@link ArticleRelationType#REPLACES} and
     * {@link ArticleRelationType#VERSION_OF} in either direction. A relation to an address counts if exactly one other
     * article of the index has it.
     *
     * @param article the id of an article
     * @return the ids of the versions, the given one first, also of articles that are named by a relation and not in the index;
     *     empty if the article is neither in the index nor named
     */
    public List<String> versions(String article) {
        return versions.versions(Objects.requireNonNull(article, "article"));
    }

    /**
     * Returns the latest version of an article. An article that replaces another one is later, whatever their dates. The articles
     * that {@link ArticleRelationType#VERSION_OF} connects, directly or through others, are ordered by their dates: the one that
     * was updated later is later. An article without {@link Article#updated()} was updated when it was {@linkplain
     * Article#published() published}.
     *
     * @param article the id of an article
     * @return the id of the version in the index that is later than all others there, which may be the article itself; empty if
     *     relations and dates do not decide which it is
     */
    public Optional<String> latest(String article) {
        return versions.latest(Objects.requireNonNull(article, "article"));
    }

    /**
     * Returns whether there is a later version of an article.
     *
     * @param article the id of an article
     * @return true if a version is known to be later, as in {@link #latest}; false if none is or that is not decided
     */
    public boolean isSuperseded(String article) {
        return versions.isSuperseded(Objects.requireNonNull(article, "article"));
    }

    /** The numbers of claims and relations: {@code index of 12 claims with 3 relations}. */
    @Override
    public String toString() {
        int relations = from.values().stream().mapToInt(List::size).sum();
        return "index of " + claims.size() + " claims with " + relations + " relations";
    }
}
