package io.github.newsclaims.examples.gdelt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last column: elements of XML without a root, whose texts are escaped. It is not parsed as XML, so no entity is expanded. */
final class GdeltExtras {
    private static final Pattern ELEMENT = Pattern.compile("<([A-Z0-9_]+)>([^<]*)</\\1>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));");

    private GdeltExtras() {}

    /** Returns the texts of the elements by their names, in the order of the column. */
    static Map<String, String> of(String column) {
        Map<String, String> extras = new LinkedHashMap<>();
        Matcher element = ELEMENT.matcher(column);
        while (element.find()) {
            extras.putIfAbsent(element.group(1), unescaped(element.group(2)).strip());
        }
        return extras;
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
