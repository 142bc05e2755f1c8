package io.github.newsclaims.examples.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTableTest {
    private final TerminalTable table = new TerminalTable(List.of("publisher", "claims"));

    @Test
    void alignsNumbersAtTheRight() {
        table.add(List.of("Harbour Post", "12"));
        table.add(List.of("Coast Radio", "1,234.5"));
        table.add(List.of("", ""));

        assertThat(table).hasToString("""
                +--------------+---------+
                | publisher    | claims  |
                +--------------+---------+
                | Harbour Post |      12 |
                | Coast Radio  | 1,234.5 |
                |              |         |
                +--------------+---------+
                """);
    }

    @Test
    void alignsTextAtTheLeftEvenIfItHasDigits() {
        table.add(List.of("Harbour Post", "12"));
        table.add(List.of("Post", "12 of 13"));

        assertThat(table.toString()).contains("| Harbour Post | 12       |\n| Post         | 12 of 13 |\n");
    }

    @Test
    void withoutRowsHasItsHeader() {
        assertThat(table).hasToString("""
                +-----------+--------+
                | publisher | claims |
                +-----------+--------+
                +-----------+--------+
                """);
    }

    @Test
    void countsWideCharactersTwiceAndMarksNotAtAll() {
        table.add(List.of("人手不足", "1"));
        table.add(List.of("cafe\u0301", "2"));
        table.add(List.of("नमस्ते", "3"));

        assertThat(table).hasToString("""
                +-----------+--------+
                | publisher | claims |
                +-----------+--------+
                | 人手不足  |      1 |
                | cafe\u0301      |      2 |
                | नमस्ते      |      3 |
                +-----------+--------+
                """);
    }

    @Test
    void showsControlCharactersAndLineEndsInOneLine() {
        table.add(List.of("a\u001b[31m\r\nb\tc\u202e", "1"));

        assertThat(table.toString()).contains("| a\\u001b[31m b c\\u202e |      1 |\n");
    }

    @Test
    void wrapsALongCellBetweenWords() {
        table.add(List.of("word ".repeat(40), "7"));

        List<String> lines = table.toString().lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(120)).hasSize(6);
        assertThat(lines.get(3)).matches("\\| (word ){21} {3}\\|      7 \\|");
        assertThat(lines.get(4)).matches("\\| (word ){19} {13}\\|        \\|");
    }

    @Test
    void wrapsALongWordWhereTheColumnEndsAndKeepsWideCharactersWhole() {
        table.add(List.of("人".repeat(80), "7"));

        List<String> lines = table.toString().lines().toList();
        assertThat(lines.get(3)).isEqualTo("| " + "人".repeat(53) + "  |      7 |");
        assertThat(lines.get(4)).isEqualTo("| " + "人".repeat(27) + " ".repeat(54) + "|        |");
    }

    @Test
    void cutsAVeryLongCell() {
        table.add(List.of("x".repeat(1_000_000), "7"));

        assertThat(table.toString().lines()).hasSize(7);
        assertThat(table.toString()).contains("x… ");
    }

    @Test
    void textThatLooksLikeTheLayoutIsKept() {
        table.add(List.of("xx | xxx", "x"));

        assertThat(table.toString()).contains("| xx | xxx  | x      |\n");
    }

    @Test
    void manyColumnsAreWiderThanTheTerminalButWhole() {
        TerminalTable wide = new TerminalTable(Collections.nCopies(40, "ab"));
        wide.add(Collections.nCopies(40, "12"));

        assertThat(wide.toString().lines().skip(3).findFirst().orElseThrow()).isEqualTo("| 12 ".repeat(40) + "|");
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> table.add(List.of("Harbour Post")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid row: it has a cell for each of 2 columns, got 1");
    }
}
