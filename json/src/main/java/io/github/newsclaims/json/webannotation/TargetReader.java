package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.json.internal.annotation.TargetPiece;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.text.TextQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the targets of an annotation: which of them are about the text, and what they select. */
final class TargetReader {
    private final AnnotatedSource source;

    TargetReader(AnnotatedSource source) {
        this.source = source;
    }

    /** The targets of an annotation. */
    static final class Targets {
        /** What targets select in the text. */
        final List<TargetPiece> pieces = new ArrayList<>();
        /** The targets that are the whole text. */
        final List<TracedNode> wholes = new ArrayList<>();
        /** The targets that are about another page, or select nothing that can be found in the text. */
        final List<TracedNode> others = new ArrayList<>();

        /** Whether a row of Hypothesis does not say of which page it is. */
        boolean hasNoPage;

        private boolean hasOther;

        /** Returns whether the annotation is about other pages only. */
        boolean isElsewhere() {
            return pieces.isEmpty() && wholes.isEmpty() && !others.isEmpty() && !hasOther;
        }

        private void addElsewhere(TracedNode target, String problem) {
            target.problem(problem);
            others.add(target);
        }

        private void addOther(TracedNode target, String problem) {
            addElsewhere(target, problem);
            hasOther = true;
        }
    }

    /**
     * Reads the targets.
     *
     * @param isRow whether the annotation has the form of the API of Hypothesis, which also has the address of the page
     */
    Targets read(TracedNode annotation, boolean isRow) {
        Targets targets = new Targets();
        Optional<TracedNode> page =
                annotation.member(PAGE_URI).filter(uri -> isRow).map(TargetReader::only);
        if (page.filter(uri -> !uri.isText()).isPresent()) {
            targets.hasNoPage = true;
            return targets;
        }
        Optional<String> elsewhere = page.flatMap(source::refuse);
        if (elsewhere.isPresent()) {
            targets.addElsewhere(page.get(), elsewhere.get());
            return targets;
        }
        for (TracedNode target : annotation.nodes(TARGET)) {
            if (target.isText()) {
                read(targets, target, target);
            } else if (target.isObject()) {
                TracedNode address = address(target);
                if (address == null && target.has(SELECTOR)) {
                    addSelected(targets, target);
                } else if (address == null) {
                    targets.addOther(target, "it has neither a source nor a selector");
                } else {
                    read(targets, target, address);
                }
            } else {
                targets.addOther(target, "a target must be an address or an object");
            }
        }
        return targets;
    }

    /** Returns the address of the resource of a target; null if it has none. The id of a target with a source is its own. */
    private static @Nullable TracedNode address(TracedNode target) {
        Optional<TracedNode> source = target.member(SOURCE);
        if (source.isEmpty() && !target.has(SELECTOR)) {
            return target.member(ID).orElse(null);
        }
        return source.map(TargetReader::only)
                .map(node -> node.member(ID).or(() -> node.member("@id")).orElse(node))
                .orElse(null);
    }

    private static TracedNode only(TracedNode node) {
        return node.nodes().size() == 1 ? node.nodes().get(0) : node;
    }

    private void read(Targets targets, TracedNode target, TracedNode address) {
        if (!address.isText()) {
            targets.addOther(target, "its source must be one address");
            return;
        }
        Optional<String> problem = source.refuse(address);
        if (problem.isPresent()) {
            targets.addElsewhere(target, problem.get());
        } else if (target.has(SELECTOR)) {
            addSelected(targets, target);
        } else {
            targets.wholes.add(target);
        }
    }

    private void addSelected(Targets targets, TracedNode target) {
        TextQuote quote = null;
        TracedNode words = target;
        TargetPiece.OffsetRange position = null;
        for (TracedNode selector : target.nodes(SELECTOR)) {
            if (isNative(selector) && quote == null && position == null) {
                quote = TextQuote.of(string(selector, QUOTE));
                position = position(selector);
            } else if (quote == null && isOf(selector, QUOTE_SELECTOR, EXACT)) {
                quote = quote(selector);
                words = selector;
            } else if (position == null
                    && !isNative(selector)
                    && isOf(selector, POSITION_SELECTOR, START)
                    && !selector.has("startContainer")) {
                position = position(selector);
            }
        }
        if (quote != null || position != null) {
            targets.pieces.add(new TargetPiece(target, quote, words, position));
        } else {
            targets.addOther(target, "it has no selector with a quotation or with offsets");
        }
    }

    /** Returns whether a selector has the native form of Recogito, which has the words and their place in one object. */
    private static boolean isNative(TracedNode selector) {
        return selector.isObject() && !selector.has(TYPE) && !Characters.isBlank(string(selector, QUOTE));
    }

    /** Returns whether a selector has a type, or no type and a member that only this type has. */
    private static boolean isOf(TracedNode selector, String type, String member) {
        return selector.isObject()
                && (selector.has(TYPE) ? BodyReader.says(selector, TYPE, type) : selector.has(member));
    }

    /** Reads words. A selector that says more, for example which part of the words is meant, is also kept as a whole. */
    private static @Nullable TextQuote quote(TracedNode selector) {
        String exact = string(selector, EXACT);
        if (Characters.isBlank(exact)) {
            return null;
        }
        takeIfPlain(selector, List.of(EXACT, PREFIX, SUFFIX), List.of());
        return TextQuote.of(exact).withPrefix(string(selector, PREFIX)).withSuffix(string(selector, SUFFIX));
    }

    /** Returns a string, which may be white space; empty if there is none. */
    private static String string(TracedNode selector, String name) {
        return selector.child(name).map(TracedNode::value).orElse(null) instanceof String text ? text : "";
    }

    /** Takes a selector that has nothing but its type, strings and numbers with certain names. */
    private static void takeIfPlain(TracedNode selector, List<String> strings, List<String> numbers) {
        boolean isPlain = selector.names().stream()
                .allMatch(name -> name.equals(TYPE)
                        || numbers.contains(name)
                        || strings.contains(name)
                                && selector.child(name)
                                        .filter(node -> node.isText() || node.isAbsent())
                                        .isPresent());
        if (isPlain) {
            selector.take();
        } else {
            selector.problem("it says more than the words and their place");
        }
    }

    private static TargetPiece.@Nullable OffsetRange position(TracedNode selector) {
        Integer start = number(selector, START);
        Integer end = number(selector, END);
        if (start == null || end == null) {
            selector.problem("start and end must be whole numbers from 0 to " + Integer.MAX_VALUE);
            return null;
        }
        if (start >= end) {
            selector.problem("the end must be after the start");
            return null;
        }
        takeIfPlain(selector, isNative(selector) ? List.of(QUOTE) : List.of(), List.of(START, END));
        return new TargetPiece.OffsetRange(selector, start, end);
    }

    private static @Nullable Integer number(TracedNode selector, String name) {
        // A node of its own, because the selector is kept as a whole if it is not plain.
        return selector.child(name)
                .map(TracedNode::untraced)
                .flatMap(TracedNode::offset)
                .orElse(null);
    }
}
