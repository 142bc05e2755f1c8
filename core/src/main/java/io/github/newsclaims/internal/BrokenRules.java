package io.github.newsclaims.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection of all broken rules of an article, for a reader that reports them at once. An article that is made otherwise
 * throws the first broken rule. The builder of an article has no parameter for the collection, so it belongs to the thread
 * that builds.
 */
public final class BrokenRules {
    private static final ThreadLocal<@Nullable List<BrokenRule>> COLLECTED = new ThreadLocal<>();

    /**
     * A broken rule.
     *
     * @param pointer the part at fault, as a JSON Pointer, for example "/claims/3/id"
     * @param description the rule, for example {@code Invalid article: the id of a claim must be unique, got "c1"}
     */
    public record BrokenRule(String pointer, String description) {}

    private BrokenRules() {}

    /**
     * Runs an action and collects the broken rules of the article that it builds.
     *
     * @param action builds an article; if a rule is broken, it throws the exception of the first one
     * @param rules receives the broken rules
     */
    public static void collect(List<BrokenRule> rules, Runnable action) {
        COLLECTED.set(rules);
        try {
            action.run();
        } finally {
            COLLECTED.remove();
        }
    }

    /**
     * Returns whether the current thread collects broken rules.
     *
     * @return true inside {@link #collect}
     */
    public static boolean areCollected() {
        return COLLECTED.get() != null;
    }

    /**
     * Adds a broken rule to those that the current thread collects.
     *
     * @param pointer the part at fault, as a JSON Pointer
     * @param description the rule
     */
    public static void add(String pointer, String description) {
        List<BrokenRule> collected = COLLECTED.get();
        if (collected != null) {
            collected.add(new BrokenRule(pointer, description));
        }
    }
}
