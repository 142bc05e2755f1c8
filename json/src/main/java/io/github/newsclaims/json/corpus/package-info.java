/**
 * Corpora: any number of articles as NDJSON, one document a line, read and written in constant memory.
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
 */
@NullMarked
package io.github.newsclaims.json.corpus;

import org.jspecify.annotations.NullMarked;
