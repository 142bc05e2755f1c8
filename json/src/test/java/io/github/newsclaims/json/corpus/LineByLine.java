package io.github.newsclaims.json.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** What holds for any bytes as a corpus: it is its lines, each read as if it stood alone, packed or not, in parallel or not. */
public final class LineByLine {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private LineByLine() {}

    public static void check(byte[] corpus) throws IOException {
        if (corpus.length > 0 && corpus[0] == 0x1F && (corpus.length == 1 || corpus[1] == (byte) 0x8B)) {
            failsOrEnds(corpus);
        } else {
            List<CorpusLine> lines = read(corpus, false);
            assertThat(shapes(lines)).isEqualTo(expected(corpus));
            assertThat(shapes(read(corpus, true))).isEqualTo(shapes(lines));
            assertThat(shapes(read(gzip(corpus), false))).isEqualTo(shapes(lines));
        }
    }

    /** Packed data that is broken fails as documented. */
    private static void failsOrEnds(byte[] corpus) {
        try {
            read(corpus, false);
        } catch (IOException e) {
            assertThat(e).as("a source that fails").isNotNull();
        }
    }

    private static List<CorpusLine> read(byte[] corpus, boolean parallel) throws IOException {
        List<CorpusLine> lines = new ArrayList<>();
        try (CorpusReader reader = CorpusReader.open(new ByteArrayInputStream(corpus))) {
            if (parallel) {
                reader.inParallel(Runnable::run, 3);
            }
            for (Optional<CorpusLine> line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(line.get());
            }
            assertThat(reader.bytesRead()).isEqualTo(corpus.length);
        }
        return lines;
    }

    static List<Shape> shapes(List<CorpusLine> lines) {
        return lines.stream().map(Shape::of).toList();
    }

    private static List<Shape> expected(byte[] corpus) {
        List<Shape> lines = new ArrayList<>();
        int start = 0;
        for (int number = 1; start < corpus.length; number++) {
            int end = start;
            while (end < corpus.length && corpus[end] != '\n') {
                end++;
            }
            boolean crlf = end > start && corpus[end - 1] == '\r';
            byte[] line = Arrays.copyOfRange(corpus, start, crlf ? end - 1 : end);
            if (!isBlank(line)) {
                // The mark of a corpus, unlike that of a later line, comes before its first line.
                int mark = start == 0 && startsWithMark(corpus) ? BYTE_ORDER_MARK.length : 0;
                lines.add(alone(number, start + mark, line));
            }
            start = end + 1;
        }
        return lines;
    }

    private static Shape alone(int number, int start, byte[] line) {
        try {
            return new Shape(number, start, NewsClaimsJson.read(line), null);
        } catch (NewsClaimsJsonException e) {
            return new Shape(number, start, null, Shape.withoutLine(e));
        }
    }

    private static boolean startsWithMark(byte[] corpus) {
        return corpus.length >= 3 && Arrays.equals(Arrays.copyOf(corpus, 3), BYTE_ORDER_MARK);
    }

    private static boolean isBlank(byte[] line) {
        for (int index = startsWithMark(line) ? BYTE_ORDER_MARK.length : 0; index < line.length; index++) {
            byte unit = line[index];
            if (unit != ' ' && unit != '\t' && unit != '\r') {
                return false;
            }
        }
        return true;
    }

    private static byte[] gzip(byte[] corpus) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(corpus);
        }
        return bytes.toByteArray();
    }

    /** A line with what can be compared of it. */
    record Shape(
            long number,
            long offset,
            @Nullable Article article,
            @Nullable String message) {
        static Shape of(CorpusLine line) {
            return line instanceof CorpusLine.Read read
                    ? new Shape(read.number(), read.offset(), read.article(), null)
                    : new Shape(line.number(), line.offset(), null, withoutLine(((CorpusLine.Bad) line).exception()));
        }

        /** The message without its line, which is that of the corpus in a corpus, and 1 in a document alone. */
        static String withoutLine(NewsClaimsJsonException e) {
            return String.valueOf(e.getMessage()).replaceAll("line \\d+, ", "");
        }
    }
}
