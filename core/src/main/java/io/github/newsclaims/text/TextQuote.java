package io.github.newsclaims.text;

import java.util.Objects;

/**
 * Words with what stands around them, as the Text Quote Selector of the W3C Web Annotation Data Model (section 4.2.4)
 * gives them.
 *
 * @param prefix the characters just before, for example "a shift leader "; empty at the start of the text
 * @param exact the words themselves, for example "told"
 * @param suffix the characters just after, for example " the Post in Mar"; empty at the end of the text
 */
public record TextQuote(String prefix, String exact, String suffix) {
    /**
     * Takes the three parts as they are; none of them may be null.
     *
     * @param prefix the characters just before
     * @param exact the words themselves
     * @param suffix the characters just after
     */
    public TextQuote {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(suffix, "suffix");
    }
}
