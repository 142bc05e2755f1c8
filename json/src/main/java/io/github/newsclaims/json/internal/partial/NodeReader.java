package io.github.newsclaims.json.internal.partial;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.PartReader;
import io.github.newsclaims.json.internal.codec.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reader of the tokens of a value in a tree. It skips the parts that are left out. */
final class NodeReader implements PartReader {
    /** The length of the longest int. */
    private static final int MOST_DIGITS = 10;

    private final PartKeeper keeper;
    private final Node whole;

    /** The value of the current token. */
    private Node node;

    private State state = State.BEFORE;

    /** The part of the current value to which the current token belongs. */
    private enum State {
        /** Before the first token. */
        BEFORE,
        /** The name of the field that has the value. */
        NAME,
        /** The start of the value, which is the whole value if it is neither an object nor an array. */
        VALUE,
        /** The end of an object or array. */
        END,
        /** After the last token. */
        AFTER
    }

    NodeReader(PartKeeper keeper, Node whole) {
        this.keeper = keeper;
        this.whole = whole;
        this.node = whole;
    }

    /** Returns the value of the current token. */
    Node node() {
        return node;
    }

    @Override
    public Token current() {
        return switch (state) {
            case BEFORE, AFTER -> Token.END;
            case NAME -> Token.OTHER;
            case VALUE -> node.token;
            case END -> node.end();
        };
    }

    @Override
    public Token next() {
        switch (state) {
            case BEFORE, NAME -> state = State.VALUE;
            case VALUE -> {
                if (node.isContainer()) {
                    enter(node, -1);
                } else {
                    leave();
                }
            }
            case END -> leave();
            case AFTER -> {
                // No token follows.
            }
        }
        return current();
    }

    /** Goes to the value after this one. */
    private void leave() {
        if (node == whole || node.around == null) {
            state = State.AFTER;
        } else {
            enter(node.around, node.position);
        }
    }

    /** Goes to the child after an index, or to the end of the object or array. */
    private void enter(Node container, int index) {
        Node child = container.after(index);
        if (child == null) {
            node = container;
            state = State.END;
        } else {
            node = child;
            state = child.name == null ? State.VALUE : State.NAME;
        }
    }

    @Override
    public @Nullable String nextName() {
        next();
        return state == State.NAME ? node.name : null;
    }

    @Override
    public String text() {
        return node.text;
    }

    @Override
    public String digits() {
        return node.text;
    }

    @Override
    public int wholeNumber() {
        if (node.text.length() > MOST_DIGITS) {
            return -1;
        }
        long number = Long.parseLong(node.text);
        return number > Integer.MAX_VALUE ? -1 : (int) number;
    }

    @Override
    public String pointer() {
        return node.pointer();
    }

    @Override
    public @Nullable String fieldName() {
        for (Node named = node; named != null; named = named.around) {
            if (named.name != null) {
                return named.name;
            }
        }
        return null;
    }

    @Override
    public long position() {
        return node.offset;
    }

    @Override
    public void entered(FieldList fields) {
        node.fields = fields;
    }

    @Override
    public <T> List<T> items(JsonIn around, Function<JsonIn, T> item) {
        List<T> items = new ArrayList<>(4);
        node.isList = true;
        for (int index = 0; index < node.children.size(); index++) {
            T value = keeper.read(node, index, around, item);
            if (value != null) {
                items.add(value);
            }
        }
        state = State.END;
        return items;
    }

    @Override
    public <T> @Nullable T part(JsonIn around, Function<JsonIn, T> value) {
        if (node.around == null) {
            throw new IllegalStateException("Only a field is read on its own");
        }
        node.isExtension = true;
        T part = keeper.read(node.around, node.position, around, value);
        state = node.isContainer() ? State.END : State.VALUE;
        return part;
    }
}
