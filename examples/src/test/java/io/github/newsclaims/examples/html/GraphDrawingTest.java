package io.github.newsclaims.examples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.newsclaims.examples.html.GraphDrawing.Arrow;
import io.github.newsclaims.examples.html.GraphDrawing.Box;
import org.junit.jupiter.api.Test;

class GraphDrawingTest {
    @Test
    void placesBoxesInTheDirectionOfTheArrows() {
        GraphDrawing.Builder graph = GraphDrawing.builder();
        graph.addBox("p", "this article", "own");
        graph.addBox("r", "Radio Nord", "h1");
        graph.addBox("t", "Liv Tangen", "h0");
        graph.addBox("t", "again", "h9");
        graph.addArrow("t", "r", "3 claims", "");
        graph.addArrow("r", "p", "3 claims", "");
        graph.addArrow("t", "t", "1 claim", "challenges");

        GraphDrawing drawing = graph.build();

        assertThat(drawing.boxes()).extracting(Box::label).containsExactly("this article", "Radio Nord", "Liv Tangen");
        assertThat(drawing.boxes().get(2).x()).isLessThan(drawing.boxes().get(1).x());
        assertThat(drawing.boxes().get(1).x()).isLessThan(drawing.boxes().get(0).x());
        assertThat(drawing.boxes()).allMatch(box -> box.x() + box.width() <= drawing.width());
        assertThat(drawing.arrows())
                .extracting(Arrow::from, Arrow::label, Arrow::to)
                .contains(tuple("Liv Tangen", "3 claims", "Radio Nord"));
        assertThat(drawing.arrows()).allMatch(arrow -> arrow.path().matches("M[\\d.]+ [\\d.]+(L[\\d.]+ [\\d.]+)+"));
    }

    @Test
    void drawsNoMoreBoxesThanCanBeRead() {
        GraphDrawing.Builder graph = GraphDrawing.builder();
        for (int box = 0; box < 120; box++) {
            graph.addBox("b" + box, "Box " + box, "");
        }
        graph.addArrow("b0", "b119", "1 claim", "");
        assertThat(graph.build().boxes()).hasSize(120);
        graph.addBox("more", "One more", "");

        GraphDrawing drawing = graph.build();

        assertThat(drawing.boxes()).isEmpty();
        assertThat(drawing.arrows()).extracting(Arrow::from, Arrow::to).containsExactly(tuple("Box 0", "Box 119"));
    }
}
