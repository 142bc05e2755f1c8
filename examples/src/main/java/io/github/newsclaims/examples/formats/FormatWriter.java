package io.github.newsclaims.examples.formats;

import io.github.newsclaims.Article;

/** Writes articles in one format, each as one JSON document. */
public interface FormatWriter {
    /**
     * Returns the name by which the command line knows the format.
     *
     * @return for example "schemaorg"
     */
    String name();

    /**
     * Describes the format.
     *
     * @return for example "schema.org (JSON-LD)"
     */
    String description();

    /**
     * Writes an article.
     *
     * @param article the article
     * @param indented whether the document is for people, in several lines
     * @return the document with what was lost
     * @throws IllegalArgumentException if the format cannot hold the article
     */
    WrittenDocument write(Article article, boolean indented);
}
