package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways to assign a place to each piece. The places of a piece are separated by spaces, the pieces by +, the ways by ;. */
class AssignmentsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            0-3 | 0-3
            0-3 5-8 | 0-3; 5-8
            none | none
            0-3 + 4-6 | 0-3 4-6
            0-3 + 3-6 | 0-3 3-6
            0-4 + 3-6 | none
            4-6 + 0-3 | none
            0-3 + none | none
            none + 0-3 | none
            0-3 + 4-6 8-10 | 0-3 4-6; 0-3 8-10
            0-3 8-10 + 4-6 | 0-3 4-6
            0-3 4-5 + 6-9 | 0-3 6-9; 4-5 6-9
            0-3 5-8 + 4-6 8-10 | 0-3 4-6; 0-3 8-10; 5-8 8-10
            0-3 5-8 + 4-6 9-10 | 0-3 4-6; 0-3 9-10; 5-8 9-10
            0-3 + 4-6 + 7-9 | 0-3 4-6 7-9
            0-3 + 4-8 + 7-9 | none
            0-3 4-6 + 7-9 10-12 + 11-13 14-15 | 0-3 7-9 11-13; 4-6 7-9 11-13; 0-3 7-9 14-15; 4-6 7-9 14-15; 0-3 10-12 14-15; 4-6 10-12 14-15
            0-1 2-3 4-5 + 6-7 | 0-1 6-7; 2-3 6-7; 4-5 6-7
            0-3 + 1-2 4-6 | 0-3 4-6
            0-3 + 4-6 + 1-2 5-6 7-9 | 0-3 4-6 7-9
            0-1 + 2-3 4-5 + 3-4 | 0-1 2-3 3-4
            0-1 2-3 4-5 + 1-2 3-4 + 2-3 4-5 | 0-1 1-2 2-3; 0-1 1-2 4-5; 0-1 3-4 4-5; 2-3 3-4 4-5
            """)
    void assignsPlacesInOrderAndWithoutOverlap(String places, String ways) {
        Assignments assignments = assignments(places);

        assertThat(shown(assignments, 100)).isEqualTo(ways);
        assertThat(assignments.isEmpty()).isEqualTo(ways.equals("none"));
        assertThat(assignments.isUnique()).isEqualTo(!ways.equals("none") && !ways.contains(";"));
    }

    @Test
    void listsOnlySoManyWays() {
        Assignments assignments = assignments("0-1 2-3 4-5 + 6-7 8-9");

        assertThat(shown(assignments, 4)).isEqualTo("0-1 6-7; 2-3 6-7; 4-5 6-7; 0-1 8-9");
        assertThat(shown(assignments, 1)).isEqualTo("0-1 6-7");
    }

    private static Assignments assignments(String places) {
        return new Assignments(Arrays.stream(places.split(" \\+ "))
                .map(AssignmentsTest::places)
                .toList());
    }

    private static List<PiecePlace> places(String places) {
        return places.equals("none")
                ? List.of()
                : Arrays.stream(places.split(" ")).map(AssignmentsTest::place).toList();
    }

    private static PiecePlace place(String place) {
        int start = Integer.parseInt(place.split("-")[0]);
        int end = Integer.parseInt(place.split("-")[1]);
        PieceForm form = PieceForm.of("pay").get(0);
        return new PiecePlace(form, start, end, start, end, false, VerbatimLevel.EXACT);
    }

    private static String shown(Assignments assignments, int most) {
        List<List<PiecePlace>> some = assignments.some(most);
        return some.isEmpty()
                ? "none"
                : some.stream().map(AssignmentsTest::shown).collect(Collectors.joining("; "));
    }

    private static String shown(List<PiecePlace> way) {
        return way.stream().map(place -> place.start() + "-" + place.end()).collect(Collectors.joining(" "));
    }
}
