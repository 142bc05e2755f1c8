package io.github.newsclaims.json.internal.partial;

import static io.github.newsclaims.internal.FieldNames.ID;
import static io.github.newsclaims.internal.FieldNames.MODIFIER;
import static io.github.newsclaims.internal.FieldNames.TEXT;
import static io.github.newsclaims.internal.FieldNames.TEXT_DIGEST;

import io.github.newsclaims.InvalidPartException;
import io.github.newsclaims.internal.BrokenRules;
import io.github.newsclaims.internal.BrokenRules.BrokenRule;
import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.JsonLike;
import io.github.newsclaims.internal.NearestName;
import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.Limits;
import io.github.newsclaims.json.internal.codec.Token;
import io.github.newsclaims.text.ArticleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reading of a tree that leaves out what is faulty.
 *
 * <p>A value is read by the codec that reads it strictly. If the codec refuses it, the part at fault is reported and left out,
 * and the value is read again. So all its faults are found. A part that its object needs then makes the object faulty; this
 * is a consequence, which is not reported. Each item of a list is read on its own, so a fault costs time in proportion to the
 * item and not to the document. The whole document is read again only for the rules about the article as a whole, all of
 * which are found at once.
 */
public final class PartKeeper {
    private static final String MISSING = " is missing required field ";

    /** The maximum number of times that a value is read. It bounds the time for a hostile document. */
    private static final int ROUNDS = 64;

    private static final int ROUNDS_OF_THE_DOCUMENT = 1000;

    private final Consumer<Fault> report;

    /** The values that are left out once their other faults are found. */
    private final List<Node> doomed = new ArrayList<>();

    /** The ids of objects that were left out. */
    private final Set<String> lostIds = new HashSet<>();

    /** Whether the document ends too early. */
    private boolean isDocumentCut;

    private boolean refusesUnknown;

    private boolean hasId = true;

    public PartKeeper(Consumer<Fault> report) {
        this.report = report;
    }

    /**
     * Reads a whole document.
     *
     * @param text the text of the article, which the caller gave; null if there is none
     * @param proven whether the document has the digest of the text
     * @return the value; null if it cannot be kept
     */
    public <T> @Nullable T read(
            Node document, Codec<T> codec, Limits limits, @Nullable ArticleText text, boolean proven) {
        isDocumentCut = document.isCut;
        refusesUnknown = limits.refusesUnknown();
        JsonIn start = new JsonIn(new NodeReader(this, document), limits, text, proven);
        T value = read(null, document, start, codec::read);
        return hasId ? value : null;
    }

    /** Reads a part of a document before the whole; returns null if it is faulty. */
    public <T> @Nullable T peek(Node part, Codec<T> codec) {
        try {
            return codec.read(new JsonIn(new NodeReader(this, part)).begin());
        } catch (Fault | IllegalArgumentException e) {
            // The reading of the whole document reports it.
            return null;
        }
    }

