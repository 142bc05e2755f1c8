package io.github.newsclaims.json;

/** Makes lines of a corpus out of bytes. Not final, so that a test can let it fail. */
class LineReader {
    private final ReadLimits limits;
    private final DocumentReader documents;

    LineReader(ReadLimits limits) {
        this.limits = limits;
        this.documents = new DocumentReader(limits, null);
    }

    /** The most bytes that a line may have, and that the lines read ahead may have together. */
    int mostBytes() {
        return limits.documentSize();
    }

    /** Reads the line on which a splitter stands. */
    CorpusLine read(LineSplitter lines) {
        if (lines.isTooLong()) {
            return tooLong(lines.number(), lines.offset());
        }
        return read(lines.buffer(), lines.length(), lines.number(), lines.offset());
    }

    /** A line of which the bytes were not kept. */
    CorpusLine tooLong(long number, long offset) {
        Fault fault = DocumentReader.tooLong(limits, limits.documentSize());
        return bad(fault, number, offset, fault.offset + 1);
    }

    /** Reads the line that the first bytes of an array are. */
    CorpusLine read(byte[] bytes, int length, long number, long offset) {
        Utf8Input input = Utf8Input.of(bytes, length);
        try {
            return new CorpusLine.Read(number, offset, documents.read(input));
        } catch (Fault fault) {
            return bad(fault, number, offset, input.column(fault, limits));
        }
    }

    private static CorpusLine bad(Fault fault, long number, long offset, long column) {
        int line = (int) Math.min(number, Integer.MAX_VALUE);
        return new CorpusLine.Bad(
                number,
                offset,
                new NewsClaimsJsonException(fault.message(), fault.pointer, line, (int) column, fault.getCause()));
    }
}
