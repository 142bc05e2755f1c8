package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article whose place is not known yet.
 *
 * <p>Each piece is a Text Quote Selector of the W3C Web Annotation Data Model. Most have only {@code exact}. A piece may also
 * carry the characters around it, which tell its place if the words occur several times in the text:
 *
 * <pre>{@code
 * Words.of("They pay more,", "Much more.")
 * Words.ofQuotes(TextQuote.of("told").withSuffix(" the Post"))
 * }</pre>
 */
public final class Words implements Wording {
    private final List<TextQuote> quotes;

    private Words(List<TextQuote> quotes) {
        this.quotes = quotes;
        if (quotes.isEmpty()) {
            throw Invalid.value("wording", "at least one piece is required");
        }
    }

    /**
     * Returns words with the given pieces.
     *
     * @param pieces one or more pieces in the order of the text, for example "They pay more," and "Much more."
     * @return the words
     * @throws IllegalArgumentException if there is no piece, or one is blank or has an unpaired surrogate
     */
    public static Words of(String... pieces) {
        return of(Arrays.asList(Objects.requireNonNull(pieces, "pieces")));
    }

    /**
     * Returns words with the given pieces.
     *
     * @param pieces one or more pieces in the order of the text; the list is copied
     * @return the words
     * @throws IllegalArgumentException if there is no piece, or one is blank or has an unpaired surrogate
     */
    public static Words of(List<String> pieces) {
        return new Words(Objects.requireNonNull(pieces, "pieces").stream()
                .map(piece -> TextQuote.of(Objects.requireNonNull(piece, "piece")))
                .toList());
    }

    /**
     * Returns words whose pieces may carry their context.
     *
     * @param quotes one or more pieces in the order of the text, for example {@code TextQuote.of("told").withSuffix(" the")}
     * @return the words
     * @throws IllegalArgumentException if there is no piece
     */
    public static Words ofQuotes(TextQuote... quotes) {
        return ofQuotes(Arrays.asList(Objects.requireNonNull(quotes, "quotes")));
    }

    /**
     * Returns words whose pieces may carry their context.
     *
     * @param quotes one or more pieces in the order of the text; the list is copied
     * @return the words
     * @throws IllegalArgumentException if there is no piece
     */
    public static Words ofQuotes(List<TextQuote> quotes) {
        Objects.requireNonNull(quotes, "quotes").forEach(quote -> Objects.requireNonNull(quote, "quote"));
        return new Words(List.copyOf(quotes));
    }

    @Override
    public List<String> pieces() {
        return quotes.size() == 1
                ? List.of(quotes.get(0).exact())
                : quotes.stream().map(TextQuote::exact).toList();
    }

    @Override
    public List<TextQuote> quotes() {
        return quotes;
    }

    @Override
    public boolean hasContext() {
        for (TextQuote quote : quotes) {
            if (quote.hasContext()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Words withoutContext() {
        return hasContext()
                ? new Words(quotes.stream().map(TextQuote::withoutContext).toList())
                : this;
    }

    @Override
    public String text() {
        return quotes.stream().map(TextQuote::exact).collect(Collectors.joining(" "));
    }

    @Override
    public Optional<Anchor> anchor() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(WordingVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").visitWords(this);
    }

    /** Two values are equal if they have the same pieces with the same context. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Words that && quotes.equals(that.quotes);
    }

    @Override
    public int hashCode() {
        return quotes.hashCode();
    }

    /** Returns the pieces, for example {@code Words[pieces=[They pay more,, Much more.]]}; quotes if one has a context. */
    @Override
    public String toString() {
        return "Words[pieces=" + (hasContext() ? quotes : pieces()) + "]";
    }
}
