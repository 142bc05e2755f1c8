package io.github.newsclaims.json.internal.partial;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.json.internal.codec.PointerBuilder;
import io.github.newsclaims.json.internal.codec.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of a document: an object, an array, a string, a number or a word such as true. */
public final class Node {
    /** The version of the format. */
    private static final String FORMAT = "1";

    /** The first token of the value. */
    final Token token;

    /** The string, or the number as it is written; empty for other values. */
    final String text;

    /** The offset of the value in the document. */
    final int offset;

    /** Whether the value is not from the document, but takes the place of a faulty part. */
    final boolean isSupplied;

    /** The object or array that has the value; null for the whole document. */
    @Nullable
    Node around;

    /** The name of the field; null for an item of an array and for the whole document. */
    @Nullable
    String name;

    /** The index among the children of the object or array. */
    int position;

    /** The fields or items, in their order. */
    final List<Node> children;

    /** The fields that the object may have; null before an object is entered. */
    @Nullable
    FieldList fields;

    /** Whether each item of the array is read on its own, so that the array keeps its other items. */
    boolean isList;

    /** Whether the value is an extension. Its object keeps its meaning without it. */
    boolean isExtension;

    /** Whether the document ends inside the value, so that parts may be absent that its author did not leave out. */
    boolean isCut;

    /** Whether the value is left out. */
    boolean isOut;

    /** Whether the value is left out once its other faults have been found, because it lost a part that it needs. */
    boolean isDoomed;

    /** The names of the fields that were left out. */
    Set<String> lost = Set.of();

    /** The value of the model; null before the value is read on its own. */
    @Nullable
    Object value;

    /** The children that are not left out, for the search by index; null if it must be made. */
    private @Nullable List<Node> kept;

    /** The children by their names; null if it must be made. */
    private @Nullable Map<String, Node> byName;

    Node(Token token, String text, int offset, boolean isSupplied) {
        this.token = token;
        this.text = text;
        this.offset = offset;
        this.isSupplied = isSupplied;
        this.children = isContainer() ? new ArrayList<>(4) : List.of();
    }

    boolean isContainer() {
        return token == Token.START_OBJECT || token == Token.START_ARRAY;
    }

    Token end() {
        return token == Token.START_OBJECT ? Token.END_OBJECT : Token.END_ARRAY;
    }

    /** Adds a field, or an item if the name is null. */
    void add(@Nullable String field, Node child) {
        child.around = this;
        child.name = field;
        child.position = children.size();
        children.add(child);
        forget();
    }

    /** Takes off the last child. Does nothing if the value is a duplicate field, which is not among the children. */
    void takeOff(Node child) {
        if (!children.isEmpty() && children.get(children.size() - 1) == child) {
            children.remove(children.size() - 1);
        }
    }

    /** Puts another value in the place of a child. */
    void replace(Node child, Node other) {
        other.around = this;
        other.name = child.name;
        other.position = child.position;
        children.set(child.position, other);
        forget();
    }

    /** Forgets the values that were read from this value and from those around it, because a part of it has changed. */
    void forget() {
        for (Node node = this; node != null; node = node.around) {
            node.value = null;
            node.kept = null;
            node.byName = null;
        }
    }

    /** Leaves this value out. */
    void leaveOut() {
        isOut = true;
        if (around != null) {
            around.forget();
            if (name != null) {
                if (around.lost.isEmpty()) {
                    around.lost = new HashSet<>();
                }
                around.lost.add(name);
            }
        }
    }

    /** Returns whether this is an article of another version of the format, or of none. */
    public boolean isOfAnotherVersion() {
        Node version = field(FieldNames.NEWSCLAIMS);
        return token == Token.START_OBJECT && (version == null || !FORMAT.equals(version.string()));
    }

    /** Leaves out all fields but one. */
    public void leaveOutExcept(String kept) {
        children.forEach(child -> child.isOut |= !kept.equals(child.name));
        forget();
    }

    /** Returns the first child after an index that is not left out; null if there is none. */
    @Nullable
    Node after(int index) {
        for (int next = index + 1; next < children.size(); next++) {
            if (!children.get(next).isOut) {
                return children.get(next);
            }
        }
        return null;
    }

    /** Returns the field with a name; null if it is absent or left out. */
    public @Nullable Node field(String step) {
        if (byName == null) {
            byName = new HashMap<>();
            for (Node child : children) {
                if (child.name != null && !child.isOut) {
                    byName.put(child.name, child);
                }
            }
        }
        return byName.get(step);
    }

    /** Returns the item with an index among those that are not left out; null if there is none. */
    @Nullable
    Node item(String step) {
        if (kept == null) {
            kept = children.stream().filter(child -> !child.isOut).toList();
        }
        for (int c = 0; c < step.length(); c++) {
            if (!Character.isDigit(step.charAt(c))) {
                return null;
            }
        }
        int index = step.length() > 9 ? kept.size() : Integer.parseInt(step);
        return index < kept.size() ? kept.get(index) : null;
    }

    /** Returns whether this is a value or inside it. */
    boolean isWithin(Node other) {
        for (Node node = this; node != null; node = node.around) {
            if (node == other) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether this value, or one around it, is left out or replaced. */
    boolean isGone() {
        for (Node node = this; node != null; node = node.around) {
            if (node.isOut || (node.around != null && node.around.children.get(node.position) != node)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether this value, or one around it, takes the place of a faulty part. */
    boolean isWithinSupplied() {
        for (Node node = this; node != null; node = node.around) {
            if (node.isSupplied) {
                return true;
            }
        }
        return false;
    }

    /** Returns the string of this value; null if it is not a string. */
    public @Nullable String string() {
        return token == Token.STRING ? text : null;
    }

    /** Returns the offset of this value in the document. */
    public int offset() {
        return offset;
    }

    /** Returns the JSON Pointer of this value in the document. */
    String pointer() {
        PointerBuilder pointer = new PointerBuilder();
        for (Node node = this; node.around != null; node = node.around) {
            if (node.name != null) {
                pointer.addBefore(node.name);
            } else {
                pointer.addBefore(node.position);
            }
        }
        return pointer.toString();
    }
}
