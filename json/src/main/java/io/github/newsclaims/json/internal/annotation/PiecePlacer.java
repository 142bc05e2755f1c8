package io.github.newsclaims.json.internal.annotation;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.exchange.OffsetUnit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of what a target selects.
 *
 * <p>The words decide, because offsets are often those of another text, such as the whole page. The offsets decide between several
 * places of the words, in the unit that the caller has stated, and in the other unit if the words are there.
 */
public final class PiecePlacer {
    private static final String OTHER_UNIT = "the offsets count %s; they were converted";
    private static final String OTHER_TEXT = "the offsets are not those of the words in this text; they were replaced";

    private static final String OTHER_CONTEXT =
            "the prefix or suffix is not beside the place of the words; the place was kept";

    private final @Nullable ArticleText text;
    /** The length of a text of which only the digest is known; -1 if there is none. */
    private final int withheld;

    private final OffsetUnit unit;
    /** Created for the first words whose offsets are not right. */
    private @Nullable PassageIndex passages;

    public PiecePlacer(Article article, OffsetUnit unit) {
        this.text = article.text().orElse(null);
        this.withheld = article.textDigest().map(TextDigest::length).orElse(-1);
        this.unit = unit;
    }

    /** Returns the place; empty if it is not certain, or there is no text. */
    public Optional<TextSpan> place(TargetPiece piece) {
        TextQuote quote = piece.quote();
        if (text == null) {
            return placeWithoutText(piece);
        }
        if (quote == null) {
            return placeByPosition(piece, text);
        }
        Optional<TextSpan> stated = at(piece, unit, text);
        Optional<TextSpan> other = at(piece, otherUnit(), text);
        Optional<TextSpan> place = stated.filter(span -> hasContext(span, quote, text));
        if (place.isEmpty()) {
            place = unique(quote, text);
        }
        if (place.isEmpty()) {
            place = other.filter(span -> hasContext(span, quote, text));
        }
        if (place.isEmpty()) {
            place = stated.isPresent() ? stated : other;
        }
        if (place.isEmpty() && quote.hasContext()) {
            place = unique(quote.withoutContext(), text);
        }
        if (place.isPresent() && piece.position() != null && !place.equals(stated)) {
            report(piece, place.equals(other));
        }
        place.filter(span -> !hasContext(span, quote, text)).ifPresent(span -> reportOtherContext(piece));
        return place;
    }

    private Optional<TextSpan> unique(TextQuote quote, ArticleText given) {
        if (passages == null) {
            passages = new PassageIndex(given);
        }
        return passages.unique(quote);
    }

    private OffsetUnit otherUnit() {
        return unit == OffsetUnit.CODE_POINTS ? OffsetUnit.UTF16_UNITS : OffsetUnit.CODE_POINTS;
    }

    /** Reports a piece that has no place because another piece of the same words has none. */
    public static void reportWithoutPlace(TargetPiece piece) {
        piece.target().report(LossOutcome.UNPLACED, "the words of several targets have their place together or none");
    }

    /** Reports offsets that were not used to find words. */
    public static void reportOtherText(TargetPiece piece) {
        if (piece.position() != null) {
            piece.position().selector().report(LossOutcome.CHANGED, OTHER_TEXT);
        }
    }

    /** Reports pieces whose prefix or suffix is not beside the place that their words have got. */
    public static void reportOtherContext(List<TargetPiece> pieces, Anchor place, ArticleText text) {
        for (TargetPiece piece : pieces) {
            TextQuote quote = piece.quote();
            boolean isThere = quote == null
                    || place.spans().stream().anyMatch(span -> hasPrefix(span, quote, text))
                            && place.spans().stream().anyMatch(span -> hasSuffix(span, quote, text));
            if (!isThere) {
                reportOtherContext(piece);
            }
        }
    }

    private static void reportOtherContext(TargetPiece piece) {
        piece.words().report(LossOutcome.CHANGED, OTHER_CONTEXT);
    }

