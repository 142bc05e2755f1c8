package io.github.newsclaims.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** The syntax of open terms, language tags, URIs and names. */
public final class Syntax {
    private Syntax() {}

    /**
     * Returns whether a word may be an open term: {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}.
     *
     * @param word any string, for example "press-release"
     * @return true if it is well-formed
     */
    public static boolean isTerm(String word) {
        if (word.isEmpty() || word.charAt(0) < 'a' || word.charAt(0) > 'z') {
            return false;
        }
        boolean afterHyphen = false;
        for (int index = 1; index < word.length(); index++) {
            char c = word.charAt(index);
            if (c == '-') {
                if (afterHyphen) {
                    return false;
                }
                afterHyphen = true;
            } else if ((c >= 'a' && c <= 'z') || Characters.isDigit(c)) {
                afterHyphen = false;
            } else {
                return false;
            }
        }
        return !afterHyphen;
    }

    /**
     * Returns whether a language tag is well-formed according to BCP 47 (RFC 5646, section 2.2.9).
     *
     * @param tag any string, for example "en" or "zh-Hant-TW"
     * @return true if it is well-formed; whether its subtags are registered is not checked
     */
    public static boolean isLanguageTag(String tag) {
        if (tag.isEmpty()) {
            return false;
        }
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /**
     * Splits the name of a class or component into words, as errors show it.
     *
     * @param name a name in camel case, for example "SourceKind"
     * @return for example "source kind"
     */
    public static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a URI.
     *
     * @param text for example "https://example.org/a"
     * @return the URI
     * @throws IllegalArgumentException if the text is not a URI
     */
    public static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw Invalid.value("URI", "it must be written as RFC 3986 asks", text);
        }
    }

    /**
     * Returns a URI in the case-normal form of RFC 3986, section 6.2.2.1: scheme and host in lower case, the digits of percent
     * codes in upper case. Nothing else is changed.
     *
     * @param uri any URI
     * @return an equivalent URI; the same object if it is in normal form
     */
    public static URI normal(URI uri) {
        String text = uri.toString();
        StringBuilder normal = new StringBuilder(text);
        String scheme = uri.getScheme();
        if (scheme != null) {
            lower(normal, 0, scheme.length());
        }
        String authority = uri.getRawAuthority();
        if (authority != null) {
            int start = (scheme == null ? 0 : scheme.length() + 1) + 2;
            lower(normal, start + authority.lastIndexOf('@') + 1, start + authority.length());
        }
        for (int index = normal.indexOf("%"); index >= 0; index = normal.indexOf("%", index + 1)) {
            for (int digit = index + 1; digit <= index + 2 && digit < normal.length(); digit++) {
                normal.setCharAt(digit, Character.toUpperCase(normal.charAt(digit)));
            }
        }
        return text.contentEquals(normal) ? uri : URI.create(normal.toString());
    }

    private static void lower(StringBuilder text, int from, int to) {
        for (int index = from; index < to; index++) {
            char c = text.charAt(index);
            if (c >= 'A' && c <= 'Z') {
                text.setCharAt(index, (char) (c + ('a' - 'A')));
            }
        }
    }
}
