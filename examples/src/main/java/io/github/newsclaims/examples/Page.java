package io.github.newsclaims.examples;

import java.io.PrintStream;
import java.lang.Character.UnicodeScript;

/** Plain text for people: labelled lines, wrapped to a width, with nothing in them that a terminal would obey. */
final class Page {
    /** A space at which no line ends: the no-break space, which is shown as a plain one. */
    static final char TIED_SPACE = '\u00a0';

    private static final int WIDTH = 100;
    private static final int LABEL = 10;
    private static final String INDENT = "    ";

    private final PrintStream out;

    Page(PrintStream out) {
        this.out = out;
    }

    /** An empty line. */
    void blank() {
        out.print('\n');
    }

    /** A heading: a line of its own, underlined, after an empty one. */
    void heading(String text) {
        blank();
        line("", text);
        line("", "-".repeat(text.length()));
    }

    /** A line that begins with a lead, under which its further lines are indented. */
    void line(String lead, String text) {
        String line = Printable.line(text);
        int room = WIDTH - lead.length();
        String margin = " ".repeat(lead.length());
        String start = lead;
        int from = 0;
        while (from < line.length()) {
            int end = breakAfter(line, from, room);
            out.print((start + line.substring(from, end)).stripTrailing().replace(TIED_SPACE, ' '));
            out.print('\n');
            start = margin;
            from = end;
            while (from < line.length() && line.charAt(from) == ' ') {
                from++;
            }
        }
    }

    /** A label with what it names. */
    void field(String label, String text) {
        line(INDENT + label + " ".repeat(Math.max(1, LABEL - label.length())), text);
    }

    /** The index after the last character that still fits: at a space where there is one, else anywhere. */
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

    /** How many columns a terminal gives a character: none to marks and joiners, two to wide scripts and emoji. */
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
