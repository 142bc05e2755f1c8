package io.github.newsclaims.examples.gdelt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last column: elements of XML without a root, whose texts are escaped. It is not parsed as XML, so no entity is expanded.
 *
 * @param elements the elements in the order of the column; a name may occur several times
 * @param rest what is in no element, without white space around it; empty if there is nothing else
 */
record GdeltExtras(List<GdeltElement> elements, String rest) {
    private static final Pattern START = Pattern.compile("<([A-Za-z][A-Za-z0-9_.-]*)>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));");
    /** After as many elements without an end the others are the rest, because each of them costs a search. */
    private static final int UNENDED = 100;

    /** Reads the column. The text of an element may have the characters of a tag, and ends with the end tag of its name. */
    static GdeltExtras of(String column) {
        List<GdeltElement> elements = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher start = START.matcher(column);
        int position = 0;
        int unended = 0;
        for (int from = 0; unended < UNENDED && start.find(from); ) {
            String name = start.group(1);
            String tag = "</" + name + ">";
            int end = column.indexOf(tag, start.end());
            from = start.end();
            if (end < 0) {
                unended++;
                continue;
            }
            rest.append(column, position, start.start());
            elements.add(new GdeltElement(
                    name, unescaped(column.substring(start.end(), end)).strip()));
            position = end + tag.length();
            from = position;
        }
        rest.append(column, position, column.length());
        return new GdeltExtras(List.copyOf(elements), rest.toString().strip());
    }

    private static String unescaped(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult reference) {
        if (reference.group(3) != null) {
            return switch (reference.group(3)) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                default -> "'";
            };
        }
        int c = reference.group(1) != null
                ? Integer.parseInt(reference.group(1), 16)
                : Integer.parseInt(reference.group(2));
        boolean isCharacter =
                Character.isValidCodePoint(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
        return isCharacter ? Character.toString(c) : reference.group();
    }
}
