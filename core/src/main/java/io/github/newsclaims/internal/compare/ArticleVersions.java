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
    /** The ids of those versions that are known to be earlier. */
    private final Map<String, Set<String>> earlier = new LinkedHashMap<>();

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
        // First by what is stated, because that decides if the dates say something else.
        relate(ArticleRelationType.REPLACES);
        relate(ArticleRelationType.VERSION_OF);
    }

    private void relate(ArticleRelationType type) {
        relations.forEach((article, all) -> all.stream()
                .filter(relation -> relation.type().equals(type))
                .map(relation -> id(article, relation.target()))
                .flatMap(Optional::stream)
                .forEach(other -> relate(article, type, other)));
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

    private void relate(String article, ArticleRelationType type, String other) {
        boolean isNew = put(versions, article, other);
        put(versions, other, article);
        if (type.equals(ArticleRelationType.REPLACES)) {
            put(earlier, article, other);
        } else if (isNew) {
            relateByDate(article, other);
        }
    }

    private void relateByDate(String article, String other) {
        Edtf date = dates.get(article);
        Edtf otherDate = dates.get(other);
        if (date == null || otherDate == null) {
            return;
        }
        if (date.isAfter(otherDate).orElse(false)) {
            put(earlier, article, other);
        } else if (date.isBefore(otherDate).orElse(false)) {
            put(earlier, other, article);
        }
    }

    private static boolean put(Map<String, Set<String>> ids, String from, String to) {
        return ids.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
    }

    public List<ArticleRelation> relations(String article) {
        return relations.getOrDefault(article, List.of());
    }

    public List<String> versions(String article) {
        return versions.containsKey(article) ? List.copyOf(walk(article, versions)) : List.of();
    }

    /** Returns the only version that is known to be later than all others. */
    public Optional<String> latest(String article) {
        List<String> all = versions(article);
        List<String> latest = all.stream()
                .filter(version -> walk(version, earlier).size() == all.size())
                .toList();
        return latest.size() == 1 ? Optional.of(latest.get(0)) : Optional.empty();
    }

    public boolean isSuperseded(String article) {
        return versions.getOrDefault(article, Set.of()).stream()
                .anyMatch(version -> earlier.getOrDefault(version, Set.of()).contains(article));
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
