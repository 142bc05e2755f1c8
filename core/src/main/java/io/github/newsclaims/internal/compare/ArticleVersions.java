package io.github.newsclaims.internal.compare;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.time.Edtf;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the versions of articles by their relations. */
public final class ArticleVersions {
    private final Map<String, List<ArticleRelation>> relations = new LinkedHashMap<>();
    /** When each version was published, by the id of the article. */
    private final Map<String, Edtf> dates = new LinkedHashMap<>();
    /** The ids of the articles at each address. */
    private final Map<URI, List<String>> addresses = new LinkedHashMap<>();
    /** The ids of the other versions of each article to which it is related directly. */
    private final Map<String, Set<String>> versions = new LinkedHashMap<>();
    /** The ids of those that are related to it by version-of. */
    private final Map<String, Set<String>> sameStory = new LinkedHashMap<>();
    /** The ids of the articles that replace each article. */
    private final Map<String, Set<String>> replacedBy = new LinkedHashMap<>();
    /** The ids of the articles that each article replaces. */
    private final Map<String, Set<String>> replaces = new LinkedHashMap<>();
    /** The dates of the articles that version-of connects with each article. */
    private final Map<String, VersionDates> groups = new LinkedHashMap<>();

    /**
     * Adds an article.
     *
     * @return false if there is an article of its id
     */
    public boolean add(Article article) {
        if (relations.putIfAbsent(article.id(), article.relations()) != null) {
            return false;
        }
        versions.put(article.id(), new LinkedHashSet<>());
        article.updated().or(article::published).ifPresent(date -> dates.put(article.id(), date));
        article.uri()
                .ifPresent(uri ->
                        addresses.computeIfAbsent(uri, any -> new ArrayList<>()).add(article.id()));
        return true;
    }

    /** Relates the versions to each other, after all articles are added. */
    public void relate() {
        relations.forEach((article, all) -> all.forEach(relation -> relate(article, relation)));
        for (String article : sameStory.keySet()) {
            if (!groups.containsKey(article)) {
                Set<String> group = walk(article, sameStory);
                VersionDates ofGroup = new VersionDates(group, dates);
                group.forEach(version -> groups.put(version, ofGroup));
            }
        }
    }

    private void relate(String article, ArticleRelation relation) {
        boolean isReplacement = relation.type().equals(ArticleRelationType.REPLACES);
        if (!isReplacement && !relation.type().equals(ArticleRelationType.VERSION_OF)) {
            return;
        }
        id(article, relation.target()).ifPresent(other -> {
            put(versions, article, other);
            put(versions, other, article);
            put(isReplacement ? replaces : sameStory, article, other);
            put(isReplacement ? replacedBy : sameStory, other, article);
        });
    }

    /** Returns the id of the target of a relation. An address names an article if no other one has it. */
    private Optional<String> id(String article, ArticleReference target) {
        return target.article()
                .or(() -> target.uri()
                        .map(uri -> addresses.getOrDefault(uri, List.of()).stream()
                                .filter(id -> !id.equals(article))
                                .toList())
                        .filter(ids -> ids.size() == 1)
                        .map(ids -> ids.get(0)));
    }

    private static void put(Map<String, Set<String>> ids, String from, String to) {
        ids.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
    }

    public List<ArticleRelation> relations(String article) {
        return relations.getOrDefault(article, List.of());
    }

    public List<String> versions(String article) {
        return versions.containsKey(article) ? List.copyOf(walk(article, versions)) : List.of();
    }

    /** Returns the only version in the index that is known to be later than all others there. */
    public Optional<String> latest(String article) {
        List<String> all =
                versions(article).stream().filter(relations::containsKey).toList();
        // A version that is later than all others is the only one than which none is later.
        List<String> last =
                all.stream().filter(version -> !isSuperseded(version)).toList();
        return last.size() == 1 && isAfterAll(last.get(0), all) ? Optional.of(last.get(0)) : Optional.empty();
    }

    private boolean isAfterAll(String latest, List<String> versions) {
        Set<String> left = new LinkedHashSet<>(versions);
        left.remove(latest);
        Deque<String> open = new ArrayDeque<>(List.of(latest));
        while (!open.isEmpty() && !left.isEmpty()) {
            String later = open.remove();
            List<String> earlier = new ArrayList<>(replaces.getOrDefault(later, Set.of()));
            if (dates.containsKey(later)) {
                left.stream().filter(version -> isLaterByDate(later, version)).forEach(earlier::add);
            }
            earlier.stream().filter(left::remove).forEach(open::add);
        }
        return left.isEmpty();
    }

    public boolean isSuperseded(String article) {
        return replacedBy.containsKey(article)
                || groups.containsKey(article)
                        && groups.get(article).isAnyLater(article, later -> isLaterByDate(later, article));
    }

    /** Returns whether a version is later by its date, and no article replaces another one to the contrary. */
    private boolean isLaterByDate(String later, String version) {
        return groups.containsKey(later)
                && groups.get(later) == groups.get(version)
                && dates.containsKey(later)
                && dates.containsKey(version)
                && dates.get(later).isAfter(dates.get(version)).orElse(false)
                && !walk(later, replacedBy).contains(version);
    }

    private static Set<String> walk(String start, Map<String, Set<String>> ids) {
        Set<String> seen = new LinkedHashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            ids.getOrDefault(open.remove(), Set.of()).stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }
}
