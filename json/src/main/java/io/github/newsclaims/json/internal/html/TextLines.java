package io.github.newsclaims.json.internal.html;

import io.github.newsclaims.Section;
import io.github.newsclaims.term.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text that grows by words, line breaks and sections. White space waits until the next word, so that none is at the ends of
 * lines and of the text.
 */
final class TextLines {
    private static final int NOT_STARTED = -1;

    private final StringBuilder text = new StringBuilder();
    /** The number of code points. */
    private int length;

    private int requiredBreaks;
    private int lineBreaks;
    private boolean space;
    private boolean tab;

    private final List<Section> sections = new ArrayList<>();
    private final Set<Section> seen = new HashSet<>();
    /** Where each open section starts, outermost first. */
    private final List<Integer> starts = new ArrayList<>();
    /** How many of the open sections have started. */
    private int started;

    /** Adds characters. Outside of preserved text, white space is one space. */
    void add(String characters, boolean isPreserved) {
        for (int index = 0; index < characters.length(); index++) {
            char c = characters.charAt(index);
            if (isPreserved ? c == '\n' : isSpace(c)) {
                lineBreaks += isPreserved ? 1 : 0;
                space |= !isPreserved;
            } else if (!isPreserved || c != '\r') {
                add(c);
            }
        }
    }

    /** Returns whether HTML takes a character as white space. No-break and thin spaces are not. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private void add(char c) {
        if (length > 0) {
            int breaks = Math.max(requiredBreaks, lineBreaks);
            if (breaks > 0) {
                append("\n".repeat(breaks));
            } else if (tab || space) {
                append(tab ? "\t" : " ");
            }
        }
        requiredBreaks = 0;
        lineBreaks = 0;
        space = false;
        tab = false;
        for (; started < starts.size(); started++) {
            starts.set(started, length);
        }
        text.append(c);
        length += Character.isLowSurrogate(c) ? 0 : 1;
    }

    private void append(String ascii) {
        text.append(ascii);
        length += ascii.length();
    }

    /** Asks for line breaks before the next word: 2 for a blank line. */
    void require(int breaks) {
        requiredBreaks = Math.max(requiredBreaks, breaks);
    }

    void lineBreak() {
        lineBreaks++;
    }

    void tab() {
        tab = true;
    }

    void open() {
        starts.add(NOT_STARTED);
    }

    /** Closes the section that was opened last. One without words, or like another one, is left out. */
    void close(SectionKind kind) {
        int start = starts.remove(starts.size() - 1);
        started = Math.min(started, starts.size());
        if (start != NOT_STARTED) {
            Section section = Section.of(kind, start, length);
            if (seen.add(section)) {
                sections.add(section);
            }
        }
    }

    String text() {
        return text.toString();
    }

    List<Section> sections() {
        return sections;
    }
}
