/**
 * Readers and writers of corpora: many articles as NDJSON, with one document on each line, plain or packed with gzip. They
 * are for programs that process more articles than fit in memory.
 *
 * <pre>{@code
 * try (CorpusReader corpus = CorpusReader.open(Path.of("corpus.ndjson.gz"))) {
 *     for (CorpusLine line : corpus) {
 *         if (line instanceof CorpusLine.Read read) {
 *             System.out.println(read.article().id());
 *         }
 *     }
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.newsclaims.json.corpus;

import org.jspecify.annotations.NullMarked;
