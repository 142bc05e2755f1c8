package io.github.newsclaims.text;

import java.util.Objects;

/**
 * Words with the characters around them: the Text Quote Selector of the W3C Web Annotation Data Model (section 4.2.4), whose
 * three properties have the same names.
 *
 * @param prefix the characters just before the words, for example "a shift leader "; empty at the start of the text
 * @param exact the words themselves, for example "told"
 * @param suffix the characters just after the words, for example " the Post in Mar"; empty at the end of the text
 */
public record TextQuote(String prefix, String exact, String suffix) {
    /**
     * Refuses null. The parts are kept as they are.
     *
     * @param prefix the characters just before the words
     * @param exact the words themselves
     * @param suffix the characters just after the words
     */
    public TextQuote {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(suffix, "suffix");
    }
}
