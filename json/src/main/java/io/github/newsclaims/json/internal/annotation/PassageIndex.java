package io.github.newsclaims.json.internal.annotation;

import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import java.util.Arrays;
import java.util.Optional;

/**
 * An index of a text by its pieces of eight characters, which finds the only place of a passage without reading the whole text.
 * A file may have as many annotations as a text has sentences, so a search of the whole text for each takes quadratic time.
 */
public final class PassageIndex {
    private static final int PIECE = 8;

    /** The number of pieces of a passage that are looked up, to begin with one that is rare in the text. */
    private static final int SAMPLES = 16;

    private static final int PRIME = 0x9E3779B1;

    private final ArticleText text;
    private final String value;
    /** The number of pieces in each bucket. */
    private final int[] sizes;
    /** The last piece in each bucket; -1 if there is none. */
    private final int[] last;
    /** The piece before each piece in its bucket; -1 if there is none. */
    private final int[] previous;

    public PassageIndex(ArticleText text) {
        this.text = text;
        this.value = text.value();
        int pieces = Math.max(0, value.length() - PIECE + 1);
        int buckets = Math.max(1, Integer.highestOneBit(pieces));
        this.sizes = new int[buckets];
        this.last = new int[buckets];
        this.previous = new int[pieces];
        Arrays.fill(last, -1);
        for (int piece = 0; piece < pieces; piece++) {
            int bucket = bucket(value, piece);
            sizes[bucket]++;
            previous[piece] = last[bucket];
            last[bucket] = piece;
        }
    }

    private int bucket(String passage, int from) {
        int hash = 0;
        for (int index = from; index < from + PIECE; index++) {
            hash = (hash + passage.charAt(index)) * PRIME;
        }
        return (hash >>> 1) & (sizes.length - 1);
    }

    /** Returns the only place that has the words with their whole context; empty if there is none or more than one. */
    public Optional<TextSpan> unique(TextQuote quote) {
        String prefix = quote.prefix().orElse("");
        String passage = prefix + quote.exact() + quote.suffix().orElse("");
        int place = unique(passage);
        if (place < 0) {
            return Optional.empty();
        }
        int start = place + prefix.length();
        return Optional.of(
                text.span(text.offset(start), text.offset(start + quote.exact().length())));
    }

    /** Returns the index of the only place of a passage; -1 if there is none or more than one. */
    private int unique(String passage) {
        if (passage.length() < PIECE) {
            int first = value.indexOf(passage);
            return first >= 0 && value.indexOf(passage, first + 1) < 0 ? first : -1;
        }
        int rarest = 0;
        int pieces = passage.length() - PIECE + 1;
        int step = Math.max(1, pieces / SAMPLES);
        for (int piece = 0; piece < pieces; piece += step) {
            if (sizes[bucket(passage, piece)] < sizes[bucket(passage, rarest)]) {
                rarest = piece;
            }
        }
        int found = -1;
        for (int piece = last[bucket(passage, rarest)]; piece >= 0; piece = previous[piece]) {
            if (value.startsWith(passage, piece - rarest)) {
                if (found >= 0) {
                    return -1;
                }
                found = piece - rarest;
            }
        }
        return found;
    }
}
