package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.Section;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.term.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article, of headline and body: the headline, a blank line, and the body. A body whose first line is the headline
 * is the whole text.
 *
 * @param text the text
 * @param sections its sections, with offsets in code points
 */
record NinjsText(String text, List<Section> sections) {
    static final String BLANK_LINE = "\n\n";
    /** A comma, a bracket, a dash or the end of the line, and not the rest of a name or a sentence. */
    private static final Pattern AFTER_DATELINE =
            Pattern.compile("[ \\u00A0]*(?:[,(/:\\u2013\\u2014]|-(?![\\p{L}])|--|[\\r\\n]|\\z)");

    /**
     * Returns the text of an item.
     *
     * @param headline the headline, if it belongs in front of the body
     * @param body the body, which is not blank
     * @param inside the sections of the body
     */
    static NinjsText of(Optional<String> headline, String body, List<Section> inside) {
        if (headline.isEmpty()) {
            return new NinjsText(body, inside);
        }
        NinjsText whole = withFirstLine(headline.get(), body, inside);
        if (whole != null) {
            return whole;
        }
        int offset = length(headline.get()) + BLANK_LINE.length();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(SectionKind.HEADLINE, 0, length(headline.get())));
        sections.add(Section.of(SectionKind.BODY, offset, offset + length(body)));
        for (Section section : inside) {
            sections.add(section.toBuilder()
                    .start(section.start() + offset)
                    .end(section.end() + offset)
                    .build());
        }
        return new NinjsText(headline.get() + BLANK_LINE + body, sections);
    }

    /** Returns a body as the whole text, with the headline as a section if it is the first line. */
    static NinjsText whole(Optional<String> headline, String body) {
        NinjsText text = headline.isPresent() ? withFirstLine(headline.get(), body, List.of()) : null;
        return text == null ? new NinjsText(body, List.of()) : text;
    }

    private static @Nullable NinjsText withFirstLine(String headline, String body, List<Section> inside) {
        int start = nextWord(body, 0);
        int lineEnd = lineEnd(body, start);
        String line = body.substring(start, lineEnd).stripTrailing();
        if (!Characters.singleSpaced(line).equals(Characters.singleSpaced(headline))) {
            return null;
        }
        int first = body.codePointCount(0, start);
        int end = first + length(line);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(SectionKind.HEADLINE, first, end));
        int rest = nextWord(body, lineEnd);
        if (rest < body.length()) {
            sections.add(Section.of(SectionKind.BODY, body.codePointCount(0, rest), length(body)));
        }
        for (Section section : inside) {
            // The heading that is the headline is not a subheading too, and no section has the headline and a part of
            // the body.
            boolean isApart = section.start() >= end;
            boolean isInHeadline = section.end() <= end && !section.kind().equals(SectionKind.SUBHEADING);
            if (isApart || isInHeadline) {
                sections.add(section);
            }
        }
        return new NinjsText(body, sections);
    }

    /**
     * Returns this text with the place of a dateline, if the body begins with it.
     *
     * @param located for example "Skarvik", in any case of letters
     */
    NinjsText withDateline(String located) {
        int start = sections.stream()
                .filter(section -> section.kind().equals(SectionKind.BODY))
                .findFirst()
                .map(Section::start)
                .orElse(0);
        int index = text.offsetByCodePoints(0, start);
        int after = index + located.length();
        boolean isThere = text.regionMatches(true, index, located, 0, located.length())
                && AFTER_DATELINE.matcher(text.substring(after)).lookingAt();
        int end = start + length(located);
        boolean isFree = sections.stream()
                .allMatch(section -> section.kind().equals(SectionKind.BODY) && section.end() >= end
                        || section.start() >= end
                        || section.end() <= start);
        if (!isThere || !isFree || text.codePointCount(index, after) != end - start) {
            return this;
        }
        List<Section> more = new ArrayList<>(sections);
        more.add(Section.of(SectionKind.DATELINE, start, end));
        return new NinjsText(text, more);
    }

    private static int nextWord(String text, int from) {
        int index = from;
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static int lineEnd(String text, int from) {
        int index = from;
        while (index < text.length() && text.charAt(index) != '\n' && text.charAt(index) != '\r') {
            index++;
        }
        return index;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
