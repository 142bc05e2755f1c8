package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Invalid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exact text of an article, with the means to find a place in it and to prove that words stand there.
 *
 * <p>Nothing is normalised: white space, quotation marks and line ends are what the article has. Offsets count Unicode
 * code points from 0, so that "🙂 yes" has length 5; {@link #utf16Index(int)} and {@link #offset(int)} convert. The
 * search is by exact characters:
 *
 * <pre>{@code
 * ArticleText text = ArticleText.of("“They pay more,” he said. “Much more.”");
 * Anchor quote = text.find("They pay more").only().and(text.find("Much more.").only());
 * Anchor cue = text.findWord("said").after(quote).first();
 * }</pre>
 *
 * <p>Conversion of an offset takes constant time where the text has no astral character, else a binary search.
 */
public final class ArticleText {
    private final String value;
    private final AstralIndex astral;
    private final int length;
    /** Made at the first question for a line; every field of it is final, so a race only makes it twice. */
    private volatile @Nullable LineIndex lines;

    private volatile @Nullable ParagraphIndex paragraphs;

    private ArticleText(String value, AstralIndex astral) {
        this.value = value;
        this.astral = astral;
        this.length = value.length() - astral.count();
    }

    /**
     * The text of an article.
     *
     * @param value the characters as the article has them; may be empty
     * @return the text
     * @throws IllegalArgumentException if a surrogate in it has no partner
     */
    public static ArticleText of(String value) {
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
     * The characters.
     *
     * @return the text as it was given
     */
    public String value() {
        return value;
    }

    /**
     * The length in Unicode code points.
     *
     * @return for example 5220
     */
    public int length() {
        return length;
    }

    /**
     * The UTF-16 index of an offset: what {@link String} wants.
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
     * The offset in code points of a UTF-16 index: what Java's own tools give.
     *
     * @param utf16Index an index into {@link #value()}, from 0 to its length
     * @return the offset
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
     * The characters between two offsets.
     *
     * @param start the offset of the first character, in code points
     * @param end the offset after the last one
     * @return the characters; empty where start equals end
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
     * The place between two offsets, with its words.
     *
     * @param start the offset of the first character, in code points
     * @param end the offset after the last one
     * @return an anchor of one span
     * @throws IllegalArgumentException if an offset is outside the text, end is not after start, or only white space
     *     stands there
     */
    public Anchor anchor(int start, int end) {
        return Anchor.of(span(start, end));
    }

    /**
     * Returns the stretch between two offsets, with its words: a piece of an anchor.
     *
     * @param start the offset of the first character, in code points
     * @param end the offset after the last one
     * @return a span with its own characters, which does not keep this text
     * @throws IllegalArgumentException if an offset is outside the text, end is not after start, or only white space
     *     stands there
     */
    public TextSpan span(int start, int end) {
        requireInside(start);
        requireInside(end);
        return TextSpan.in(this, start, end);
    }

    /**
     * Whether a span's words stand in this text at the span's place.
     *
     * @param span any span
     * @return true if it lies inside the text and its {@code exact} is what stands there
     */
    public boolean contains(TextSpan span) {
        return span.end() <= length && slice(span.start(), span.end()).equals(span.exact());
    }

    /**
     * Line and column of an offset.
     *
     * @param offset an offset in code points, from 0 to {@link #length()}
     * @return the position, for example line 12, column 5
     * @throws IllegalArgumentException if the offset is outside the text
     */
    public TextPosition position(int offset) {
        int index = utf16Index(offset);
        LineIndex known = lines();
        int line = known.lineOf(index);
        return new TextPosition(line + 1, value.codePointCount(known.startOf(line), index) + 1);
    }

    /**
     * The paragraphs in which an anchor stands. A paragraph ends at a blank line, or at every line break in a text that has
     * no blank line between two others.
     *
     * @param anchor a place in this text
     * @return the paragraphs of all its spans, with the white space after each
     * @throws IllegalArgumentException if a span ends outside the text
     */
    public TextScope paragraphs(Anchor anchor) {
        ParagraphIndex known = paragraphs;
        if (known == null) {
            known = ParagraphIndex.of(value, lines());
            paragraphs = known;
        }
        List<TextScope.Range> ranges = new ArrayList<>();
        for (TextSpan span : anchor.spans()) {
            int start = known.startOf(utf16Index(span.start()));
            int end = known.endOf(utf16Index(span.end()) - 1);
            ranges.add(new TextScope.Range(astral.fromUtf16(start), astral.fromUtf16(end)));
        }
        return TextScope.of(ranges);
    }

    /**
     * What stands around a span, as the Web Annotation Text Quote Selector wants it. 16 characters on each side make
     * nearly every place in a news article unique.
     *
     * @param span a span of this text
     * @param characters how many code points to give on each side, for example 16; fewer at the ends of the text
     * @return the words with what stands before and after them
     * @throws IllegalArgumentException if the span does not stand in this text or characters is negative
     */
    public TextQuote context(TextSpan span, int characters) {
        if (characters < 0) {
            throw Invalid.value("context", "the number of characters must not be negative", characters);
        }
        if (!contains(span)) {
            throw Invalid.value("context", "the span must stand in this text", span.exact());
        }
        return new TextQuote(
                slice(Math.max(0, span.start() - characters), span.start()), span.exact(), slice(span.end(), (int)
                        Math.min(length, (long) span.end() + characters)));
    }

    /**
     * All places where these characters stand, overlapping ones included. Nothing is searched before the answer is asked
     * for.
     *
     * @param words what to find, exactly, for example "more than"
     * @return the places in the order of the text, as a query to be narrowed
     * @throws IllegalArgumentException if the words are blank or have an unpaired surrogate
     */
    public TextSearch find(String words) {
        return search(new Phrase(words, false));
    }

    /**
     * All places where these characters stand as whole words: no letter, digit or combining mark goes on before or after
     * them. At an end that is of a script without spaces (Han, Kana, Thai, Lao, Khmer, Myanmar) every place counts, and
     * so does one that is no letter or digit itself, as in "$150".
     *
     * @param words what to find, exactly, for example "he"
     * @return the places in the order of the text, as a query to be narrowed
     * @throws IllegalArgumentException if the words are blank or have an unpaired surrogate
     */
    public TextSearch findWord(String words) {
        return search(new Phrase(words, true));
    }

    /**
     * The start of a passage that is named by its first and its last words: {@code from("Cooks").through("a month.")}.
     *
     * @param words the words with which the passage begins
     * @return the open passage
     * @throws IllegalArgumentException if the words are blank or have an unpaired surrogate
     */
    public PassageStart from(String words) {
        return new PassageStart(this, new Phrase(words, false));
    }

    /**
     * The fingerprint of the text: what stands for it where the text itself is withheld.
     *
     * @return SHA-256 of the UTF-8 bytes, and the length in code points
     */
    public TextDigest digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return new TextDigest(HexFormat.of().formatHex(hash), length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    /** Two texts are equal when they have the same characters. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The length alone, for example "ArticleText of 5220 code points": a text does not belong in a log. */
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
        return new TextSearch(this, phrase.words(), () -> PlaceWalk.of(this, phrase));
    }

    private void requireInside(int offset) {
        if (offset < 0 || offset > length) {
            throw Invalid.value("offset", "it must lie between 0 and the text's length of " + length, offset);
        }
    }
}
