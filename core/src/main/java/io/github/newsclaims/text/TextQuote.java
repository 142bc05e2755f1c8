package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Invalid;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words, and the characters around them if these are known: the Text Quote Selector of the W3C Web Annotation Data Model
 * (section 4.2.4), whose three properties have the same names.
 *
 * <p>Prefix and suffix are the context of the words. They tell which place is meant if the words occur several times:
 *
 * <pre>{@code
 * TextQuote.of("told").withPrefix("a shift leader ").withSuffix(" the Post")
 * }</pre>
 *
 * <p>They may be white space. An empty prefix or suffix says nothing about a place, so it is the same as an absent one.
 */
public final class TextQuote {
    private static final String THING = "wording";

    private final String exact;
    private final @Nullable String prefix;
    private final @Nullable String suffix;

    private TextQuote(String exact, @Nullable String prefix, @Nullable String suffix) {
        this.exact = exact;
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /**
     * Returns words without context.
     *
     * @param exact the words, for example "told"
     * @return the quote
     * @throws IllegalArgumentException if the words are blank or have an unpaired surrogate
     */
    public static TextQuote of(String exact) {
        Objects.requireNonNull(exact, "exact");
        return new TextQuote(Characters.require(THING, exact), null, null);
    }

    /** Returns the words of a span with the context that it carries, which are valid already. */
    static TextQuote of(String exact, @Nullable String prefix, @Nullable String suffix) {
        return new TextQuote(exact, prefix, suffix);
    }

    /** Returns a prefix or suffix as it is kept: null if it is empty. */
    static @Nullable String context(String thing, String name, String value) {
        int unpaired = Characters.unpairedSurrogate(Objects.requireNonNull(value, name));
        if (unpaired >= 0) {
            throw Invalid.value(
                    thing,
                    String.format(Locale.ROOT, "%s has an unpaired surrogate at UTF-16 index %d", name, unpaired),
                    value);
        }
        return value.isEmpty() ? null : value;
    }

    /**
     * Returns these words with other characters before them.
     *
     * @param prefix the characters just before the words, for example "a shift leader "; may be white space; an empty string
     *     removes the prefix
     * @return a new value
     * @throws IllegalArgumentException if the prefix has an unpaired surrogate
     */
    public TextQuote withPrefix(String prefix) {
        return new TextQuote(exact, context(THING, "prefix", prefix), suffix);
    }

    /**
     * Returns these words with other characters after them.
     *
     * @param suffix the characters just after the words, for example " the Post"; may be white space; an empty string removes
     *     the suffix
     * @return a new value
     * @throws IllegalArgumentException if the suffix has an unpaired surrogate
     */
    public TextQuote withSuffix(String suffix) {
        return new TextQuote(exact, prefix, context(THING, "suffix", suffix));
    }

    /**
     * Returns these words without prefix and suffix.
     *
     * @return the words alone; this value if it has no context
     */
    public TextQuote withoutContext() {
        return hasContext() ? new TextQuote(exact, null, null) : this;
    }

    /**
     * Returns the words.
     *
     * @return for example "told"; never blank
     */
    public String exact() {
        return exact;
    }

    /**
     * Returns the characters just before the words.
     *
     * @return for example "a shift leader "; absent if they are not known, or the words begin the text
     */
    public Optional<String> prefix() {
        return Optional.ofNullable(prefix);
    }

    /**
     * Returns the characters just after the words.
     *
     * @return for example " the Post in Mar"; absent if they are not known, or the words end the text
     */
    public Optional<String> suffix() {
        return Optional.ofNullable(suffix);
    }

    /**
     * Returns whether there is a prefix or a suffix.
     *
     * @return true if at least one of them is present
     */
    public boolean hasContext() {
        return prefix != null || suffix != null;
    }

    /** Two quotes are equal if they have the same words and the same context. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextQuote that
                && exact.equals(that.exact)
                && Objects.equals(prefix, that.prefix)
                && Objects.equals(suffix, that.suffix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exact, prefix, suffix);
    }

    /** Returns the parts that are present, for example {@code TextQuote[exact=told, suffix= the Post]}. */
    @Override
    public String toString() {
        return "TextQuote[exact=" + exact + contextToString(prefix, suffix) + "]";
    }

    static String contextToString(@Nullable String prefix, @Nullable String suffix) {
        return (prefix == null ? "" : ", prefix=" + prefix) + (suffix == null ? "" : ", suffix=" + suffix);
    }
}
