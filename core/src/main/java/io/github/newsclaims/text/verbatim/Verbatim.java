package io.github.newsclaims.text.verbatim;

import static io.github.newsclaims.internal.FieldNames.PLACES;
import static io.github.newsclaims.internal.ResultNames.DIFFERENCES;
import static io.github.newsclaims.internal.ResultNames.LEVEL;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The result of looking for a quotation in a text: how faithfully the text has its words, where, and what differs.
 *
 * <pre>{@code
 * ArticleText text = ArticleText.of("It would not improve, he’d said.");
 * Verbatim.compare("he'd said", text).level();          // TYPOGRAPHY
 * Verbatim.compare("It would improve", text).level();   // CHANGED_WORDS
 * }</pre>
 *
 * <p>Only whole words and numbers are found: not "he left" in "she left", not "can" in "can't", not "violent" in
 * "non-violent", not "3,000" in "93,000", and not "5" in "-5", "0.5" or "5/6". A word ends where the script changes: "NHK" is found in
 * "NHKは". The time for the first quotation is proportional to the length of the text; all others in the same {@link ArticleText}
 * use its index of words.
 *
 * <p>The quotation is first looked for as it is. If it is not found, it is looked for without the quotation marks around it,
 * or without the one at its start or end, and without the comma or full stop at its end, if a closing quotation mark follows in
 * the text. These places are {@link VerbatimLevel#TYPOGRAPHY} or {@link VerbatimLevel#WHITESPACE}.
 */
public final class Verbatim {
    static {
        ResultMakers.register(Verbatim.class, Verbatim::read);
    }

    static final Verbatim NOT_FOUND = new Verbatim(VerbatimLevel.NOT_FOUND, List.of(), List.of());

    private final VerbatimLevel level;
    private final List<Anchor> places;
    private final List<WordDifference> differences;

    private Verbatim(VerbatimLevel level, List<Anchor> places, List<WordDifference> differences) {
        this.level = level;
        this.places = List.copyOf(places);
        this.differences = List.copyOf(differences);
    }

    private static Verbatim read(ResultParts parts) {
        VerbatimLevel level = parts.get(LEVEL, VerbatimLevel.class);
        List<Anchor> places = parts.list(PLACES, Anchor.class);
        List<WordDifference> differences = parts.list(DIFFERENCES, WordDifference.class);
        boolean fits = switch (level) {
            case NOT_FOUND -> places.isEmpty();
            case AMBIGUOUS -> places.size() != 1;
            default -> places.size() == 1;
        };
        if (!fits) {
            throw Invalid.value("verbatim", "the level must allow the number of places", places.size());
        }
        if (!differences.isEmpty() && places.size() != 1) {
            throw Invalid.value("verbatim", "differences need exactly one place");
        }
        return new Verbatim(level, places, differences);
    }

    /** Returns the result for words with one place, at any level but {@code AMBIGUOUS} and {@code NOT_FOUND}. */
    static Verbatim at(VerbatimLevel level, Anchor place, List<WordDifference> differences) {
        return new Verbatim(level, List.of(place), differences);
    }

    /** Returns the result for words with several places; no places if they are too many to be listed. */
    static Verbatim ambiguous(List<Anchor> places) {
        return new Verbatim(VerbatimLevel.AMBIGUOUS, places, List.of());
    }

    /**
     * Looks for a quotation in a text.
     *
     * @param quote the words, for example "They pay more"
     * @param text the text
     * @return how faithfully the text has the words
     * @throws IllegalArgumentException if the words are blank or have an unpaired surrogate
     */
    public static Verbatim compare(String quote, ArticleText text) {
        Objects.requireNonNull(quote, "quote");
        return compare(Words.of(quote), text);
    }

    /**
     * Looks for a quotation of one or more pieces in a text. The pieces must be there in order and must not overlap.
     *
     * @param quote the words, or an anchor in another text
     * @param text the text
     * @return how faithfully the text has the words
     */
    public static Verbatim compare(Wording quote, ArticleText text) {
        Objects.requireNonNull(quote, "quote");
        return VerbatimSearch.of(text).compare(quote);
    }

    /**
     * Returns how faithfully the text has the words.
     *
     * @return for example {@link VerbatimLevel#TYPOGRAPHY}
     */
    public VerbatimLevel level() {
        return level;
    }

    /**
     * Returns where the words are in the text.
     *
     * @return one place for a match, for an {@link VerbatimLevel#EDITORIAL} quotation and for the passage of {@link
     *     VerbatimLevel#CHANGED_WORDS}. If the words are {@link VerbatimLevel#AMBIGUOUS}, two to a hundred places in the
     *     order of the text, or none if the words occur more than 10,000 times. Empty if they are {@link
     *     VerbatimLevel#NOT_FOUND}.
     */
    public List<Anchor> places() {
        return places;
    }

    /**
     * Returns what differs between the quotation and its one place.
     *
     * @return the differences in the order of the text; empty if nothing differs or there is not exactly one place
     */
    public List<WordDifference> differences() {
        return differences;
    }

    /**
     * Returns the place of a match.
     *
     * @return the place, with the text's own characters; absent if the level is not a match
     */
    public Optional<Anchor> match() {
        return level.isMatch() ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** Two results are equal if their levels, places and differences are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verbatim that
                && level == that.level
                && places.equals(that.places)
                && differences.equals(that.differences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, places, differences);
    }

    /** The level, the offsets of the places and the differences: {@code CHANGED_WORDS at 0 to 20: nothing for "not"}. */
    @Override
    public String toString() {
        String where = places.stream()
                .map(place -> place.start() + " to " + place.end())
                .collect(Collectors.joining(", ", places.isEmpty() ? "" : " at ", ""));
        String what = differences.stream()
                .map(WordDifference::toString)
                .collect(Collectors.joining(", ", differences.isEmpty() ? "" : ": ", ""));
        return level + where + what;
    }
}
