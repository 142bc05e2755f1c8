package io.github.newsclaims.compare.conflict;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Items that are joined with each other, directly or through others. */
final class Components {
    private final int[] parents;
    private final int[] sizes;
    private int largest = -1;

    /** Every item is a component of its own. */
    Components(int count) {
        parents = IntStream.range(0, count).toArray();
        sizes = new int[count];
        Arrays.fill(sizes, 1);
    }

    /** Returns the item that stands for all that are joined with one. */
    int root(int item) {
        int root = item;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    boolean areOne(int one, int other) {
        return root(one) == root(other);
    }

    void join(int one, int other) {
        int large = root(one);
        int small = root(other);
        if (large == small) {
            return;
        }
        if (sizes[large] < sizes[small]) {
            int root = large;
            large = small;
            small = root;
        }
        parents[small] = large;
        sizes[large] += sizes[small];
        if (largest < 0 || sizes[large] > sizes[largest]) {
            largest = large;
        }
    }

    /** Returns whether an item is joined with no other one. */
    boolean isAlone(int item) {
        return sizes[root(item)] == 1;
    }

    /** Returns whether an item is in the component with the most items. */
    boolean isInLargest(int item) {
        return largest >= 0 && root(item) == root(largest);
    }
}
