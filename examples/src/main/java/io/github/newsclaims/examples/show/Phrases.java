package io.github.newsclaims.examples.show;

import java.util.List;

/** Phrases that are joined from words. */
final class Phrases {
    private Phrases() {}

    /** Joins items with "and": "a", "a and b", "a, b and c". */
    static String and(List<String> items) {
        return joined(items, " and ");
    }

    /** Joins items with "or": "a", "a or b", "a, b or c". */
    static String or(List<String> items) {
        return joined(items, " or ");
    }

    /** Returns a number with its noun: "1 claim", "2 claims". */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String joined(List<String> items, String last) {
        int before = items.size() - 1;
        return before < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, before)) + last + items.get(before);
    }
}
