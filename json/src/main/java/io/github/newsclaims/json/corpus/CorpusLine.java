package io.github.newsclaims.json.corpus;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJsonException;
import java.util.Objects;

/** A line of a corpus: an article, or what is wrong with it. */
public sealed interface CorpusLine {
    /**
     * Which line of the corpus it is.
     *
     * @return the number, counted from 1; lines without a document count
     */
    long number();

    /**
     * Returns where the line begins.
     *
     * @return bytes of the uncompressed corpus before it, for example 0. A byte order mark at the start of the corpus counts, so
     *     that the first line begins at 3; one at the start of a later line is part of that line
     */
    long offset();

    /**
     * A line that holds an article.
     *
     * @param number which line of the corpus it is, counted from 1
     * @param offset bytes of the uncompressed corpus before it
     * @param article what it says
     */
    record Read(long number, long offset, Article article) implements CorpusLine {
        /**
         * Makes a line that holds an article.
         *
         * @param number which line of the corpus it is, counted from 1
         * @param offset bytes of the uncompressed corpus before it
         * @param article what it says
         */
        public Read {
            Objects.requireNonNull(article, "article");
        }
    }

    /**
     * A line that cannot be read. The lines after it are not affected.
     *
     * @param number which line of the corpus it is, counted from 1
     * @param offset bytes of the uncompressed corpus before it
     * @param exception what is wrong: message, pointer, line (that of the corpus) and column
     */
    record Bad(long number, long offset, NewsClaimsJsonException exception) implements CorpusLine {
        /**
         * Makes a line that cannot be read.
         *
         * @param number which line of the corpus it is, counted from 1
         * @param offset bytes of the uncompressed corpus before it
         * @param exception what is wrong
         */
        public Bad {
            Objects.requireNonNull(exception, "exception");
        }
    }
}