    private void report(TargetPiece piece, boolean isOtherUnit) {
        String other = otherUnit() == OffsetUnit.CODE_POINTS ? "code points" : "UTF-16 units";
        if (piece.position() != null) {
            piece.position()
                    .selector()
                    .report(LossOutcome.CHANGED, isOtherUnit ? String.format(OTHER_UNIT, other) : OTHER_TEXT);
        }
    }

    /** Returns the span at the offsets if the quoted words are there. */
    private static Optional<TextSpan> at(TargetPiece piece, OffsetUnit unit, ArticleText text) {
        return range(piece, unit, text)
                .filter(span -> piece.quote() == null
                        || span.exact().equals(piece.quote().exact()));
    }

    /** Returns the span at the offsets; empty if they are not in the text, or select only white space. */
    private static Optional<TextSpan> range(TargetPiece piece, OffsetUnit unit, ArticleText text) {
        TargetPiece.OffsetRange range = piece.position();
        if (range == null) {
            return Optional.empty();
        }
        int start = range.start();
        int end = range.end();
        if (unit == OffsetUnit.UTF16_UNITS) {
            String value = text.value();
            if (end > value.length() || cutsCharacter(value, start) || cutsCharacter(value, end)) {
                return Optional.empty();
            }
            start = text.offset(start);
            end = text.offset(end);
        }
        return end > text.length() || Characters.isBlank(text.slice(start, end))
                ? Optional.empty()
                : Optional.of(text.span(start, end));
    }

    private static boolean cutsCharacter(String value, int index) {
        return index > 0
                && index < value.length()
                && Character.isLowSurrogate(value.charAt(index))
                && Character.isHighSurrogate(value.charAt(index - 1));
    }

    /** Returns whether a span has the whole prefix and suffix of words around it. */
    private static boolean hasContext(TextSpan span, TextQuote quote, ArticleText text) {
        return hasPrefix(span, quote, text) && hasSuffix(span, quote, text);
    }

    private static boolean hasPrefix(TextSpan span, TextQuote quote, ArticleText text) {
        String prefix = quote.prefix().orElse("");
        return text.value().startsWith(prefix, text.utf16Index(span.start()) - prefix.length());
    }

    private static boolean hasSuffix(TextSpan span, TextQuote quote, ArticleText text) {
        return text.value().startsWith(quote.suffix().orElse(""), text.utf16Index(span.end()));
    }

    private Optional<TextSpan> placeByPosition(TargetPiece piece, ArticleText given) {
        Optional<TextSpan> place = range(piece, unit, given);
        if (place.isEmpty() && piece.position() != null) {
            piece.position().selector().report(LossOutcome.UNPLACED, "the offsets select no words in this text");
        }
        return place;
    }

    /** Returns the span of a text that is withheld, of which only the digest is known. */
    private Optional<TextSpan> placeWithoutText(TargetPiece piece) {
        TextQuote quote = piece.quote();
        TargetPiece.OffsetRange range = piece.position();
        if (quote != null
                && range != null
                && range.end() <= withheld
                && unit == OffsetUnit.CODE_POINTS
                && quote.exact().codePointCount(0, quote.exact().length()) == range.end() - range.start()) {
            TextSpan span = TextSpan.of(range.start(), range.end(), quote.exact());
            String prefix = quote.prefix().orElse("");
            String suffix = quote.suffix().orElse("");
            boolean fits = prefix.codePointCount(0, prefix.length()) <= range.start()
                    && suffix.codePointCount(0, suffix.length()) <= withheld - range.end();
            if (!fits) {
                reportOtherContext(piece);
            }
            return Optional.of(fits ? span.withContext(prefix, suffix) : span);
        }
        if (range != null) {
            range.selector().report(LossOutcome.LEFT_OUT, "the article has no text to check the offsets");
        }
        return Optional.empty();
    }
}
