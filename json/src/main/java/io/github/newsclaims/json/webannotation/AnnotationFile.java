package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The annotations in a file: one, an array, a page, a collection with its first page, a graph, or an export of Hypothesis. */
final class AnnotationFile {
    /** The members of a container that have annotations. */
    private static final List<String> LISTS = List.of(ITEMS, "rows", "replies", "annotations", "@graph");

    /** The members that refer to other pages. */
    private static final List<String> PAGES = List.of(FIRST, "last", "next", "prev");

    private final String collection;
    private final List<TracedNode> annotations = new ArrayList<>();

    private AnnotationFile(String collection) {
        this.collection = collection;
    }

    /**
     * Returns the annotations in their order. Takes what a container has besides them if it is what every container has.
     *
     * @param collection the id that writing gives to the collection
     */
    static List<TracedNode> annotations(TracedNode root, String collection) {
        AnnotationFile file = new AnnotationFile(collection);
        file.add(root, true);
        return file.annotations;
    }

    private void add(TracedNode node, boolean mayContain) {
        if (node.isList()) {
            node.nodes().forEach(item -> add(item, mayContain));
        } else if (!mayContain || !isContainer(node)) {
            annotations.add(node);
        } else {
            int before = annotations.size();
            for (String list : LISTS) {
                node.nodes(list).forEach(item -> add(item, item.isList()));
            }
            for (String name : PAGES) {
                node.problem(name, "other pages are not loaded");
                node.nodes(name).stream().filter(TracedNode::isObject).forEach(page -> add(page, true));
            }
            takeFrame(node, annotations.size() - before);
        }
    }

    private void takeFrame(TracedNode container, int size) {
        ClaimReader.takeContext(container);
        for (String type : List.of("AnnotationCollection", "AnnotationPage")) {
            if (BodyReader.says(container, TYPE, type)) {
                container.take(TYPE);
            }
        }
        for (String id : List.of(collection, collection + FIRST_PAGE)) {
            if (BodyReader.says(container, ID, id)) {
                container.take(ID);
            }
        }
        takeIf(container, "startIndex", 0);
        takeIf(container, "total", size);
        container.problem("total", "it is not the number of annotations in the document");
        container.names().stream()
                .filter(name -> !LISTS.contains(name))
                .forEach(name -> container.problem(name, "it is about the document and not about an annotation"));
    }

    private static void takeIf(TracedNode container, String name, int number) {
        boolean isPlain = container
                .child(name)
                .filter(member ->
                        member.value() instanceof BigDecimal given && given.compareTo(BigDecimal.valueOf(number)) == 0)
                .isPresent();
        if (isPlain) {
            container.take(name);
        }
    }

    private static boolean isContainer(TracedNode node) {
        boolean isAnnotation = node.has(TARGET) || node.has(PAGE_URI);
        return !isAnnotation && (node.has(FIRST) || LISTS.stream().anyMatch(node.names()::contains));
    }
}
