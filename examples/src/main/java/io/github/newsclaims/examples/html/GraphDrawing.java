package io.github.newsclaims.examples.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A graph with the places of its boxes and arrows, from left to right. One with more than 120 boxes could not be read: it has no
 * boxes, and its arrows have no places.
 *
 * @param width the width in pixels
 * @param height the height in pixels
 * @param boxes the boxes, in the order in which they were added
 * @param arrows the arrows, in the order in which they were added
 */
public record GraphDrawing(double width, double height, List<Box> boxes, List<Arrow> arrows) {
    private static final int MOST_BOXES = 120;
    private static final double BOX_WIDTH = 200;
    private static final double BOX_HEIGHT = 46;
    private static final double SPACE = 14;
    private static final double LETTER = 7.5;
    private static final double LINE = 16;

    /**
     * A box.
     *
     * @param label what is in it
     * @param styles its classes, for example "h3 named"
     * @param x the left side in pixels
     * @param y the upper side in pixels
     */
    public record Box(String label, String styles, double x, double y) {
        /**
         * Returns the width of every box.
         *
         * @return pixels
         */
        public double width() {
            return BOX_WIDTH;
        }

        /**
         * Returns the height of every box.
         *
         * @return pixels
         */
        public double height() {
            return BOX_HEIGHT;
        }
    }

    /**
     * An arrow.
     *
     * @param from the label of the box where it begins
     * @param to the label of the box where it ends
     * @param label what it says, for example "2 claims"
     * @param styles its classes
     * @param path its line as a path of SVG
     * @param x the left side of its label
     * @param y the lower side of its label
     */
    public record Arrow(String from, String to, String label, String styles, String path, double x, double y) {}

    /** Collects boxes and arrows. */
    public static final class Builder {
        private final ElkNode graph = ElkGraphUtil.createGraph();
        private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
        private final Map<ElkNode, Box> boxes = new LinkedHashMap<>();
        private final Map<ElkEdge, Arrow> arrows = new LinkedHashMap<>();

        private Builder() {
            graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
            graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
            graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
            graph.setProperty(CoreOptions.SPACING_NODE_NODE, SPACE);
            graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 2 * SPACE);
        }

        /**
         * Adds a box, unless it is there.
         *
         * @param key by what arrows know it
         * @param label what is in it
         * @param styles its classes
         */
        public void addBox(String key, String label, String styles) {
            nodes.computeIfAbsent(key, any -> {
                ElkNode node = ElkGraphUtil.createNode(graph);
                node.setDimensions(BOX_WIDTH, BOX_HEIGHT);
                boxes.put(node, new Box(label, styles, 0, 0));
                return node;
            });
        }

        /**
         * Adds an arrow between two boxes that were added.
         *
         * @param from the key of the box where it begins
         * @param to the key of the box where it ends
         * @param label what it says
         * @param styles its classes
         */
        public void addArrow(String from, String to, String label, String styles) {
            ElkNode source = nodes.get(from);
            ElkNode target = nodes.get(to);
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(source, target);
            ElkLabel text = ElkGraphUtil.createLabel(label, edge);
            text.setDimensions(LETTER * label.length(), LINE);
            arrows.put(
                    edge, new Arrow(boxes.get(source).label(), boxes.get(target).label(), label, styles, "", 0, 0));
        }

        /**
         * Places everything.
         *
         * @return the drawing
         */
        public GraphDrawing build() {
            if (boxes.size() > MOST_BOXES) {
                return new GraphDrawing(0, 0, List.of(), List.copyOf(arrows.values()));
            }
            new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
            List<Box> placed = new ArrayList<>();
            boxes.forEach((node, box) -> placed.add(new Box(box.label(), box.styles(), node.getX(), node.getY())));
            List<Arrow> routed = new ArrayList<>();
            arrows.forEach((edge, arrow) -> {
                ElkLabel label = edge.getLabels().get(0);
                routed.add(new Arrow(
                        arrow.from(),
                        arrow.to(),
                        arrow.label(),
                        arrow.styles(),
                        path(edge),
                        label.getX(),
                        label.getY() + label.getHeight() - 4));
            });
            return new GraphDrawing(graph.getWidth(), graph.getHeight(), placed, routed);
        }

        private static String path(ElkEdge edge) {
            StringBuilder path = new StringBuilder();
            for (ElkEdgeSection section : edge.getSections()) {
                path.append(point('M', section.getStartX(), section.getStartY()));
                for (ElkBendPoint bend : section.getBendPoints()) {
                    path.append(point('L', bend.getX(), bend.getY()));
                }
                path.append(point('L', section.getEndX(), section.getEndY()));
            }
            return path.toString();
        }

        private static String point(char command, double x, double y) {
            return String.format(Locale.ROOT, "%c%.1f %.1f", command, x, y);
        }
    }

    /**
     * Begins a graph.
     *
     * @return a builder without boxes
     */
    public static Builder builder() {
        return new Builder();
    }
}
