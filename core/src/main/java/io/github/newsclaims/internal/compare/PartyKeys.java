package io.github.newsclaims.internal.compare;

import io.github.newsclaims.Article;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Keys that are equal for the same source or entity in two versions of an article. Two are the same if they share an address
 * in {@code sameAs}, or else if their kind and name are. One without a name is the same if its id is. Each is the same as at
 * most one of the other version: if several of one kind and name may be, those of one id are, otherwise those that come first.
 */
public final class PartyKeys {
    /** A source or an entity with its kind and name. */
    private record VersionParty(String id, Optional<String> name, List<URI> sameAs) {
        Stream<String> addresses() {
            return sameAs.stream().map(URI::toString);
        }

        Stream<String> nameAndId() {
            return name.stream().map(given -> given + " " + id);
        }

        Stream<String> nameOnly() {
            return name.stream();
        }

        Stream<String> idOfUnnamed() {
            return name.isPresent() ? Stream.empty() : Stream.of(id);
        }
    }

    private final List<VersionParty> parties = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();

    private PartyKeys(Article article) {
        article.sources().forEach(source -> parties.add(new VersionParty(source.id(), key(source), source.sameAs())));
        article.entities().forEach(entity -> parties.add(new VersionParty(entity.id(), key(entity), entity.sameAs())));
    }

    /**
     * Returns the keys of an article.
     *
     * @param article the earlier version
     * @return the keys
     */
    public static PartyKeys of(Article article) {
        PartyKeys keys = new PartyKeys(article);
        keys.addNew(0);
        return keys;
    }

    /**
     * Returns the keys of another version of the article. A source or entity of this version has the same key there.
     *
     * @param article the later version
     * @return the keys
     */
    public PartyKeys inVersion(Article article) {
        PartyKeys later = new PartyKeys(article);
        Set<String> taken = new HashSet<>();
        later.pair(this, taken, VersionParty::addresses);
        later.pair(this, taken, VersionParty::nameAndId);
        later.pair(this, taken, VersionParty::nameOnly);
        later.pair(this, taken, VersionParty::idOfUnnamed);
        later.addNew(parties.size());
        return later;
    }

    /**
     * Gives the parties that have no key yet those of the earlier parties that have a mark in common with them.
     *
     * @param taken the keys that are given already
     */
    private void pair(PartyKeys earlier, Set<String> taken, Function<VersionParty, Stream<String>> marks) {
        Map<String, Deque<String>> byMark = new HashMap<>();
        earlier.parties.forEach(party -> marks.apply(party)
                .forEach(mark ->
                        byMark.computeIfAbsent(mark, any -> new ArrayDeque<>()).add(earlier.of(party.id()))));
        for (VersionParty party : parties) {
            if (!keys.containsKey(party.id())) {
                marks.apply(party)
                        .flatMap(mark -> firstFree(byMark.getOrDefault(mark, new ArrayDeque<>()), taken).stream())
                        .findFirst()
                        .ifPresent(key -> {
                            taken.add(key);
                            keys.put(party.id(), key);
                        });
            }
        }
    }

    private static Optional<String> firstFree(Deque<String> found, Set<String> taken) {
        while (!found.isEmpty() && taken.contains(found.peek())) {
            found.remove();
        }
        return Optional.ofNullable(found.peek());
    }

    private void addNew(int first) {
        int number = first;
        for (VersionParty party : parties) {
            if (keys.putIfAbsent(party.id(), String.valueOf(number)) == null) {
                number++;
            }
        }
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
