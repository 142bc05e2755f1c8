package io.github.newsclaims;

import java.util.List;
import java.util.Map;

/** Who belongs to whom among the sources of an article. */
final class Groups {
    private final List<Source> sources;
    private final Map<String, Integer> indexes;

    /** The sources, and the index of each by its id. */
    Groups(List<Source> sources, Map<String, Integer> indexes) {
        this.sources = sources;
        this.indexes = indexes;
    }

    /**
     * Finds a group that is a member of itself, be it through others. The members of all sources must exist. Nothing is
     * recursive, and the time is linear in the memberships, whatever the document.
     *
     * @return the index of a source on a circle, or -1 where there is none
     */
    int inCircle() {
        // How many members of each source have been entered; -1 once all have been left again.
        int[] entered = new int[sources.size()];
        int[] pointer = new int[sources.size()];
        boolean[] onPath = new boolean[sources.size()];
        for (int root = 0; root < entered.length; root++) {
            int depth = entered[root] == 0 ? 0 : -1;
            if (depth == 0) {
                pointer[0] = root;
                onPath[root] = true;
            }
            while (depth >= 0) {
                int source = pointer[depth];
                List<String> members = sources.get(source).members();
                if (entered[source] == members.size()) {
                    entered[source] = -1;
                    onPath[source] = false;
                    depth--;
                    continue;
                }
                int member = indexes.getOrDefault(members.get(entered[source]++), -1);
                if (onPath[member]) {
                    return member;
                }
                if (entered[member] == 0) {
                    pointer[++depth] = member;
                    onPath[member] = true;
                }
            }
        }
        return -1;
    }
}
