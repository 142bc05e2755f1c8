package io.github.newsclaims.text;

import java.util.List;

/**
 * The article's own words for something: an {@link Anchor} where their place is known, {@link Words} where it is not yet.
 *
 * <p>Both have pieces, because words are often split: “They pay more,” he said. “Much more.” is one wording of two
 * pieces.
 */
public sealed interface Wording permits Anchor, Words {
    /**
     * The words in one line.
     *
     * @return the pieces in order, for example "They pay more, Much more."; one space stands between two pieces, and
     *     nothing where two spans of an anchor touch
     */
    String text();

    /**
     * The words piece by piece.
     *
     * @return one or more pieces in order, for example ["They pay more,", "Much more."]; of an anchor the words of its spans
     */
    List<String> pieces();

    /**
     * Words whose place is not known yet.
     *
     * @param pieces one or more pieces, for example "told"
     * @return the words
     * @throws IllegalArgumentException if there is no piece, or one is blank or has an unpaired surrogate
     */
    static Words of(String... pieces) {
        return Words.of(pieces);
    }
}
