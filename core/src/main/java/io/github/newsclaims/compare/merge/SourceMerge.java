package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Source;
import io.github.newsclaims.internal.compare.SourceKeys;
import io.github.newsclaims.text.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the sources of two articles of one text. */
final class SourceMerge {
    private final Union union;
    private final List<Source> merged;
    /** Where in the merged list each id of the second article went. */
    private final Map<String, Integer> places = new HashMap<>();

    SourceMerge(List<Source> first, List<Source> second, Union union) {
        this.union = union;
        this.merged = new ArrayList<>(first);
        place(first, second);
        Set<String> taken = new HashSet<>();
        first.forEach(source -> taken.add(source.id()));
        List<Source> added = new ArrayList<>();
        for (Source source : second) {
            if (!places.containsKey(source.id())) {
                String id = Union.freeId(source.id(), taken);
                taken.add(id);
                places.put(source.id(), merged.size());
                merged.add(source.withId(id).withMembers(List.of()));
                added.add(source);
            }
        }
        second.stream().filter(source -> !added.contains(source)).forEach(this::join);
        second.forEach(this::joinMembers);
    }

    List<Source> merged() {
        return merged;
    }

    /** The id in the merged article of a source of the second one. */
    String id(String id) {
        return merged.get(places.get(id)).id();
    }

    private void place(List<Source> first, List<Source> second) {
        for (Source source : second) {
            int equal = first.indexOf(source);
            if (equal >= 0) {
                places.put(source.id(), equal);
            }
        }
        for (Source source : second) {
            if (!places.containsKey(source.id())) {
                List<Source> same = same(source, first);
                if (same.size() == 1
                        && !places.containsValue(first.indexOf(same.get(0)))
                        && same(source, second).size() <= 1) {
                    places.put(source.id(), first.indexOf(same.get(0)));
                }
            }
        }
    }

    private static List<Source> same(Source source, List<Source> others) {
        return others.stream().filter(other -> areSame(source, other)).toList();
    }

    private static boolean areSame(Source one, Source other) {
        if (one.name().isPresent()) {
            return other.name().isPresent() && SourceKeys.key(one).equals(SourceKeys.key(other));
        }
        return one.mentions().stream().anyMatch(Anchor.class::isInstance)
                && one.withId(other.id()).equals(other);
    }

    private void join(Source source) {
        int index = places.get(source.id());
        Source kept = merged.get(index);
        String pointer = "/sources/" + index;
        Source.Builder joined = kept.toBuilder();
        union.first(pointer + "/name", kept.name(), source.name()).ifPresent(joined::name);
        union.first(pointer + "/description", kept.description(), source.description())
                .ifPresent(joined::description);
        union.first(pointer + "/role", kept.role(), source.role()).ifPresent(joined::role);
        union.first(pointer + "/affiliation", kept.affiliation(), source.affiliation())
                .ifPresent(joined::affiliation);
        union.first(pointer + "/location", kept.location(), source.location()).ifPresent(joined::location);
        union.first(pointer + "/anonymity", kept.anonymity(), source.anonymity())
                .ifPresent(joined::anonymity);
        union.first(pointer + "/note", kept.note(), source.note()).ifPresent(joined::note);
        merged.set(
                index,
                joined.aliases(Union.all(kept.aliases(), source.aliases()))
                        .sameAs(Union.all(kept.sameAs(), source.sameAs()))
                        .mentions(union.wordings(kept.mentions(), source.mentions()))
                        .extensions(union.extensions(pointer, kept.extensions(), source.extensions()))
                        .build());
    }

    /** Joins the members of a group, but for one that would make the group a member of itself. */
    private void joinMembers(Source source) {
        int index = places.get(source.id());
        List<String> members = new ArrayList<>(merged.get(index).members());
        for (String member : source.members()) {
            String id = id(member);
            if (members.contains(id)) {
                continue;
            }
            if (reaches(id, merged.get(index).id())) {
                union.note("/sources/" + index + "/members", List.copyOf(members), id);
            } else {
                members.add(id);
            }
        }
        merged.set(index, merged.get(index).withMembers(members));
    }

    private boolean reaches(String from, String to) {
        List<String> open = new ArrayList<>(List.of(from));
        Set<String> seen = new HashSet<>(open);
        for (int next = 0; next < open.size(); next++) {
            String id = open.get(next);
            if (id.equals(to)) {
                return true;
            }
            Optional<Source> group =
                    merged.stream().filter(source -> source.id().equals(id)).findFirst();
            group.ifPresent(
                    source -> source.members().stream().filter(seen::add).forEach(open::add));
        }
        return false;
    }
}
