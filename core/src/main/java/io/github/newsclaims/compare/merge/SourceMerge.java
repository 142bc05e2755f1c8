package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Source;
import io.github.newsclaims.compare.merge.PartValue.MembersValue;
import io.github.newsclaims.term.SourceKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The merge of the sources of two articles of one text. */
final class SourceMerge extends PartyMerge<Source> {
    SourceMerge(Union union, Provenances provenances) {
        super(union, provenances);
    }

    @Override
    String idOf(Source source) {
        return source.id();
    }

    @Override
    Source ofFirst(Source source) {
        return source.withProvenance(provenances.statedOfFirst(source.provenance()));
    }

    /** Returns a source without its members, which {@link #joinMembers} adds. */
    @Override
    Source added(Source source, String id) {
        return source.withId(id).withMembers(List.of()).withProvenance(provenances.statedOfSecond(source.provenance()));
    }

    @Override
    Source joined(Source kept, Source other, int index) {
        String pointer = "/sources/" + index;
        Source.Builder joined = kept.toBuilder();
        union.same(pointer + "/kind", kept.kind(), other.kind());
        union.text(pointer + "/name", kept.name(), other.name()).ifPresent(joined::name);
        union.text(pointer + "/description", kept.description(), other.description())
                .ifPresent(joined::description);
        union.text(pointer + "/role", kept.role(), other.role()).ifPresent(joined::role);
        union.text(pointer + "/affiliation", kept.affiliation(), other.affiliation())
                .ifPresent(joined::affiliation);
        union.text(pointer + "/location", kept.location(), other.location()).ifPresent(joined::location);
        union.text(pointer + "/anonymity", kept.anonymity(), other.anonymity()).ifPresent(joined::anonymity);
        union.text(pointer + "/note", kept.note(), other.note()).ifPresent(joined::note);
        return joined.aliases(Union.all(kept.aliases(), other.aliases()))
                .sameAs(Union.all(kept.sameAs(), other.sameAs()))
                .mentions(union.wordings(kept.mentions(), other.mentions()))
                .provenance(provenances.united(kept.provenance(), other.provenance()))
                .extensions(union.extensions(pointer, kept.extensions(), other.extensions()))
                .build();
    }

    /**
     * Joins the members of the groups, except for those that would make a group a member of itself.
     *
     * @param second the sources of the second article
     * @param ids the ids of sources and entities in the merged article by those in the second
     */
    void joinMembers(List<Source> second, UnaryOperator<String> ids) {
        Map<String, Set<String>> members = new HashMap<>();
        Set<String> grouped = new HashSet<>();
        for (Source source : merged()) {
            members.put(source.id(), new LinkedHashSet<>(source.members()));
            grouped.addAll(source.members());
        }
        for (Source source : second) {
            if (!source.members().isEmpty()) {
                List<String> wanted = source.members().stream().map(ids).toList();
                joinMembers(index(source.id()), wanted, members, grouped);
            }
        }
    }

    /**
     * Joins the members of a group.
     *
     * @param members the members of each source by its id
     * @param grouped the ids of the members of all sources
     */
    private void joinMembers(int index, List<String> wanted, Map<String, Set<String>> members, Set<String> grouped) {
        Source kept = merged().get(index);
        Set<String> own = Objects.requireNonNull(members.get(kept.id()));
        List<String> joined = new ArrayList<>(kept.members());
        boolean isRefused = false;
        for (String id : wanted) {
            if (own.contains(id)) {
                continue;
            }
            // Two sources that share an address are one, even if only the second is called a group.
            boolean isGroup = kept.kind().equals(SourceKind.GROUP);
            // What is in no group is not reached from a member. This saves a walk for each group of a long chain.
            boolean isCycle = id.equals(kept.id()) || grouped.contains(kept.id()) && reaches(id, kept.id(), members);
            if (!isGroup || isCycle) {
                isRefused = true;
            } else {
                own.add(id);
                joined.add(id);
                grouped.add(id);
            }
        }
        if (isRefused) {
            union.note("/sources/" + index + "/members", new MembersValue(joined), new MembersValue(wanted));
        }
        merged().set(index, kept.withMembers(joined));
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> members) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String id = open.remove();
            if (id.equals(to)) {
                return true;
            }
            members.getOrDefault(id, Set.of()).stream().filter(seen::add).forEach(open::add);
        }
        return false;
    }
}