    /** Reads a field or an item on its own; returns null if it is left out. */
    <T> @Nullable T read(Node container, int index, JsonIn around, Function<JsonIn, T> reading) {
        return read(container, container.children.get(index), around, reading);
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable T read(@Nullable Node container, Node child, JsonIn around, Function<JsonIn, T> reading) {
        int most = container == null ? ROUNDS_OF_THE_DOCUMENT : ROUNDS;
        for (int round = 0; ; round++) {
            // The child may have been replaced.
            Node node = container == null ? child : container.children.get(child.position);
            if (round == most) {
                leaveOut(node);
            }
            if (node.isOut) {
                leaveOutDoomed(node);
                return null;
            }
            if (node.value == null) {
                T value = attempt(node, around, reading);
                if (value == null || leaveOutDoomed(node)) {
                    continue;
                }
                node.value = value;
            }
            return (T) node.value;
        }
    }

    /** Reads a value; returns null after it has left out the parts at fault. */
    private <T> @Nullable T attempt(Node node, JsonIn around, Function<JsonIn, T> reading) {
        NodeReader tokens = new NodeReader(this, node);
        JsonIn in = around.at(tokens);
        List<BrokenRule> rules = new ArrayList<>();
        try {
            if (node.around != null) {
                return reading.apply(in.begin());
            }
            List<T> value = new ArrayList<>(1);
            BrokenRules.collect(rules, () -> value.add(reading.apply(in.begin())));
            return value.get(0);
        } catch (Fault fault) {
            Node base = tokens.node();
            String path = fault.pointer().substring(base.pointer().length());
            handle(new Found(fault, find(base, path), false));
        } catch (InvalidPartException e) {
            BrokenRule thrown = new BrokenRule(e.pointer(), e.description());
            if (!rules.contains(thrown)) {
                rules.add(thrown);
            }
            // All parts are found before one is left out, because that changes the indexes of others.
            List<Found> found =
                    rules.stream().map(rule -> found(tokens.node(), rule)).toList();
            found.forEach(this::handle);
            if (node.around == null) {
                leaveOutDoomed(node);
            }
        } catch (IllegalArgumentException e) {
            handle(new Found(Fault.of(String.valueOf(e.getMessage()), tokens.pointer()), tokens.node(), true));
        }
        return null;
    }

    /**
     * A fault and the part that has it.
     *
     * @param isOfModel whether the part breaks a rule of the model, and not of the form
     */
    private record Found(Fault fault, Node part, boolean isOfModel) {}

    private static Found found(Node base, BrokenRule rule) {
        Node part = base;
        String rest = rule.pointer();
        while (!rest.isEmpty()) {
            int slash = rest.indexOf('/', 1);
            String step = rest.substring(1, slash < 0 ? rest.length() : slash);
            Node next = part.token == Token.START_ARRAY ? part.item(step) : part.field(Pointer.unescape(step));
            if (next == null) {
                break;
            }
            part = next;
            rest = slash < 0 ? "" : rest.substring(slash);
        }
        return new Found(Fault.of(rule.description(), part.pointer() + rest), part, true);
    }

    /** Returns the part below another, or the innermost part around it that the document has. */
    private static Node find(Node base, String path) {
        Node field = path.isEmpty() ? null : base.field(Pointer.unescape(path.substring(1)));
        return field == null ? base : field;
    }

    private void handle(Found found) {
        Fault fault = found.fault();
        Node part = found.part();
        // The model refuses a value that lost a part, or whose other parts are after the end of the document.
        boolean isOfLostParts = found.isOfModel() && (part.isCut || part.isDoomed);
        boolean isConsequence = isOfLostParts || isConsequence(fault.problem(), part);
        if (!isConsequence) {
            report.accept(fault.offset() >= 0 ? fault : fault.withOffset(part.offset));
        } else if (LostParts.loseTheirPlaces(fault.problem(), part) || leaveOutDoomed(part)) {
            return;
        }
        if (!supply(part, fault.problem())) {
            leaveOut(part);
        }
    }

    /** Gives an object a required field that it lacks, if there is a value for it. */
    private boolean supply(Node part, String problem) {
        int missing = problem.indexOf(MISSING);
        if (missing < 0) {
            return false;
        }
        String field = problem.substring(missing + MISSING.length());
        Node supplied = LostParts.supplied(part.fields, field, part.offset);
        if (supplied == null) {
            return false;
        }
        hasId &= !LostParts.isArticleId(part.fields, field);
        part.add(field, supplied);
        return true;
    }

    /** Returns whether a problem follows from a part that was left out, so that the document does not have this fault. */
    private boolean isConsequence(String problem, Node part) {
        if (part.isWithinSupplied() || LostParts.lacksASuppliedWording(problem, part)) {
            return true;
        }
        int missing = problem.indexOf(MISSING);
        if (missing >= 0) {
            List<String> names =
                    Arrays.asList(problem.substring(missing + MISSING.length()).split(" or |, "));
            return part.isCut || lost(part, names) || lostUnknown(part);
        }
        if (problem.contains(" is not in ")) {
            return isDocumentCut || lostIds.contains(part.text);
        }
        return isForLackOfALostPart(problem, part);
    }

    /** Returns whether one of the fields was left out, or will be. */
    private static boolean lost(Node object, List<String> names) {
        return object.lost.stream().anyMatch(names::contains)
                || names.stream().map(object::field).anyMatch(field -> field != null && field.isDoomed);
    }

    /** Returns whether a field that a closed object does not have was left out: the one that is missing may be meant. */
    private static boolean lostUnknown(Node object) {
        FieldList fields = object.fields;
        return object.isDoomed && fields != null && object.lost.stream().anyMatch(name -> !fields.contains(name));
    }

    /** Returns whether a rule requires a part that was left out, for example the wording of a vague amount. */
    private boolean isForLackOfALostPart(String problem, Node part) {
        int needs = problem.indexOf(" needs ");
        if (needs < 0) {
            return false;
        }
        List<String> names = Arrays.asList(
                problem.substring(needs).replace("text digest", TEXT_DIGEST).split("[ ,]+"));
        for (Node object = part; object != null; object = object.around) {
            boolean isNear = object == part || object == part.around || names.contains(TEXT);
            if (lost(object, names) || (object.isCut && isNear)) {
                return true;
            }
        }
        return false;
    }

    private void leaveOut(Node part) {
        Node around = part.around;
        if (around != null) {
            Node words = LostParts.words(part);
            if (words != null) {
                around.replace(part, words);
                return;
            }
        }
        part.leaveOut();
        Node id = part.field(ID);
        if (id != null) {
            lostIds.add(id.text);
        }
        if (around == null) {
            return;
        }
        Node field = around.token == Token.START_OBJECT || !around.isList ? part : around;
        Node object = field.around;
        if (object == null) {
            return;
        }
        String name = meant(field, object);
        if (name != null) {
            lose(part, field, object, name);
        }
    }

    /** Returns the name of a field, or of the field that an unknown name means; null if the object does not need it. */
    private @Nullable String meant(Node field, Node object) {
        String name = field.name;
        if (!field.isExtension || name == null || object.fields == null) {
            return field.isExtension ? null : String.valueOf(name);
        }
        return refusesUnknown && !JsonLike.hasPrefix(name) ? NearestName.of(object.fields, name) : null;
    }

    /** Leaves out what is lost with a field, or with an item of it. */
    private void lose(Node part, Node field, Node object, String name) {
        FieldList fields = object.fields;
        if (fields == null || object.token != Token.START_OBJECT) {
            doom(object);
            return;
        }
        FieldLoss loss = FieldLoss.of(fields, name);
        boolean isItem = part != field;
        boolean isWhole = !isItem || field.after(-1) == null;
        switch (loss.cost()) {
            case OBJECT -> doom(object);
            case INHERITED -> {
                if (isWhole && LostParts.isInherited(object, name)) {
                    doom(object);
                }
            }
            case UNLESS_OTHER -> {
                if (loss.others().stream().noneMatch(other -> LostParts.has(object, other))) {
                    doom(object);
                }
            }
            case LIST -> {
                if (isItem) {
                    doom(field);
                }
            }
            case FIELD -> {
                if (fields != FieldList.TIME_FIELDS
                        || name.equals(MODIFIER)
                        || LostParts.has(object, MODIFIER)
                        || object.lost.contains(MODIFIER)) {
                    loss.others().forEach(other -> leaveOutIfPresent(object, other));
                }
            }
        }
        if (fields == FieldList.CLAIM_FIELDS) {
            LostParts.dependents(object, name).forEach(this::doom);
        }
    }

    /** Leaves out a field later: it may have been read already, or its own faults may not have been found yet. */
    private void leaveOutIfPresent(Node object, String name) {
        Node other = object.field(name);
        if (other != null) {
            doomed.add(other);
        }
    }

    /** Leaves a value out once its faults have been found. */
    public void doom(Node node) {
        if (!node.isDoomed) {
            node.isDoomed = true;
            doomed.add(node);
        }
    }

    /** Leaves out the doomed values inside a value; returns whether there were any. */
    private boolean leaveOutDoomed(Node node) {
        boolean any = false;
        // A value that is left out may doom the one around it, which is then at the end of the list.
        for (int index = doomed.size() - 1; index >= 0; index--) {
            Node next = doomed.get(index);
            if (next.isWithin(node)) {
                doomed.remove(index);
                if (!next.isGone()) {
                    leaveOut(next);
                    any = true;
                    index = doomed.size();
                }
            }
        }
        return any;
    }
}
