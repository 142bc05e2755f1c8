package io.github.newsclaims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The findings of the rules of one check while they are collected. */
final class Findings {
    private final Set<CheckRule> rules;
    private final List<Finding> found = new ArrayList<>();

    Findings(Set<CheckRule> rules) {
        this.rules = rules;
    }

    boolean wants(CheckRule rule) {
        return rules.contains(rule);
    }

    void add(CheckRule rule, String pointer, String words, String message) {
        if (wants(rule)) {
            found.add(new Finding(rule, pointer, words, message));
        }
    }

    List<Finding> all() {
        return found;
    }
}
