package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.util.ArrayList;
import java.util.List;

/** The annotations in a file: one, an array, a page, a collection with its first page, a graph, or an export of Hypothesis. */
final class AnnotationFile {
    /** The members of a container that have annotations. */
    private static final List<String> LISTS = List.of(ITEMS, "rows", "annotations", "@graph");

    /** The members of a container that say nothing about the annotations. */
    private static final List<String> FRAME = List.of(
            CONTEXT, ID, TYPE, "total", "startIndex", "partOf", "export_date", "export_userid", "client_version");

    /** The members that refer to other pages. */
    private static final List<String> PAGES = List.of(FIRST, "last", "next", "prev");

    private AnnotationFile() {}

    /** Returns the annotations in their order. Takes what a container has besides them. */
    static List<TracedNode> annotations(TracedNode root) {
        List<TracedNode> annotations = new ArrayList<>();
        add(annotations, root, true);
        return annotations;
    }

    private static void add(List<TracedNode> annotations, TracedNode node, boolean mayContain) {
        if (node.isList()) {
            node.nodes().forEach(item -> add(annotations, item, false));
        } else if (!mayContain || !isContainer(node)) {
            annotations.add(node);
        } else {
            FRAME.forEach(node::take);
            for (String list : LISTS) {
                node.nodes(list).forEach(annotations::add);
            }
            for (String page : PAGES) {
                node.problem(page, "other pages are not loaded");
            }
            node.member(FIRST).filter(TracedNode::isObject).ifPresent(page -> add(annotations, page, true));
        }
    }

    private static boolean isContainer(TracedNode node) {
        boolean isAnnotation = node.has(TARGET) || node.has(PAGE_URI);
        return !isAnnotation && (node.has(FIRST) || LISTS.stream().anyMatch(node.names()::contains));
    }
}
