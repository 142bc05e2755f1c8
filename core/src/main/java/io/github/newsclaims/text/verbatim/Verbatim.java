package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How faithfully a text has the words of a quotation, where, and what differs.
 *
 * <pre>{@code
 * ArticleText text = ArticleText.of("It would not improve, he’d said.");
 * Verbatim.compare("he'd said", text).level();          // TYPOGRAPHY
 * Verbatim.compare("It would improve", text).level();   // CHANGED_WORDS
 * }</pre>
 *
 * <p>Only whole words and numbers count: "he left" does not stand in "she left", "can" not in "can't", "violent" not in
 * "non-violent", "3,000" not in "93,000" and "5" not in "-5", "0.5" or "5/6". The work grows with the
 * length of the text and of the quotation; {@link VerbatimSearch} shares it among many quotations.
 *
 * <p>A quotation is looked for as it is; where it does not stand so, without the quotation marks around it; and then without
 * the comma or full stop at its end, if a closing quotation mark follows in the text. Both are {@link
 * VerbatimLevel#TYPOGRAPHY}.
 *
 * @param level how faithfully
 * @param places where: one place for a match, an {@link VerbatimLevel#EDITORIAL} quotation and the passage of {@link
 *     VerbatimLevel#CHANGED_WORDS}; two to a hundred in the order of the text where it is {@link
 *     VerbatimLevel#AMBIGUOUS}, or none where the words stand in more than 10,000 places of the text; none where it is
 *     {@link VerbatimLevel#NOT_FOUND}
 * @param differences what differs from the one place, in order; empty where nothing does or there is no one place
 */
public record Verbatim(VerbatimLevel level, List<Anchor> places, List<WordDifference> differences) {
    static final Verbatim NOT_FOUND = new Verbatim(VerbatimLevel.NOT_FOUND, List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param level how faithfully
     * @param places where
     * @param differences what differs
     */
    public Verbatim {
        Objects.requireNonNull(level, "level");
        places = List.copyOf(places);
        differences = List.copyOf(differences);
    }

    /**
     * Looks for a quotation in a text.
     *
     * @param quote the words, for example "They pay more"
     * @param text the text
     * @return how faithfully the text has them
     * @throws IllegalArgumentException if the words are blank or have an unpaired surrogate
     */
    public static Verbatim compare(String quote, ArticleText text) {
        return compare(Words.of(quote), text);
    }

    /**
     * Looks for a quotation of one or more pieces in a text; the pieces stand there in order and do not overlap.
     *
     * @param quote the words, or an anchor in another text
     * @param text the text
     * @return how faithfully the text has them
     */
    public static Verbatim compare(Wording quote, ArticleText text) {
        return VerbatimSearch.of(text).compare(quote);
    }

    /**
     * The place of a match.
     *
     * @return the place, with the text's own characters; absent where the level is no match
     */
    public Optional<Anchor> match() {
        return level.isMatch() ? Optional.of(places.get(0)) : Optional.empty();
    }
}
