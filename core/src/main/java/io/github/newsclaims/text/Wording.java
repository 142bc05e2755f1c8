package io.github.newsclaims.text;

import java.util.List;
import java.util.Optional;

/**
 * The article's own words for something: an {@link Anchor} if their place is known, {@link Words} if it is not known yet.
 *
 * <p>Both have pieces, because words are often split: “They pay more,” he said. “Much more.” is one wording with two pieces.
 *
 * <p>In terms of the W3C Web Annotation Data Model, an anchor is a list of Text Position Selectors (see {@link TextSpan}),
 * and words are a list of Text Quote Selectors (see {@link TextQuote}). Both may carry the characters around each piece.
 */
public sealed interface Wording permits Anchor, Words {
    /**
     * Returns the words in one line.
     *
     * @return the pieces in order, for example "They pay more, Much more."; two pieces are separated by one space, except two
     *     spans of an anchor that touch
     */
    String text();

    /**
     * Returns the words piece by piece.
     *
     * @return one or more pieces in order, for example ["They pay more,", "Much more."]; for an anchor the words of each span
     */
    List<String> pieces();

    /**
     * Returns the words piece by piece, each with the context that it carries.
     *
     * @return one or more pieces in order; most have no prefix and no suffix
     */
    List<TextQuote> quotes();

    /**
     * Returns whether a piece carries a prefix or a suffix.
     *
     * @return true if at least one piece does
     */
    boolean hasContext();

    /**
     * Returns this wording without the prefix and suffix of its pieces.
     *
     * @return a wording of the same kind; this one if it has no context
     */
    Wording withoutContext();

    /**
     * Returns the place of the words.
     *
     * @return this value if it is an anchor; empty if the place is not known yet
     */
    Optional<Anchor> anchor();

    /**
     * Calls the method of a visitor for this kind of wording.
     *
     * @param visitor the visitor
     * @param <R> the type of the result
     * @return what the visitor returns
     */
    <R> R accept(WordingVisitor<R> visitor);
}
