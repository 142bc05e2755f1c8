package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Invalid;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of an article's text with the characters in it, and the characters around it if these are kept.
 *
 * <p>Start and end are those of a Text Position Selector of the W3C Web Annotation Data Model (section 4.2.5): code points
 * from 0, half-open. The characters are the {@code exact} of a Text Quote Selector (section 4.2.4), and those around them its
 * {@code prefix} and {@code suffix}. This context is kept for a text that changes or is withheld: it helps to find the words
 * again.
 *
 * <p>A span owns its characters and does not reference the text. It checks that it is not empty and that its characters have
 * its length. Whether a text has these characters at this place is checked by the {@code Article} that contains both, or by
 * {@link ArticleText#contains(TextSpan)}.
 *
 * <p>The natural order is the order of the text: by start, then by end, then by characters, then by prefix and by suffix; an
 * absent one comes first.
 */
public final class TextSpan implements Comparable<TextSpan> {
    private static final Comparator<TextSpan> ORDER = Comparator.comparingInt(TextSpan::start)
            .thenComparingInt(TextSpan::end)
            .thenComparing(TextSpan::exact)
            .thenComparing(span -> span.prefix().orElse(""))
            .thenComparing(span -> span.suffix().orElse(""));

    private final int start;
    private final int end;
    private final String exact;
    private final @Nullable String prefix;
    private final @Nullable String suffix;

    private TextSpan(int start, int end, String exact) {
        Objects.requireNonNull(exact, "exact");
        requireOrder(start, end);
        Characters.require("span text", exact);
        if (exact.codePointCount(0, exact.length()) != end - start) {
            throw Invalid.value(
                    "span",
                    "exact must be as long as the span of " + (end - start)
                            + (end - start == 1 ? " code point" : " code points"),
                    exact);
        }
        this.start = start;
        this.end = end;
        this.exact = exact;
        this.prefix = null;
        this.suffix = null;
    }

    private TextSpan(TextSpan words, @Nullable String prefix, @Nullable String suffix) {
        this(words.start, words.end, words.exact, prefix, suffix);
        if (prefix != null && prefix.codePointCount(0, prefix.length()) > start) {
            throw Invalid.value("span", "prefix must not be longer than the text before start " + start, prefix);
        }
    }

    private TextSpan(int start, int end, String exact, @Nullable String prefix, @Nullable String suffix) {
        this.start = start;
        this.end = end;
        this.exact = exact;
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /**
     * Returns a span. The text itself is not needed; {@link ArticleText#span(int, int)} makes a span of a text.
     *
     * @param start the offset of the first character, in Unicode code points from 0, for example 89
     * @param end the offset after the last character, for example 122
     * @param exact the characters there, for example "They pay 150 crowns a month more."; as many code points as the span
     * @return the span
     * @throws IllegalArgumentException if start is negative, end is not after start, or {@code exact} is blank, has an
     *     unpaired surrogate or another length than the span
     */
    public static TextSpan of(int start, int end, String exact) {
        return new TextSpan(start, end, exact);
    }

    /** Returns the span between two offsets, which must be inside the text. Its characters are valid if they are not blank. */
    static TextSpan in(ArticleText text, int start, int end) {
        requireOrder(start, end);
        String exact = text.slice(start, end);
        return Characters.isBlank(exact)
                ? new TextSpan(start, end, exact)
                : new TextSpan(start, end, exact, null, null);
    }

    private static void requireOrder(int start, int end) {
        if (start < 0) {
            throw Invalid.value("span", "start must not be negative", start);
        }
        if (end <= start) {
            throw Invalid.value("span", "end must be after start " + start, end);
        }
    }

    /**
     * Returns this span with other characters around it. {@link ArticleText#withContext(Anchor, int)} takes them from a text.
     *
     * @param prefix the characters just before the span, for example "a shift leader "; may be white space; empty for none
     * @param suffix the characters just after the span, for example " the Post"; may be white space; empty for none
     * @return a new value
     * @throws IllegalArgumentException if one has an unpaired surrogate, or the prefix has more code points than {@link
     *     #start()}
     */
    public TextSpan withContext(String prefix, String suffix) {
        return new TextSpan(
                this, TextQuote.context("span", "prefix", prefix), TextQuote.context("span", "suffix", suffix));
    }

    /**
     * Returns this span without prefix and suffix.
     *
     * @return the span; this one if it has no context
     */
    public TextSpan withoutContext() {
        return hasContext() ? new TextSpan(this, null, null) : this;
    }

    /**
     * Returns the offset of the first character.
     *
     * @return the offset in Unicode code points from 0, for example 89
     */
    public int start() {
        return start;
    }

    /**
     * Returns the offset after the last character.
     *
     * @return the offset in Unicode code points from 0, for example 122
     */
    public int end() {
        return end;
    }

    /**
     * Returns the characters of the span.
     *
     * @return for example "They pay 150 crowns a month more."; never blank, as many code points as the span
     */
    public String exact() {
        return exact;
    }

    /**
     * Returns the characters just before the span.
     *
     * @return for example "a shift leader "; absent if they are not kept, or the span begins the text
     */
    public Optional<String> prefix() {
        return Optional.ofNullable(prefix);
    }

    /**
     * Returns the characters just after the span.
     *
     * @return for example " the Post in Mar"; absent if they are not kept, or the span ends the text
     */
    public Optional<String> suffix() {
        return Optional.ofNullable(suffix);
    }

    /**
     * Returns whether the span has a prefix or a suffix.
     *
     * @return true if at least one of them is present
     */
    public boolean hasContext() {
        return prefix != null || suffix != null;
    }

    /**
     * Returns the words of the span with the context that it carries, without their place.
     *
     * @return for example {@code TextQuote.of("told").withSuffix(" the Post")}
     */
    public TextQuote quote() {
        return TextQuote.of(exact, prefix, suffix);
    }

    /** Returns whether a text has the context of this span around two UTF-16 indexes. Without context every text has it. */
    boolean hasContextIn(String text, int from, int to) {
        return (prefix == null || text.startsWith(prefix, from - prefix.length()))
                && (suffix == null || text.startsWith(suffix, to));
    }

    /**
     * Returns the number of code points in the span.
     *
     * @return for example 33
     */
    public int length() {
        return end - start;
    }

    /**
     * Returns whether this span and another one have a character in common. Spans that only touch do not.
     *
     * @param other a span of the same text
     * @return true if at least one offset is in both
     */
    public boolean intersects(TextSpan other) {
        return start < Objects.requireNonNull(other, "other").end && other.start < end;
    }

    /**
     * Returns whether another span lies inside this one. A span contains itself.
     *
     * @param other a span of the same text
     * @return true if every offset of the other span is in this one
     */
    public boolean contains(TextSpan other) {
        return start <= Objects.requireNonNull(other, "other").start && other.end <= end;
    }

    /** Compares two spans by the order of the text. */
    @Override
    public int compareTo(TextSpan other) {
        return ORDER.compare(this, Objects.requireNonNull(other, "other"));
    }

    /** Two spans are equal if they have the same offsets, characters and context. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextSpan that
                && start == that.start
                && end == that.end
                && exact.equals(that.exact)
                && Objects.equals(prefix, that.prefix)
                && Objects.equals(suffix, that.suffix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end, exact, prefix, suffix);
    }

    /** Returns the parts that are present, for example {@code TextSpan[start=64, end=68, exact=told]}. */
    @Override
    public String toString() {
        return "TextSpan[start=" + start + ", end=" + end + ", exact=" + exact
                + TextQuote.contextToString(prefix, suffix) + "]";
    }
}
