package io.github.newsclaims.internal.compare;

import io.github.newsclaims.text.Anchor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Pairs the sources, or the entities, of two articles of one text. */
public final class PartyMatching {
    private final List<Party> first;
    private final List<Party> second;
    private final BiPredicate<Anchor, Anchor> areNear;
    private final Map<String, Integer> matches = new HashMap<>();
    private final BitSet matched = new BitSet();

    private PartyMatching(List<Party> first, List<Party> second, BiPredicate<Anchor, Anchor> areNear) {
        this.first = first;
        this.second = second;
        this.areNear = areNear;
    }

    /**
     * Pairs sources or entities.
     *
     * @param first those of the first article
     * @param second those of the second article
     * @param areNear whether two mentions are in one place
     * @return the index in the first list of each one of the second that is the same, by its id in the second
     */
    public static Map<String, Integer> of(List<Party> first, List<Party> second, BiPredicate<Anchor, Anchor> areNear) {
        PartyMatching matching = new PartyMatching(first, second, areNear);
        matching.match(party -> new ArrayList<>(party.sameAs()));
        matching.match(party -> party.key().<List<Object>>map(List::of).orElse(List.of()));
        matching.matchByMentions();
        matching.matchByIds();
        return matching.matches;
    }

    /** Pairs those that have a key in common, if each has one in common with the other only. */
    private void match(Function<Party, List<Object>> keys) {
        Map<Object, Set<Integer>> ours = byKey(first, keys);
        Map<Object, Set<Integer>> theirs = byKey(second, keys);
        match(
                index -> indexes(keys.apply(second.get(index)), ours),
                index -> indexes(keys.apply(first.get(index)), theirs));
    }

    private static Map<Object, Set<Integer>> byKey(List<Party> parties, Function<Party, List<Object>> keys) {
        Map<Object, Set<Integer>> byKey = new HashMap<>();
        for (int index = 0; index < parties.size(); index++) {
            for (Object key : keys.apply(parties.get(index))) {
                byKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(index);
            }
        }
        return byKey;
    }

    private static Set<Integer> indexes(List<Object> keys, Map<Object, Set<Integer>> byKey) {
        Set<Integer> indexes = new LinkedHashSet<>();
        keys.forEach(key -> indexes.addAll(byKey.getOrDefault(key, Set.of())));
        return indexes;
    }

    /** Pairs those without a name that are mentioned in one place. */
    private void matchByMentions() {
        PlaceIndex ours = mentions(first);
        PlaceIndex theirs = mentions(second);
        match(index -> near(second.get(index), first, ours), index -> near(first.get(index), second, theirs));
    }

    private static PlaceIndex mentions(List<Party> parties) {
        PlaceIndex index = new PlaceIndex();
        for (int number = 0; number < parties.size(); number++) {
            if (parties.get(number).key().isEmpty()) {
                for (Anchor mention : parties.get(number).mentions()) {
                    index.add(mention, number);
                }
            }
        }
        return index;
    }

    private Set<Integer> near(Party party, List<Party> others, PlaceIndex index) {
        Set<Integer> near = new LinkedHashSet<>();
        if (party.key().isEmpty()) {
            for (Anchor mention : party.mentions()) {
                index.search(mention, number -> {
                    boolean isNear =
                            others.get(number).mentions().stream().anyMatch(place -> areNear.test(place, mention));
                    return isNear && near.add(number) && near.size() > 1;
                });
            }
        }
        return near;
    }

    /** Pairs those that have one id and do not contradict each other. */
    private void matchByIds() {
        Map<String, Integer> ours = new HashMap<>();
        for (int index = 0; index < first.size(); index++) {
            ours.put(first.get(index).id(), index);
        }
        for (Party party : second) {
            Integer index = ours.get(party.id());
            if (index != null
                    && !matches.containsKey(party.id())
                    && !matched.get(index)
                    && first.get(index).agrees(party)) {
                matches.put(party.id(), index);
                matched.set(index);
            }
        }
    }

    /** Pairs those that are each other's only candidate. */
    private void match(Function<Integer, Set<Integer>> ofSecond, Function<Integer, Set<Integer>> ofFirst) {
        for (int index = 0; index < second.size(); index++) {
            String id = second.get(index).id();
            Set<Integer> candidates = matches.containsKey(id) ? Set.of() : ofSecond.apply(index);
            if (candidates.size() == 1) {
                int match = candidates.iterator().next();
                if (ofFirst.apply(match).size() == 1 && !matched.get(match)) {
                    matches.put(id, match);
                    matched.set(match);
                }
            }
        }
    }
}
