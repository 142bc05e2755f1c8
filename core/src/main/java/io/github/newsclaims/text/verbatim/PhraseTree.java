package io.github.newsclaims.text.verbatim;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A tree of phrases by their characters. Node 0 is the root; as a result it means "none". */
final class PhraseTree {
    private int[] firstChild = new int[64];
    private int[] sibling = new int[64];
    private char[] character = new char[64];
    private @Nullable PhrasePlaces[] ending = new PhrasePlaces[64];
    private int size = 1;

    /** The keys (parent and character) of an open hash table of child nodes; node 0 marks a free slot. */
    private long[] keys = new long[256];

    private int[] nodes = new int[256];

    void add(String phrase, PhrasePlaces places) {
        int node = 0;
        for (int index = 0; index < phrase.length(); index++) {
            char c = phrase.charAt(index);
            int child = child(node, c);
            node = child == 0 ? grow(node, c) : child;
        }
        ending[node] = places;
    }

    int size() {
        return size;
    }

    int firstChild(int node) {
        return firstChild[node];
    }

    int sibling(int node) {
        return sibling[node];
    }

    char character(int node) {
        return character[node];
    }

    /** Returns for each node the places of the phrase that ends there; null if none does. */
    @Nullable
    PhrasePlaces[] ending() {
        return Arrays.copyOf(ending, size);
    }

    /** Returns the child of a node by a character, or 0. */
    int child(int node, char c) {
        return nodes[slot(key(node, c))];
    }

    private int grow(int parent, char c) {
        if (size == firstChild.length) {
            int more = size * 2;
            firstChild = Arrays.copyOf(firstChild, more);
            sibling = Arrays.copyOf(sibling, more);
            character = Arrays.copyOf(character, more);
            ending = Arrays.copyOf(ending, more);
        }
        int node = size++;
        character[node] = c;
        sibling[node] = firstChild[parent];
        firstChild[parent] = node;
        if (size * 2 > keys.length) {
            rehash();
        }
        put(key(parent, c), node);
        return node;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[keys.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldNodes[slot] != 0) {
                put(oldKeys[slot], oldNodes[slot]);
            }
        }
    }

    private void put(long key, int node) {
        int slot = slot(key);
        keys[slot] = key;
        nodes[slot] = node;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (nodes[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long key(int node, char c) {
        return (long) node << Character.SIZE | c;
    }
}
