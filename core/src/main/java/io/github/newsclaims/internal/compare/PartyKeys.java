package io.github.newsclaims.internal.compare;

import io.github.newsclaims.Article;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keys that are equal for the same source or entity in two versions of an article. Two are the same if they share an address
 * in {@code sameAs}, or else if their kind and name are. One without a name is the same if its id is.
 */
public final class PartyKeys {
    private final Map<String, String> known;
    private final Map<String, String> keys = new HashMap<>();

    private PartyKeys(Map<String, String> known, Article article) {
        this.known = known;
        article.sources().forEach(source -> add(source.id(), key(source), source.sameAs()));
        article.entities().forEach(entity -> add(entity.id(), key(entity), entity.sameAs()));
    }

    /**
     * Returns the keys of an article.
     *
     * @param article the earlier version
     * @return the keys
     */
    public static PartyKeys of(Article article) {
        return new PartyKeys(new HashMap<>(), article);
    }

    /**
     * Returns the keys of another version of the article. A source or entity of this version has the same key there.
     *
     * @param article the later version
     * @return the keys
     */
    public PartyKeys inVersion(Article article) {
        return new PartyKeys(new HashMap<>(known), article);
    }

    /**
     * Returns what all sources and entities of one kind and name have in common.
     *
     * @param source a source
     * @return its kind and folded name; empty if it has no name
     */
    public static Optional<String> key(Source source) {
        return key(source.kind(), source.name());
    }

    /**
     * Returns what all sources and entities of one kind and name have in common.
     *
     * @param entity an entity
     * @return its kind and folded name; empty if it has no name
     */
    public static Optional<String> key(Entity entity) {
        return key(entity.kind(), entity.name());
    }

    private static Optional<String> key(Object kind, Optional<String> name) {
        return name.map(given -> kind + " " + Folding.fold(given));
    }

    private void add(String id, Optional<String> name, List<URI> sameAs) {
        List<String> marks = new ArrayList<>();
        sameAs.forEach(uri -> marks.add("same as " + uri));
        marks.add(name.map(given -> "named " + given).orElse("unnamed " + id));
        String key = marks.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> String.valueOf(known.size()));
        marks.forEach(mark -> known.putIfAbsent(mark, key));
        keys.put(id, key);
    }

    /**
     * Returns the key of a source or an entity.
     *
     * @param id the id of a source or an entity of the article
     * @return a short string, which may take the place of the id
     */
    public String of(String id) {
        return Objects.requireNonNull(keys.get(id));
    }

    /**
     * Returns the keys of sources and entities.
     *
     * @param ids ids of sources and entities of the article
     * @return their keys in the same order
     */
    public List<String> of(List<String> ids) {
        return ids.stream().map(this::of).toList();
    }
}
