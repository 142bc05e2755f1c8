package io.github.newsclaims.examples.formats;

import io.github.newsclaims.json.exchange.OffsetUnit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Places in a text, by the offsets of another tool. An offset is never trusted: the characters there are compared with the words
 * that the tool gives. If they differ, the words have no place, and {@link io.github.newsclaims.grounding.Grounding} may find it.
 *
 * <pre>{@code
 * TextPlaces places = new TextPlaces(text, OffsetUnit.UTF16_UNITS);
 * CheckedWords words = places.place(3, 13, "We wait, we");
 * if (words.problem() != null) {
 *     losses.unplaced("text", "/quotes/0/text", words.problem());
 * }
 * }</pre>
 */
public final class TextPlaces {
    private static final int SHOWN = 40;

    private final @Nullable ArticleText text;
    private final OffsetUnit unit;

    /**
     * Prepares a text.
     *
     * @param text the text; null if it is not known, then no words have a place
     * @param unit what the offsets count
     */
    public TextPlaces(@Nullable ArticleText text, OffsetUnit unit) {
        this.text = text;
        this.unit = unit;
    }

    /**
     * Returns words with their place if the text has exactly these words there.
     *
     * @param start the offset of the first character, counted from 0
     * @param end the offset after the last character
     * @param words the words that the tool gives, for example "Ida Nor"
     * @return the words with their place, or without it and with the reason
     * @throws IllegalArgumentException if the words are blank or have an unpaired surrogate
     */
    public CheckedWords place(long start, long end, String words) {
        Words without = Words.of(words);
        if (text == null) {
            return new CheckedWords(without, "the text is not known");
        }
        OptionalInt from = codePoint(start);
        OptionalInt to = codePoint(end);
        int length = words.codePointCount(0, words.length());
        if (from.isPresent() && to.isPresent() && to.getAsInt() - from.getAsInt() > length + SHOWN) {
            // Words that are far too long are not copied: a file may have many that are as long as the text.
            String there = text.slice(from.getAsInt(), from.getAsInt() + SHOWN + 1);
            return new CheckedWords(without, difference(there, start, end, words));
        }
        Optional<Anchor> there = at(start, end);
        if (there.isEmpty()) {
            return new CheckedWords(without, "the text has no words at " + start + " to " + end);
        }
        return there.get().text().equals(words)
                ? new CheckedWords(there.get(), null)
                : new CheckedWords(without, difference(there.get().text(), start, end, words));
    }

    private static String difference(String there, long start, long end, String words) {
        return "the text has " + shown(there) + " at " + start + " to " + end + ", not " + shown(words);
    }

    /**
     * Returns what is at a place.
     *
     * @param start the offset of the first character, counted from 0
     * @param end the offset after the last character
     * @return the place with its words; empty if it is outside the text, empty, blank or within a character
     */
    public Optional<Anchor> at(long start, long end) {
        OptionalInt from = codePoint(start);
        OptionalInt to = codePoint(end);
        if (text == null || from.isEmpty() || to.isEmpty() || from.getAsInt() >= to.getAsInt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(text.anchor(from.getAsInt(), to.getAsInt()));
        } catch (IllegalArgumentException e) {
            // The characters are white space, of which there is no anchor.
            return Optional.empty();
        }
    }

    /**
     * Returns an offset in code points.
     *
     * @param offset an offset in the unit of the tool
     * @return the offset; empty if it is outside the text or within a character
     */
    public OptionalInt codePoint(long offset) {
        if (text == null || offset < 0) {
            return OptionalInt.empty();
        }
        if (unit == OffsetUnit.CODE_POINTS) {
            return offset <= text.length() ? OptionalInt.of((int) offset) : OptionalInt.empty();
        }
        String value = text.value();
        if (offset > value.length()) {
            return OptionalInt.empty();
        }
        int index = (int) offset;
        boolean splits = index > 0
                && index < value.length()
                && Character.isSurrogatePair(value.charAt(index - 1), value.charAt(index));
        return splits ? OptionalInt.empty() : OptionalInt.of(text.offset(index));
    }

    /**
     * Returns words as a reason of a {@link io.github.newsclaims.json.exchange.Loss} shows them, which escapes the whole reason.
     *
     * @param words any words
     * @return the words in quotation marks, cut after 40 characters
     */
    public static String shown(String words) {
        String start = words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
        return '"' + start + '"';
    }
}
