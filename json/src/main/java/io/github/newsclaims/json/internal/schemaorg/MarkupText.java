package io.github.newsclaims.json.internal.schemaorg;

import io.github.newsclaims.json.internal.foreign.HtmlEntities;
import java.util.Locale;
import java.util.Set;

/**
 * Strings with HTML in them, as pages have them. A string is read by removing the tags of HTML that are in it and then decoding
 * each entity once. A string of ours that would be changed by that is written with entities.
 *
 * <p>Only the names of HTML count as tags, with attributes that have a value: "a&lt;b and c&gt;d" has none.
 */
public final class MarkupText {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "div",
            "dd",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "audio", "b", "br", "cite", "code", "del", "em", "font", "i", "iframe", "img", "ins", "mark",
            "q", "s", "small", "source", "span", "strong", "sub", "sup", "tbody", "td", "th", "thead", "time", "u",
            "video");
    private static final Set<String> HIDDEN = Set.of("script", "style");

    private static final String END_OF_COMMENT = "-->";
    private static final String PARAGRAPH = "\n\n";
    private static final int LONGEST_NAME = 10;

    private MarkupText() {}

    /** Returns the characters that a browser shows for a string, without white space around them. */
    public static String plain(String text) {
        return HtmlEntities.decode(withoutTags(text)).strip();
    }

    /** Returns whether a string has a tag of HTML. */
    public static boolean hasTags(String text) {
        return !withoutTags(text).equals(text);
    }

    /** Returns a string that is read as the given one. */
    public static String written(String text) {
        boolean isPlain = HtmlEntities.decode(withoutTags(text)).equals(text);
        return isPlain ? text : text.replace("&", "&amp;").replace("<", "&lt;");
    }

    public static String withoutTags(String text) {
        int from = text.indexOf('<');
        if (from < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int lastComment = text.lastIndexOf(END_OF_COMMENT);
        int done = 0;
        boolean changed = false;
        while (from >= 0) {
            int end = text.startsWith("<!--", from) ? endOfComment(text, from, lastComment) : endOfTag(text, from);
            if (end < 0) {
                from = text.indexOf('<', from + 1);
                continue;
            }
            changed = true;
            plain.append(text, done, from);
            String name = name(text, from);
            if (BLOCKS.contains(name)) {
                separate(plain, PARAGRAPH);
            } else if (name.equals("br")) {
                separate(plain, "\n");
            }
            done = HIDDEN.contains(name) ? afterHidden(text, name, end) : end;
            from = text.indexOf('<', done);
        }
        if (!changed) {
            return text;
        }
        return plain.append(text, done, text.length()).toString().strip();
    }

    /** Ends a line or a paragraph, unless it has ended already. */
    private static void separate(StringBuilder plain, String end) {
        int length = plain.length();
        while (length > 0 && (plain.charAt(length - 1) == ' ' || plain.charAt(length - 1) == '\n')) {
            length--;
        }
        boolean isParagraph = end.equals(PARAGRAPH) || plain.indexOf(PARAGRAPH, length) >= 0;
        plain.setLength(length);
        if (length > 0) {
            plain.append(isParagraph ? PARAGRAPH : end);
        }
    }

    /** Looks for no end behind the last one, so that many comments without an end take no longer than one. */
    private static int endOfComment(String text, int start, int last) {
        return start >= last ? -1 : text.indexOf(END_OF_COMMENT, start) + END_OF_COMMENT.length();
    }

    /** Returns the index after a tag that begins at an index; -1 if none does. */
    private static int endOfTag(String text, int start) {
        String name = name(text, start);
        if (!BLOCKS.contains(name) && !INLINE.contains(name) && !HIDDEN.contains(name)) {
            return -1;
        }
        int after = start + (text.startsWith("</", start) ? 2 : 1) + name.length();
        boolean hasValue = false;
        for (int index = after; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '>') {
                String attributes = text.substring(after, index).strip();
                return hasValue || attributes.isEmpty() || attributes.equals("/") ? index + 1 : -1;
            }
            if (c == '<' || (index == after && c != '/' && !Character.isWhitespace(c))) {
                return -1;
            }
            hasValue |= c == '=';
        }
        return -1;
    }

    private static String name(String text, int start) {
        int from = start + (text.startsWith("</", start) ? 2 : 1);
        int end = from;
        while (end < text.length() && end - from <= LONGEST_NAME && isNamePart(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamePart(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** Returns the index after the end tag of a script or style sheet. */
    private static int afterHidden(String text, String name, int from) {
        int end = from;
        while (end >= 0) {
            end = text.indexOf("</", end);
            if (end >= 0 && text.regionMatches(true, end + 2, name, 0, name.length())) {
                int close = text.indexOf('>', end);
                return close < 0 ? text.length() : close + 1;
            }
            end = end < 0 ? -1 : end + 2;
        }
        return text.length();
    }
}
