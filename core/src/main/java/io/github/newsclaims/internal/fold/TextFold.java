package io.github.newsclaims.internal.fold;

import org.jspecify.annotations.Nullable;

/**
 * The fold of one text and the index of its words. Each is made when it is first needed, and all questions about the text share
 * it. It is thread-safe: both are immutable, so a data race can at worst make one twice.
 */
public final class TextFold {
    private final String source;
    private volatile @Nullable Fold fold;
    private volatile @Nullable WordIndex words;

    /**
     * Makes the fold of a text, which is not computed yet.
     *
     * @param source the characters of the text
     */
    public TextFold(String source) {
        this.source = source;
    }

    /**
     * Returns the folded text.
     *
     * @return the fold, the same one each time
     */
    public Fold fold() {
        Fold known = fold;
        if (known == null) {
            known = Fold.of(source);
            fold = known;
        }
        return known;
    }

    /**
     * Returns the words of the folded text.
     *
     * @return the index, the same one each time
     */
    public WordIndex words() {
        WordIndex known = words;
        if (known == null) {
            known = new WordIndex(fold());
            words = known;
        }
        return known;
    }
}
