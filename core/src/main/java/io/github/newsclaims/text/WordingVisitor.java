package io.github.newsclaims.text;

/**
 * Code that handles each kind of {@link Wording}. A kind that a later version adds becomes a new method, so the compiler
 * shows every visitor that does not handle it.
 *
 * @param <R> the type of the result
 */
public interface WordingVisitor<R> {
    /**
     * Handles words whose place is known.
     *
     * @param anchor the words with their place
     * @return the result
     */
    R visitAnchor(Anchor anchor);

    /**
     * Handles words whose place is not known yet.
     *
     * @param words the words
     * @return the result
     */
    R visitWords(Words words);
}
