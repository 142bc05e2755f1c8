package io.github.newsclaims.json.corpus;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJsonException;
import java.util.Objects;

/** A line of a corpus: an article, or the error in the line. */
public sealed interface CorpusLine {
    /**
     * Returns the number of the line in the corpus.
     *
     * @return the number, counted from 1, for example 12; blank lines count
     */
    long number();

    /**
     * Returns the offset at which the line begins.
     *
     * @return the number of bytes before the line in the uncompressed corpus, for example 0. A byte order mark at the start
     *     of the corpus counts, so that the first line begins at 3. A byte order mark at the start of a later line is part
     *     of that line
     */
    long offset();

    /**
     * A line that holds an article.
     *
     * @param number the number of the line, counted from 1
     * @param offset the number of bytes before the line in the uncompressed corpus
     * @param article the article in the line
     */
    record Read(long number, long offset, Article article) implements CorpusLine {
        /**
         * Creates a line that holds an article.
         *
         * @param number the number of the line, counted from 1
         * @param offset the number of bytes before the line in the uncompressed corpus
         * @param article the article in the line
         */
        public Read {
            Objects.requireNonNull(article, "article");
        }
    }

    /**
     * A line that cannot be read. The lines after it are not affected.
     *
     * @param number the number of the line, counted from 1
     * @param offset the number of bytes before the line in the uncompressed corpus
     * @param exception the error, with its message, pointer, line in the corpus, and column
     */
    record Bad(long number, long offset, NewsClaimsJsonException exception) implements CorpusLine {
        /**
         * Creates a line that cannot be read.
         *
         * @param number the number of the line, counted from 1
         * @param offset the number of bytes before the line in the uncompressed corpus
         * @param exception the error
         */
        public Bad {
            Objects.requireNonNull(exception, "exception");
        }
    }
}
