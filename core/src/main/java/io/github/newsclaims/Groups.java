package io.github.newsclaims;

import java.util.List;
import java.util.Map;

/** The groups among the sources of an article, and their members. */
final class Groups {
    private final List<Source> sources;
    private final Map<String, Integer> indexes;

    /** Takes the sources, and the index of each by its id. */
    Groups(List<Source> sources, Map<String, Integer> indexes) {
        this.sources = sources;
        this.indexes = indexes;
    }

    /**
     * Finds a group that is a member of itself, directly or through other groups. The members of all sources must exist. It
     * is iterative and linear in the number of memberships, so that a hostile document cannot overflow the stack.
     *
     * @return the index of a source on a cycle, or -1 if there is none
     */
    int inCircle() {
        // The number of members of each source that have been visited; -1 once the source is finished.
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
