package io.github.newsclaims.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out whether something is a member of itself, directly or through others. */
public final class Cycles {
    private Cycles() {}

    /**
     * Finds what is a member of itself. The search is iterative and linear in the number of memberships, so that a hostile
     * document cannot overflow the stack.
     *
     * @param members the names of the members of each; a name without an index is passed over
     * @param indexes the index of each by its name
     * @return the index of one on each cycle; without the members of these there is no cycle
     */
    public static Set<Integer> find(List<List<String>> members, Map<String, Integer> indexes) {
        Set<Integer> found = new LinkedHashSet<>();
        // The number of members of each that have been visited; -1 once it is finished.
        int[] entered = new int[members.size()];
        int[] pointer = new int[members.size()];
        boolean[] onPath = new boolean[members.size()];
        for (int root = 0; root < entered.length; root++) {
            int depth = entered[root] == 0 ? 0 : -1;
            if (depth == 0) {
                pointer[0] = root;
                onPath[root] = true;
            }
            while (depth >= 0) {
                int group = pointer[depth];
                List<String> names = members.get(group);
                if (entered[group] == names.size()) {
                    entered[group] = -1;
                    onPath[group] = false;
                    depth--;
                    continue;
                }
                int member = indexes.getOrDefault(names.get(entered[group]++), -1);
                if (member >= 0 && onPath[member]) {
                    found.add(member);
                } else if (member >= 0 && entered[member] == 0) {
                    pointer[++depth] = member;
                    onPath[member] = true;
                }
            }
        }
        return found;
    }
}
