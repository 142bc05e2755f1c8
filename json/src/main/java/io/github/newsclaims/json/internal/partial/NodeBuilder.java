package io.github.newsclaims.json.internal.partial;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.Limits;
import io.github.newsclaims.json.internal.codec.Token;
import io.github.newsclaims.json.internal.codec.TokenReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A builder of the tree of a document, up to its first syntax error. It reports duplicate fields, of which the tree has only
 * the first. It ends at a part that exceeds a limit of depth or names.
 */
public final class NodeBuilder {
    private final TokenReader tokens;
    private final Limits limits;
    private final boolean isArticle;
    private final int start;
    private final int end;
    private final Set<Integer> faultyNames;
    private final Consumer<Fault> report;

    private @Nullable Node root;

    /** The object or array that contains the current place; null outside of the document. */
    private @Nullable Node open;

    /** The outermost value that is left out because the document ends inside it; null if there is none. */
    private @Nullable Node incomplete;

    /** The value that was read last; null before the first. */
    private @Nullable Node last;

    /** The names of the fields of each open object, and an empty set for each open array. */
    private final Deque<Set<String>> names = new ArrayDeque<>();

    /**
     * Creates a builder.
     *
     * @param isArticle whether the document is an article
     * @param start the offset at which the tokens start
     * @param end the offset at which the document ends or has a syntax error
     * @param faultyNames the offsets of the names whose fields are left out
     */
    public NodeBuilder(
            TokenReader tokens,
            Limits limits,
            boolean isArticle,
            int start,
            int end,
            Set<Integer> faultyNames,
            Consumer<Fault> report) {
        this.tokens = tokens;
        this.isArticle = isArticle;
        this.limits = limits;
        this.start = start;
        this.end = end;
        this.faultyNames = faultyNames;
        this.report = report;
    }

    /** The end of the part that can be read. */
    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    /**
     * Builds the tree.
     *
     * @param text the document from the start on
     * @return the whole document, or its parts before the error, of which the incomplete ones are marked; null if there are
     *     none
     */
    public @Nullable Node build(String text) {
        try {
            root = value(tokens.next(), null);
            while (open != null) {
                step(open);
            }
        } catch (Fault | Stop e) {
            markWhatIsCut(text);
        }
        return root;
    }

    /** Returns the outermost value that must be left out because the document ends inside it; null if there is none. */
    public @Nullable Node incomplete() {
        return incomplete;
    }

    private void step(Node container) throws Stop {
        String name = null;
        if (container.token == Token.START_OBJECT) {
            name = tokens.nextName();
            if (name == null) {
                close(container);
                return;
            }
        }
        int offset = offset();
        Token token = tokens.next();
        if (token == container.end()) {
            close(container);
            return;
        }
        if (name != null) {
            checkName(container, name, offset);
        }
        boolean isFaulty = faultyNames.contains(offset);
        boolean isNew = name == null || !isFaulty && names.element().add(name);
        Node child = value(token, container);
        if (isNew) {
            container.add(name, child);
            return;
        }
        // The value is read, but the object does not get it.
        child.around = container;
        child.name = name;
        if (!isFaulty) {
            report.accept(Fault.at(offset, "field " + Invalid.show(name) + " stands twice", child.pointer()));
        }
    }

    private void close(Node container) throws Stop {
        checkPlace();
        open = container.around;
        names.pop();
    }

    private Node value(Token token, @Nullable Node container) throws Stop {
        checkPlace();
        boolean hasText = token == Token.STRING || token == Token.INTEGER || token == Token.DECIMAL;
        Node node = new Node(token, hasText ? tokens.text() : "", offset(), false);
        if (node.isContainer()) {
            if (names.size() == limits.depth()) {
                throw beyond(node.offset, "document is deeper than its limit of " + limits.depth() + " levels");
            }
            names.push(token == Token.START_OBJECT ? new HashSet<>() : Set.of());
            open = node;
            node.around = container;
        }
        last = node;
        return node;
    }

    private int offset() {
        return start + (int) tokens.position();
    }

    private void checkPlace() throws Stop {
        if (offset() >= end) {
            throw new Stop();
        }
    }

    private void checkName(Node object, String name, int offset) throws Stop {
        if (name.length() > JsonIn.MAX_NAME) {
            throw beyond(offset, "a name is longer than its limit of " + JsonIn.MAX_NAME);
        }
        if (names.element().size() == limits.names()) {
            throw beyond(offset, "object has more than " + limits.names() + " fields");
        }
    }

    private Stop beyond(int offset, String problem) {
        report.accept(Fault.at(offset, problem, tokens.pointer()));
        return new Stop();
    }

    /**
     * Marks the incomplete parts, whose faults are found before they are left out. The lists of an article keep their complete
     * items. An object that is not an article is incomplete as a whole.
     */
    private void markWhatIsCut(String text) {
        if (root == null) {
            return;
        }
        for (Node node = open; node != null; node = node.around) {
            node.isCut = true;
        }
        if (last != null && last.around != null && !isComplete(last, text)) {
            last.around.takeOff(last);
        }
        if (!isArticle || root.token != Token.START_OBJECT) {
            incomplete = root;
            return;
        }
        Node field = within(root);
        if (field != null) {
            boolean isList = field.token == Token.START_ARRAY
                    && field.name != null
                    && FieldList.ARTICLE_FIELDS.contains(field.name);
            incomplete = isList ? within(field) : field;
        }
    }

    /** Returns the child of an object or array that contains the current place; null if there is none. */
    private @Nullable Node within(Node container) {
        Node child = open;
        while (child != null && child.around != container) {
            child = child.around;
        }
        return child;
    }

    /** Returns whether a value ends before the error. A number that ends where the document is cut may have had more digits. */
    private boolean isComplete(Node value, String text) {
        if (value.token == Token.INTEGER || value.token == Token.DECIMAL) {
            return value.offset + value.text.length() < start + text.length();
        }
        if (value.token != Token.STRING) {
            return true;
        }
        int index = value.offset - start + 1;
        while (index < end - start && text.charAt(index) != '"') {
            index += text.charAt(index) == '\\' ? 2 : 1;
        }
        return index < end - start;
    }
}
