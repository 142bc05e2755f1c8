package io.github.newsclaims.examples.words;

import java.util.List;

/** Phrases that are joined from words. */
public final class Phrases {
    private Phrases() {}

    /**
     * Joins items with "and".
     *
     * @param items the items
     * @return for example "a", "a and b" or "a, b and c"
     */
    public static String and(List<String> items) {
        return joined(items, " and ");
    }

    /**
     * Joins items with "or".
     *
     * @param items the items
     * @return for example "a", "a or b" or "a, b or c"
     */
    public static String or(List<String> items) {
        return joined(items, " or ");
    }

    /**
     * Returns a number with its noun.
     *
     * @param number the number
     * @param thing the noun in the singular, for example "claim"
     * @return for example "1 claim" or "2 claims"
     */
    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String joined(List<String> items, String last) {
        int before = items.size() - 1;
        return before < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, before)) + last + items.get(before);
    }
}
