package io.github.newsclaims.json.corpus;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.NewsClaimsReader;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.internal.Document;
import io.github.newsclaims.json.internal.DocumentReader;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.Limits;
import io.github.newsclaims.json.internal.codec.model.ArticleCodec;

/** A reader of the bytes of single lines. It is not final, so that a test can make it fail. */
class LineReader {
    private final Limits limits;
    private final DocumentReader<Article> documents;

    LineReader(NewsClaimsReader<Article> reader) {
        ReadLimits given = reader.limits();
        this.limits = new Limits(
                given.depth(),
                given.stringLength(),
                given.names(),
                given.documentSize(),
                reader.refusesUnknownFields());
        this.documents =
                new DocumentReader<>(ArticleCodec.CODEC, limits, reader.texts().orElse(null));
    }

    /** Returns the maximum number of bytes in a line, which also bounds the total length of the lines read ahead. */
    int mostBytes() {
        return limits.documentSize();
    }

    /** Reads the current line of a splitter. */
    CorpusLine read(LineSplitter lines) {
        if (lines.isTooLong()) {
            return tooLong(lines.number(), lines.offset(), lines.endOfLimit());
        }
        return read(lines.buffer(), lines.length(), lines.number(), lines.offset());
    }

    /** Returns the error for a line whose bytes were not kept, with the column in which the line exceeds the limit. */
    CorpusLine tooLong(long number, long offset, int column) {
        return bad(Document.tooLong(limits), number, offset, column);
    }

    /** Reads a line from the first bytes of an array. */
    CorpusLine read(byte[] bytes, int length, long number, long offset) {
        Document input = Document.of(bytes, length, limits);
        try {
            return new CorpusLine.Read(number, offset, documents.read(input));
        } catch (Fault fault) {
            return bad(fault, number, offset, input.column(fault));
        }
    }

    private static CorpusLine bad(Fault fault, long number, long offset, int column) {
        int line = (int) Math.min(number, Integer.MAX_VALUE);
        return new CorpusLine.Bad(
                number,
                offset,
                new NewsClaimsJsonException(
                        fault.messageAt(line, column), fault.pointer(), line, column, fault.getCause()));
    }
}
