package io.github.newsclaims.json.internal.foreign;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entities of HTML in a string: numbers, as in {@code &#8217;} and {@code &#x2019;}, and the names that HTML 4 has for
 * characters of text. An entity that is not known, or has no semicolon, stays as it is written.
 */
public final class HtmlEntities {
    /** The names of the characters from U+00A0 to U+00FF, in their order. */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr"
                    + " deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
                    + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
                    + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
                    + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
                    + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final int FIRST_LATIN = 0xA0;

    /** Other names, each with its character. */
    private static final String OTHERS =
            "amp & lt < gt > quot \" apos ' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ"
                    + " circ ˆ tilde ˜ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200C zwj \u200D lrm \u200E rlm \u200F"
                    + " ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip …"
                    + " permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ minus − larr ← uarr ↑ rarr → darr ↓";

    private static final int MAX_NAME = 8;
    private static final int HEXADECIMAL = 16;
    private static final int MAX_DIGITS = 7;

    private static final Map<String, String> NAMES = names();

    private HtmlEntities() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        int c = FIRST_LATIN;
        for (String name : LATIN.split(" ")) {
            names.put(name, Character.toString(c++));
        }
        String[] others = OTHERS.split(" ");
        for (int index = 0; index < others.length; index += 2) {
            names.put(others[index], others[index + 1]);
        }
        return names;
    }

    /** Decodes each entity once: {@code &amp;lt;} becomes {@code &lt;}. Returns the same string if there is none. */
    public static String decode(String text) {
        int from = text.indexOf('&');
        if (from < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int done = 0;
        for (; from >= 0; from = text.indexOf('&', from + 1)) {
            int end = end(text, from + 1);
            String character = end < 0 ? null : character(text.substring(from + 1, end));
            if (character != null) {
                decoded.append(text, done, from).append(character);
                done = end + 1;
            }
        }
        return done == 0 ? text : decoded.append(text, done, text.length()).toString();
    }

    /** Returns the index of the semicolon of an entity; -1 if there is none near. */
    private static int end(String text, int from) {
        for (int index = from; index < text.length() && index <= from + MAX_NAME + 1; index++) {
            if (text.charAt(index) == ';') {
                return index;
            }
        }
        return -1;
    }

    private static @Nullable String character(String entity) {
        if (!entity.startsWith("#")) {
            return NAMES.get(entity);
        }
        boolean isHexadecimal = entity.startsWith("x", 1) || entity.startsWith("X", 1);
        String digits = entity.substring(isHexadecimal ? 2 : 1);
        int radix = isHexadecimal ? HEXADECIMAL : 10;
        if (digits.isEmpty() || digits.length() > MAX_DIGITS || !digits.chars().allMatch(c -> isDigit(c, radix))) {
            return null;
        }
        int c = Integer.parseInt(digits, radix);
        boolean isCharacter =
                c > 0 && c <= Character.MAX_CODE_POINT && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
        return isCharacter ? Character.toString(c) : null;
    }

    /** Returns whether a character is a digit. Those of other scripts are not. */
    private static boolean isDigit(int c, int radix) {
        return c < 0x80 && Character.digit(c, radix) >= 0;
    }
}
