package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.fold.Folds;
import io.github.newsclaims.internal.fold.TextFold;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The exact text of an article. It finds words and proves that words are at a place.
 *
 * <p>Nothing is normalised: white space, quotation marks and line ends are those of the article. Offsets count Unicode code
 * points from 0, so "🙂 yes" has length 5; {@link #utf16Index(int)} and {@link #offset(int)} convert them to and from the
 * indexes of {@link String}. Searches compare exact characters:
 *
 * <pre>{@code
 * ArticleText text = ArticleText.of("“They pay more,” he said. “Much more.”");
 * Anchor quote = text.find("They pay more").only().and(text.find("Much more.").only());
 * Anchor cue = text.findWord("said").after(quote).first();
 * }</pre>
 *
 * <p>The conversion of an offset takes constant time if the text has no character beyond U+FFFF, else a binary search.
 */
public final class ArticleText {
    static {
        Folds.register(text -> ((ArticleText) text).fold);
    }

    private final String value;
    private final AstralIndex astral;
    private final int length;
    /** Computed lazily, and shared by all searches for words. */
    private final TextFold fold;

    /** Created lazily. Immutable, so a data race can at worst create it twice. */
    private volatile @Nullable LineIndex lines;

    /** Created lazily, like {@link #lines}. */
    private volatile @Nullable ParagraphIndex paragraphs;

    private ArticleText(String value, AstralIndex astral) {
        this.value = value;
        this.astral = astral;
        this.length = value.length() - astral.count();
        this.fold = new TextFold(value);
    }

    /**
     * Returns a text.
     *
     * @param value the characters of the article, unchanged; may be empty
     * @return the text
     * @throws IllegalArgumentException if the characters have an unpaired surrogate
     */
    public static ArticleText of(String value) {
        Objects.requireNonNull(value, "value");
        int unpaired = Characters.unpairedSurrogate(value);
        if (unpaired >= 0) {
            throw Invalid.value(
                    "text",
                    "it has an unpaired surrogate at UTF-16 index " + unpaired,
                    value.substring(unpaired, unpaired + 1));
        }
        return new ArticleText(value, AstralIndex.of(value));
    }

    /**
     * Returns the characters of the text.
     *
     * @return the string from which the text was made
     */
    public String value() {
        return value;
    }

    /**
     * Returns the length in Unicode code points.
     *
     * @return for example 5220
     */
    public int length() {
        return length;
    }

    /**
     * Converts an offset to the UTF-16 index that {@link String} uses.
     *
     * @param offset an offset in code points, from 0 to {@link #length()}
     * @return the index into {@link #value()}
     * @throws IllegalArgumentException if the offset is outside the text
     */
    public int utf16Index(int offset) {
        requireInside(offset);
        return astral.toUtf16(offset);
    }

    /**
     * Converts a UTF-16 index, as {@link String} uses it, to an offset.
     *
     * @param utf16Index an index into {@link #value()}, from 0 to its length
     * @return the offset in code points
     * @throws IllegalArgumentException if the index is outside the text or between the two halves of a character
     */
    public int offset(int utf16Index) {
        if (utf16Index < 0 || utf16Index > value.length()) {
            throw Invalid.value("UTF-16 index", "it must lie between 0 and " + value.length(), utf16Index);
        }
        int offset = astral.fromUtf16(utf16Index);
        if (offset < 0) {
            throw Invalid.value("UTF-16 index", "it must not split a character", utf16Index);
        }
        return offset;
    }

    /**
     * Returns the characters between two offsets.
     *
     * @param start the offset of the first character, in code points
     * @param end the offset after the last character
     * @return the characters; empty if start equals end
     * @throws IllegalArgumentException if an offset is outside the text or end is before start
     */
    public String slice(int start, int end) {
        requireInside(start);
        requireInside(end);
        if (end < start) {
            throw Invalid.value("slice", "end must not be before start " + start, end);
        }
        return value.substring(astral.toUtf16(start), astral.toUtf16(end));
    }

    /**
     * Returns the place between two offsets, with its words.
     *
     * @param start the offset of the first character, in code points
     * @param end the offset after the last character
     * @return an anchor with one span
     * @throws IllegalArgumentException if an offset is outside the text, end is not after start, or the characters there are
     *     only white space
     */
    public Anchor anchor(int start, int end) {
        return Anchor.of(span(start, end));
    }

    /**
     * Returns the range between two offsets, with its words, as a piece of an anchor.
     *
     * @param start the offset of the first character, in code points
     * @param end the offset after the last character
     * @return a span with its own characters, which does not reference this text
     * @throws IllegalArgumentException if an offset is outside the text, end is not after start, or the characters there are
     *     only white space
     */
    public TextSpan span(int start, int end) {
        requireInside(start);
        return TextSpan.in(this, start, end);
    }

    /**
     * Returns whether this text has the words of a span, and the context if it carries one, at the place of the span.
     *
     * @param span any span
     * @return true if the span is inside the text, its {@code exact} equals the characters there, and its prefix and suffix
     *     equal those around them
     */
    public boolean contains(TextSpan span) {
        Objects.requireNonNull(span, "span");
        int start = astral.toUtf16(span.start());
        int end = astral.toUtf16(span.end());
        return end - start == span.exact().length()
                && value.startsWith(span.exact(), start)
                && span.hasContextIn(value, start, end);
    }

    /**
     * Returns the line and column of an offset.
     *
     * @param offset an offset in code points, from 0 to {@link #length()}
     * @return the position, for example line 12, column 5; line and column count from 1
     * @throws IllegalArgumentException if the offset is outside the text
     */
    public TextPosition position(int offset) {
        int index = utf16Index(offset);
        LineIndex known = lines();
        int line = known.lineOf(index);
        return new TextPosition(line + 1, offset - astral.fromUtf16(known.startOf(line)) + 1);
    }

    /**
     * Returns the paragraphs that contain an anchor. A paragraph ends at a blank line, or at every line break in a text that
     * has no blank line between two other lines.
     *
     * @param anchor a place in this text
     * @return the paragraphs of all its spans, each with the white space after it
     * @throws IllegalArgumentException if a span ends outside the text
     */
    public TextScope paragraphs(Anchor anchor) {
        Objects.requireNonNull(anchor, "anchor");
        ParagraphIndex known = paragraphs;
        if (known == null) {
            known = ParagraphIndex.of(value, lines());
            paragraphs = known;
        }
        List<TextRange> ranges = new ArrayList<>();
        for (TextSpan span : anchor.spans()) {
            int start = known.startOf(utf16Index(span.start()));
            int end = known.endOf(utf16Index(span.end()) - 1);
            ranges.add(new TextRange(astral.fromUtf16(start), astral.fromUtf16(end)));
        }
        return TextScope.of(ranges);
    }

    /**
     * Returns a span's words with the characters around them, as a Text Quote Selector of the Web Annotation Data Model has
     * them. 16 characters on each side make nearly every place in a news article unique.
     *
     * @param span a span of this text
     * @param characters the number of code points on each side, for example 16; there are fewer at the ends of the text
     * @return the words with the characters before and after them; the prefix is absent at the start of the text, and the
     *     suffix at its end
     * @throws IllegalArgumentException if this text does not contain the span or the number is negative
     */
    public TextQuote context(TextSpan span, int characters) {
        Objects.requireNonNull(span, "span");
        requireContext(span, characters);
        return around(span, characters).quote();
    }

    /**
     * Returns an anchor whose spans carry the characters around them, for a text that may change or be withheld.
     *
     * @param anchor a place in this text; the context that it carries is replaced
     * @param characters the number of code points on each side, for example 16; there are fewer at the ends of the text, and 0
     *     removes the context
     * @return the same place with its context
     * @throws IllegalArgumentException if this text does not contain a span or the number is negative
     */
    public Anchor withContext(Anchor anchor, int characters) {
        List<TextSpan> spans = new ArrayList<>();
        for (TextSpan span : Objects.requireNonNull(anchor, "anchor").spans()) {
            requireContext(span, characters);
            spans.add(around(span, characters));
        }
        return Anchor.of(spans);
    }

    private void requireContext(TextSpan span, int characters) {
        if (characters < 0) {
            throw Invalid.value("context", "the number of characters must not be negative", characters);
        }
        if (!contains(span)) {
            throw Invalid.value("context", "the span must stand in this text", span.exact());
        }
    }

    private TextSpan around(TextSpan span, int characters) {
        return span.withContext(slice(Math.max(0, span.start() - characters), span.start()), slice(span.end(), (int)
                Math.min(length, (long) span.end() + characters)));
    }

    /**
     * Searches for characters. Places that overlap are all found. The search is lazy: it runs when a place is requested.
     *
     * @param words the characters to find, for example "more than"
     * @return the search, which finds places in the order of the text
     * @throws IllegalArgumentException if the words are blank or have an unpaired surrogate
     */
    public TextSearch find(String words) {
        return search(new Phrase(words, false));
    }

    /**
     * Searches for words by their context. Prefix, words and suffix must be in the text one after the other, character by
     * character; an absent prefix or suffix is not required.
     *
     * @param quote the words with the characters around them, for example {@code TextQuote.of("told").withSuffix(" the Post")}
     * @return the search, which finds the places of the words without their context, in the order of the text
     */
    public TextSearch find(TextQuote quote) {
        String prefix = Objects.requireNonNull(quote, "quote").prefix().orElse("");
        String suffix = quote.suffix().orElse("");
        Phrase phrase = new Phrase(prefix + quote.exact() + suffix, false);
        return new TextSearch(
                this, phrase.words(), from -> PlaceWalk.of(this, phrase, from, prefix.length(), suffix.length()));
    }

    /**
     * Searches for words by as much of their context as the text has, for example after an edit.
     *
     * <p>If the text has the words with their whole context, the search finds what {@link #find(TextQuote)} does. Otherwise it finds
     * the places with the longest part of the context: at least the whole prefix or suffix, or half of the characters of both, next
     * to the words. {@link TextSearch#only()} returns the place if there is only one.
     *
     * @param quote the words with the characters around them, for example {@code TextQuote.of("told").withSuffix(" the Post")}
     * @return the search, which finds the places of the words without their context, in the order of the text
     */
    public TextSearch findByContext(TextQuote quote) {
        String words = Objects.requireNonNull(quote, "quote").prefix().orElse("")
                + quote.exact()
                + quote.suffix().orElse("");
        return new TextSearch(this, words, from -> ContextSearch.of(this, quote, from));
    }

    /**
     * Searches for whole words: characters that no letter, digit or combining mark continues on either side. This is not
     * required at an end whose character belongs to a script without spaces (Han, Kana, Thai, Lao, Khmer, Myanmar) or is not
     * a letter or digit itself, such as the first of "$150".
     *
     * @param words the characters to find, for example "he"
     * @return the search, which finds places in the order of the text
     * @throws IllegalArgumentException if the words are blank or have an unpaired surrogate
     */
    public TextSearch findWord(String words) {
        return search(new Phrase(words, true));
    }

    /**
     * Searches for a passage by its first and its last words: {@code from("Cooks").through("a month.")}.
     *
     * @param words the words with which the passage begins
     * @return the start of the passage, which still needs its last words
     * @throws IllegalArgumentException if the words are blank or have an unpaired surrogate
     */
    public PassageStart from(String words) {
        return new PassageStart(this, new Phrase(words, false));
    }

    /**
     * Returns the fingerprint of the text, which identifies it in a document without the text.
     *
     * @return the SHA-256 of the UTF-8 bytes, and the length in code points
     */
    public TextDigest digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return new TextDigest(HexFormat.of().formatHex(hash), length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    /** Two texts are equal if they have the same characters. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns only the length, for example "ArticleText of 5220 code points", because a text does not belong in a log. */
    @Override
    public String toString() {
        return "ArticleText of " + length + " code points";
    }

    private LineIndex lines() {
        LineIndex known = lines;
        if (known == null) {
            known = LineIndex.of(value);
            lines = known;
        }
        return known;
    }

    private TextSearch search(Phrase phrase) {
        return new TextSearch(this, phrase.words(), from -> PlaceWalk.of(this, phrase, from, 0, 0));
    }

    private void requireInside(int offset) {
        if (offset < 0 || offset > length) {
            throw Invalid.value("offset", "it must lie between 0 and the text's length of " + length, offset);
        }
    }
}
