package io.github.newsclaims.examples.show;

import io.github.newsclaims.examples.output.Printable;
import io.github.newsclaims.examples.words.WordPlaces;
import java.io.PrintStream;
import java.lang.Character.UnicodeScript;

/** A page of plain text for people: labelled lines that are wrapped to a width and do not have control characters. */
final class Page {
    private static final int WIDTH = 100;
    private static final int LABEL = 10;
    private static final String INDENT = "    ";

    private final PrintStream out;

    Page(PrintStream out) {
        this.out = out;
    }

    /** Prints an empty line. */
    void blank() {
        out.print('\n');
    }

    /** Prints an empty line and then an underlined heading. */
    void heading(String text) {
        blank();
        line("", text);
        line("", "-".repeat(text.length()));
    }

    /** Prints a line that begins with a lead. If it is wrapped, the further lines are indented by the length of the lead. */
    void line(String lead, String text) {
        String line = Printable.line(text);
        int room = WIDTH - lead.length();
        String margin = " ".repeat(lead.length());
        String start = lead;
        int from = 0;
        while (from < line.length()) {
            int end = breakAfter(line, from, room);
            out.print((start + line.substring(from, end)).stripTrailing().replace(WordPlaces.TIED_SPACE, ' '));
            out.print('\n');
            start = margin;
            from = end;
            while (from < line.length() && line.charAt(from) == ' ') {
                from++;
            }
        }
    }

    /** Prints a label and its text. */
    void field(String label, String text) {
        line(INDENT + label + " ".repeat(Math.max(1, LABEL - label.length())), text);
    }

    /** Returns the index after the last character that fits: at a space if there is one, otherwise anywhere. */
    private static int breakAfter(String line, int from, int room) {
        int used = 0;
        int space = -1;
        int index = from;
        while (index < line.length()) {
            int c = line.codePointAt(index);
            used += columns(c);
            if (used > room && c != ' ') {
                return space > from ? space : Math.max(index, from + Character.charCount(c));
            }
            if (c == ' ') {
                space = index;
            }
            index += Character.charCount(c);
        }
        return index;
    }

    /** Returns the columns that a character takes in a terminal: 0 for marks and joiners, 2 for wide scripts and emoji. */
    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> type == Character.OTHER_SYMBOL && Character.isSupplementaryCodePoint(c) ? 2 : 1;
        };
    }
}
