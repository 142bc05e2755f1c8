package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Source;
import io.github.newsclaims.compare.merge.PartValue.MembersValue;
import io.github.newsclaims.internal.compare.SourceKeys;
import io.github.newsclaims.text.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The merge of the sources of two articles of one text. */
final class SourceMerge {
    private final Union union;
    private final List<Source> merged;
    /** The index in the merged list of each source of the second article, by its id there. */
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

    /** Returns the id in the merged article of a source of the second article. */
    String id(String id) {
        return merged.get(place(id)).id();
    }

    /** Returns the index in the merged article of a source of the second article. */
    private int place(String id) {
        return Objects.requireNonNull(places.get(id));
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
        int index = place(source.id());
        Source kept = merged.get(index);
        String pointer = "/sources/" + index;
        Source.Builder joined = kept.toBuilder();
        union.text(pointer + "/name", kept.name(), source.name()).ifPresent(joined::name);
        union.text(pointer + "/description", kept.description(), source.description())
                .ifPresent(joined::description);
        union.text(pointer + "/role", kept.role(), source.role()).ifPresent(joined::role);
        union.text(pointer + "/affiliation", kept.affiliation(), source.affiliation())
                .ifPresent(joined::affiliation);
        union.text(pointer + "/location", kept.location(), source.location()).ifPresent(joined::location);
        union.text(pointer + "/anonymity", kept.anonymity(), source.anonymity()).ifPresent(joined::anonymity);
        union.text(pointer + "/note", kept.note(), source.note()).ifPresent(joined::note);
        merged.set(
                index,
                joined.aliases(Union.all(kept.aliases(), source.aliases()))
                        .sameAs(Union.all(kept.sameAs(), source.sameAs()))
                        .mentions(union.wordings(kept.mentions(), source.mentions()))
                        .extensions(union.extensions(pointer, kept.extensions(), source.extensions()))
                        .build());
    }

    /** Joins the members of a group, except for those that would make the group a member of itself. */
    private void joinMembers(Source source) {
        int index = place(source.id());
        List<String> members = new ArrayList<>(merged.get(index).members());
        List<String> refused = new ArrayList<>();
        for (String member : source.members()) {
            String id = id(member);
            if (members.contains(id)) {
                continue;
            }
            if (reaches(id, merged.get(index).id())) {
                refused.add(id);
            } else {
                members.add(id);
            }
        }
        if (!refused.isEmpty()) {
            List<String> wanted = source.members().stream().map(this::id).toList();
            union.note("/sources/" + index + "/members", new MembersValue(members), new MembersValue(wanted));
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
