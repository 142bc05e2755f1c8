package io.github.newsclaims.examples.output;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.Styler;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jline.utils.WCWidth;

/**
 * A table for a terminal. Its cells may have any text: control characters are made visible, long cells are wrapped and, if
 * they are very long, cut; wide characters such as those of Chinese count as two columns. A column of numbers is aligned at
 * the right.
 *
 * <pre>{@code
 * TerminalTable table = new TerminalTable(List.of("publisher", "claims"));
 * table.add(List.of("Harbour Post", "12"));
 * table.print(console.out());
 * }</pre>
 */
public final class TerminalTable {
    /** The columns of the terminal that a table takes at most, unless it has too many columns of its own. */
    private static final int WIDTH = 120;
    /** A cell is cut after as many columns of the terminal, so that one cell does not fill the screen. */
    private static final int LONGEST_CELL = 300;
    /** A wide character must have room in every column. */
    private static final int NARROWEST = 2;
    /** What the borders and spaces around a column take. */
    private static final int AROUND = 3;

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,]*(\\.[0-9]+)?%?");
    /** Takes the place of text in what ascii-table lays out, because it counts the units of UTF-16. */
    private static final String PLACEHOLDER = "x";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Prepares a table.
     *
     * @param header the names of the columns, for example "publisher" and "claims"
     */
    public TerminalTable(List<String> header) {
        this.header = header.stream().map(TerminalTable::cell).toList();
    }

    /**
     * Adds a row.
     *
     * @param row the text of each cell, for example "Harbour Post" and "12"; "" if a cell is empty
     * @throws IllegalArgumentException if it does not have a cell for each column
     */
    public void add(List<String> row) {
        if (row.size() != header.size()) {
            throw new IllegalArgumentException(
                    "Invalid row: it has a cell for each of " + header.size() + " columns, got " + row.size());
        }
        rows.add(row.stream().map(TerminalTable::cell).toList());
    }

    /**
     * Prints the table.
     *
     * @param out receives the header and the rows, each line with its end
     */
    public void print(PrintStream out) {
        out.print(this);
    }

    /** Returns the header and the rows, each line with its end. */
    @Override
    public String toString() {
        int[] widths = widths();
        Column[] columns = IntStream.range(0, widths.length)
                .mapToObj(column -> new Column()
                        .header(placeholders(wrapped(header.get(column), widths[column])))
                        .headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(hasNumbers(column) ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                        .minWidth(widths[column] + NARROWEST)
                        .maxWidth(widths[column] + NARROWEST))
                .toArray(Column[]::new);
        Object[][] data = rows.stream()
                .map(row -> IntStream.range(0, widths.length)
                        .mapToObj(column -> placeholders(wrapped(row.get(column), widths[column])))
                        .toArray())
                .toArray(Object[][]::new);
        return AsciiTable.builder()
                        .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS)
                        .lineSeparator("\n")
                        .data(columns, data)
                        .styler(new Texts(widths))
                        .asString()
                + "\n";
    }

    private final class Texts implements Styler {
        private final int[] widths;

        Texts(int[] widths) {
            this.widths = widths;
        }

        @Override
        public List<String> styleCell(Column column, int row, int col, List<String> lines) {
            return filled(lines, wrapped(rows.get(row).get(col), widths[col]));
        }

        @Override
        public List<String> styleHeader(Column column, int col, List<String> lines) {
            return filled(lines, wrapped(header.get(col), widths[col]));
        }

        private static List<String> filled(List<String> lines, List<String> texts) {
            return IntStream.range(0, lines.size())
                    .mapToObj(line -> line < texts.size()
                            ? lines.get(line).replace(placeholder(texts.get(line)), texts.get(line))
                            : lines.get(line))
                    .toList();
        }
    }

    /** Returns the width of each column: that of its longest cell, but the widest ones give way until the table fits. */
    private int[] widths() {
        int[] widths = IntStream.range(0, header.size())
                .map(column -> Math.max(
                        Math.max(NARROWEST, width(header.get(column))),
                        rows.stream()
                                .mapToInt(row -> width(row.get(column)))
                                .max()
                                .orElse(0)))
                .toArray();
        int total = IntStream.of(widths).sum() + AROUND * widths.length + 1;
        for (; total > WIDTH; total--) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElseThrow();
            if (widths[widest] == NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private boolean hasNumbers(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches());
    }

    private static String placeholders(List<String> lines) {
        return String.join("\n", lines.stream().map(TerminalTable::placeholder).toList());
    }

    private static String placeholder(String line) {
        return PLACEHOLDER.repeat(width(line));
    }

    /** Returns a text as it is shown in a cell. */
    private static String cell(String text) {
        String line = Printable.line(text);
        return width(line) <= LONGEST_CELL ? line : line.substring(0, fitting(line, LONGEST_CELL - 1)) + "…";
    }

    /** Returns the lines of a text. They end between words, or inside a word that is longer than a line. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (width(rest) > width) {
            int end = fitting(rest, width);
            int space = rest.lastIndexOf(' ', end);
            int cut = space > 0 ? space : end;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Returns the index after the last character that fits, together with the marks that are drawn on it. */
    private static int fitting(String text, int width) {
        int index = 0;
        int used = 0;
        while (index < text.length()) {
            int c = text.codePointAt(index);
            used += width(c);
            if (used > width) {
                break;
            }
            index += Character.charCount(c);
        }
        return index;
    }

    private static int width(String text) {
        return text.codePoints().map(TerminalTable::width).sum();
    }

    private static int width(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
