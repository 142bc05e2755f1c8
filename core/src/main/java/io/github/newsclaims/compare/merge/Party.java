package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import io.github.newsclaims.internal.compare.PartyKeys;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Wording;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What is compared of a source or an entity.
 *
 * @param id its id
 * @param key its kind and name, empty if it has no name
 * @param sameAs the addresses at which others identify it
 * @param isPlaced whether a mention has a place
 * @param content the source or entity without id and provenance
 */
record Party(String id, Optional<String> key, List<URI> sameAs, boolean isPlaced, Object content) {
    /** The rules by which two are the same, in the order in which they are tried. */
    private static final List<BiPredicate<Party, Party>> RULES = List.of(
            (one, other) -> one.id.equals(other.id) && one.content.equals(other.content),
            (one, other) -> !Collections.disjoint(one.sameAs, other.sameAs),
            (one, other) -> one.key.isPresent() && one.key.equals(other.key),
            (one, other) -> one.key.isEmpty() && one.isPlaced && one.content.equals(other.content));

    static Party of(Source source) {
        Source content = source.withId("any").withProvenance(List.of());
        return new Party(source.id(), PartyKeys.key(source), source.sameAs(), isPlaced(source.mentions()), content);
    }

    static Party of(Entity entity) {
        Entity content = entity.withId("any").withProvenance(List.of());
        return new Party(entity.id(), PartyKeys.key(entity), entity.sameAs(), isPlaced(entity.mentions()), content);
    }

    private static boolean isPlaced(List<Wording> mentions) {
        return mentions.stream().anyMatch(Anchor.class::isInstance);
    }

    /** Returns the index in the first list of each one of the second that is the same, by its id in the second. */
    static Map<String, Integer> matches(List<Party> first, List<Party> second) {
        Map<String, Integer> matches = new HashMap<>();
        Set<Integer> met = new HashSet<>();
        for (BiPredicate<Party, Party> rule : RULES) {
            for (Party party : second) {
                int match = matches.containsKey(party.id) ? -1 : match(party, first, second, rule);
                if (match >= 0 && met.add(match)) {
                    matches.put(party.id, match);
                }
            }
        }
        return matches;
    }

    /** Returns the index of the only one in the first list that is the same, if no other of the second list is; else -1. */
    private static int match(Party party, List<Party> first, List<Party> second, BiPredicate<Party, Party> rule) {
        int match = Union.index(first, party, rule);
        boolean isOnly = match >= 0
                && Union.index(first.subList(match + 1, first.size()), party, rule) < 0
                && second.stream().filter(other -> rule.test(other, party)).count() == 1;
        return isOnly ? match : -1;
    }
}
