package io.github.newsclaims.examples.html;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Ids of elements and directions of text. */
public final class HtmlIds {
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr");
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of(
            "ar", "he", "iw", "fa", "ur", "yi", "ji", "ps", "sd", "ug", "dv", "ckb", "syr", "arc", "prs", "pnb", "arz");

    private HtmlIds() {}

    /**
     * Returns an id of the model as the id of an element, which is also the fragment of a permanent link. Different ids stay different.
     *
     * @param prefix for example "claim-"
     * @param id any characters
     * @return for example "claim-c1", or "claim-a~20~b" for the id "a b"
     */
    public static String of(String prefix, String id) {
        StringBuilder safe = new StringBuilder(prefix);
        id.chars().forEach(c -> {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_') {
                safe.append((char) c);
            } else {
                safe.append('~').append(Integer.toHexString(c)).append('~');
            }
        });
        return safe.toString();
    }

    /**
     * Returns a text that keeps its own direction between others. Without this a name in Arabic would change the order of the words
     * around it.
     *
     * @param text any text
     * @return the text, between isolating characters if it has a letter that is written from right to left
     */
    public static String isolated(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? "\u2068" + text + "\u2069" : text;
    }

    /**
     * Returns texts that keep their own direction, separated by commas.
     *
     * @param texts any texts
     * @return for example "person, union chair"
     */
    public static String list(List<String> texts) {
        return texts.stream().map(HtmlIds::isolated).collect(Collectors.joining(", "));
    }

    /**
     * Returns the direction of a language.
     *
     * @param tag a language tag of BCP 47, for example "ar" or "az-Arab"
     * @return "rtl" or "ltr"; "auto", by which the browser decides from the text, for an empty tag
     */
    public static String direction(String tag) {
        if (tag.isEmpty()) {
            return "auto";
        }
        Locale locale = Locale.forLanguageTag(tag);
        boolean rightToLeft = locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        return rightToLeft ? "rtl" : "ltr";
    }
}
