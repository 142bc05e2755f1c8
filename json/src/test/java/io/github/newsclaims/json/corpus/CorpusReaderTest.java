package io.github.newsclaims.json.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.Fixtures;
import io.github.newsclaims.json.Harbour;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsReader;
import io.github.newsclaims.json.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReaderTest {
    private static final Article FIRST = Harbour.article("first", Harbour.TEXT);
    private static final Article SECOND = Harbour.article("second", Harbour.TEXT);
    private static final String ONE = NewsClaimsJson.write(FIRST);
    private static final String TWO = NewsClaimsJson.write(SECOND);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"corpus.ndjson", "corpus.ndjson.gz", "CORPUS.NDJSON.GZ", "corpus.Gz", "corpus.gz.txt"})
    void readsWhatWasWritten(String name) throws IOException {
        Path file = folder.resolve(name);
        try (CorpusWriter writer = CorpusWriter.open(file)) {
            writer.write(FIRST);
            writer.write(SECOND);
        }

        try (CorpusReader corpus = CorpusReader.open(file)) {
            assertThat(all(corpus))
                    .containsExactly(
                            new CorpusLine.Read(1, 0, FIRST), new CorpusLine.Read(2, utf8(ONE).length + 1, SECOND));
            assertThat(corpus.bytesRead()).isEqualTo(Files.size(file));
        }
        assertThat(Files.readAllBytes(file)[0]).isEqualTo(name.matches("(?i).*\\.gz") ? (byte) 0x1F : (byte) '{');
    }

    @Test
    void writesOneCanonicalDocumentALine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CorpusWriter writer = CorpusWriter.open(bytes)) {
            writer.write(FIRST);
            writer.write(SECOND);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(ONE + "\n" + TWO + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100_000})
    void readsPackedMembersOneAfterTheOtherHoweverTheyArrive(int piece) throws IOException {
        byte[] members = join(gzip(ONE + "\n"), gzip(""), gzip(TWO.substring(0, 100)), gzip(TWO.substring(100)));

        assertThat(articles(CorpusReader.open(inPieces(members, piece)))).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\n2",
                "1\n2\n",
                "1\r\n2\r\n",
                "\n1\n\r\n \t\n2\n\n",
                "\uFEFF1\n2",
                "\uFEFF\n1\n2",
                "1\n\uFEFF\n\uFEFF \t\r\n2"
            })
    void takesLinesWithAnyEndAndPassesOverBlankOnes(String shape) throws IOException {
        byte[] bytes =
                utf8(shape.replace("1", "①").replace("2", "②").replace("①", ONE).replace("②", TWO));

        for (int piece : new int[] {1, 3, 100_000}) {
            List<CorpusLine> lines = all(CorpusReader.open(inPieces(bytes, piece)));

            assertThat(lines)
                    .extracting(line -> ((CorpusLine.Read) line).article())
                    .containsExactly(FIRST, SECOND);
            CorpusLine last = lines.get(1);
            int at = (int) last.offset();
            assertThat(Arrays.copyOfRange(bytes, at, at + utf8(TWO).length)).isEqualTo(utf8(TWO));
            assertThat(last.number())
                    .isEqualTo(1
                            + new String(bytes, 0, at, StandardCharsets.UTF_8)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count());
        }
    }

    @Test
    void skipsTheMarksOfFilesThatWereJoined() throws IOException {
        String one = NewsClaimsJson.write(Fixtures.example());
        byte[] joined = ("\uFEFF" + one + "\n\uFEFF" + one + "\n").getBytes(StandardCharsets.UTF_8);

        try (CorpusReader corpus = CorpusReader.open(new ByteArrayInputStream(joined))) {
            assertThat(corpus.stream()).hasSize(2).allMatch(CorpusLine.Read.class::isInstance);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100_000})
    void countsAMarkNowhereInTheLimit(int piece) throws IOException {
        // The limit is that of the longer line, with a mark and without, at each place and with each end of line.
        int length = utf8(ONE).length;
        NewsClaimsReader<Article> limits =
                NewsClaimsJson.reader().withLimits(ReadLimits.standard().withDocumentSize(length));
        String mark = "\uFEFF";
        byte[] bytes = utf8(mark + ONE + "\r\n" + mark + ONE + "\n" + ONE + "\r\n" + mark + ONE + " \n" + mark + ONE);

        List<CorpusLine> lines = all(CorpusReader.open(inPieces(bytes, piece), limits));

        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).isEqualTo(new CorpusLine.Read(1, 3, FIRST));
        assertThat(lines.get(1)).isEqualTo(new CorpusLine.Read(2, 3 + length + 2, FIRST));
        assertThat(lines.get(2)).isEqualTo(new CorpusLine.Read(3, 6 + 2 * length + 3, FIRST));
        String message = "document is longer than its limit of " + length;
        assertBad(lines.get(3), 4, 6 + 3 * length + 5, message, "", codePoints(ONE) + 1);
        assertThat(lines.get(4)).isEqualTo(new CorpusLine.Read(5, 9 + 4 * length + 7, FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", " \r\n\n", "\uFEFF \t\n\uFEFF\r\n\uFEFF", "\n\uFEFF \n"})
    void hasNoLineWhereThereIsNoDocument(String corpus) throws IOException {
        assertThat(all(open(corpus))).isEmpty();
    }

    @Test
    void answersABadLineWithItsPlaceAndGoesOn() throws IOException {
        byte[] half = Arrays.copyOf(utf8(ONE), 50);
        byte[] broken = utf8("{\"newsclaims\":\"1\",\"id\":\"é?\"}");
        broken[25] = (byte) 0xFF;
        byte[] bytes = join(
                utf8(ONE + "\n"),
                half,
                utf8("\n"),
                broken,
                utf8("\r\n[]\n" + TWO + "\n{\"newsclaims\":\"1\",\"id\":7}"));

        List<CorpusLine> lines = all(CorpusReader.open(new ByteArrayInputStream(bytes)));

        int second = utf8(ONE).length + 1;
        assertThat(lines).hasSize(6);
        assertBad(
                lines.get(1),
                2,
                second,
                "document ends too early: expected the closing quotation mark of a string at /headline, line 2, column 51",
                "/headline",
                51);
        assertBad(lines.get(2), 3, second + 51, "document is not valid UTF-8 at /id", "/id", 25);
        assertBad(lines.get(3), 4, second + 51 + 31, "article must be an object, got an array", "", 1);
        assertThat(lines.get(4)).isEqualTo(new CorpusLine.Read(5, second + 51 + 34, SECOND));
        assertBad(
                lines.get(5),
                6,
                second + 51 + 34 + utf8(TWO).length + 1,
                "id must be a string, got 7 at /id",
                "/id",
                24);
    }

    @Test
    void passesOverALineThatIsTooLong() throws IOException {
        NewsClaimsReader<Article> limits =
                NewsClaimsJson.reader().withLimits(ReadLimits.standard().withDocumentSize(utf8(ONE).length));
        String full = ONE + "\r\n" + ONE + " \n" + "x".repeat(300_000) + "\n" + ONE;

        List<CorpusLine> lines = all(CorpusReader.open(new ByteArrayInputStream(utf8(full)), limits));

        String message =
                "document is longer than its limit of " + limits.limits().documentSize();
        int length = utf8(ONE).length;
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isInstanceOf(CorpusLine.Read.class);
        assertBad(lines.get(1), 2, length + 2, message, "", codePoints(ONE) + 1);
        assertBad(lines.get(2), 3, 2 * length + 4, message, "", length + 1);
        assertThat(lines.get(3)).isEqualTo(new CorpusLine.Read(4, 2 * length + 300_005, FIRST));
    }

    @Test
    void failsOnPackedDataThatEndsTooEarly() throws IOException {
        byte[] packed = gzip(ONE + "\n" + TWO);
        CorpusReader corpus = CorpusReader.open(new ByteArrayInputStream(packed, 0, packed.length - 20));

        assertThatIOException().isThrownBy(() -> all(corpus));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100_000})
    void failsOnPackedDataThatGoesOnWithSomethingElse(int piece) throws IOException {
        byte[] damaged = gzip(TWO);
        damaged[1] = 0;
        CorpusReader corpus = CorpusReader.open(inPieces(join(gzip(ONE + "\n"), damaged), piece));

        assertThat(corpus.next()).contains(new CorpusLine.Read(1, 0, FIRST));
        assertThatIOException().isThrownBy(corpus::next).withMessage("The gzip data goes on with something else");
    }

    @Test
    void streamsTheLinesThatAreLeftAndClosesTheSource() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        InputStream source = new ByteArrayInputStream(utf8(ONE + "\n" + TWO + "\n" + ONE)) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        CorpusReader corpus = CorpusReader.open(source);
        corpus.next();

        try (Stream<CorpusLine> lines = corpus.stream()) {
            assertThat(lines.mapToLong(CorpusLine::number)).containsExactly(2L, 3L);
        }
        assertThat(closed).hasValue(1);
    }

    @Test
    void isReadInALoopThatMayBeLeftAndBegunAgain() throws IOException {
        List<Long> numbers = new ArrayList<>();
        try (CorpusReader corpus = open((ONE + "\n").repeat(5))) {
            for (CorpusLine line : corpus) {
                numbers.add(line.number());
                if (line.number() == 2) {
                    break;
                }
            }
            // A line that an iterator has looked at is not lost for the others.
            assertThat(corpus.iterator().hasNext()).isTrue();
            assertThat(corpus.iterator().hasNext()).isTrue();
            corpus.next().map(CorpusLine::number).ifPresent(numbers::add);
            for (CorpusLine line : corpus) {
                numbers.add(line.number());
            }
            assertThat(numbers).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> corpus.iterator().next());
        }
    }

    @Test
    void takesFromTheSourceOnlyWhatIsAskedFor() throws IOException {
        CorpusReader corpus = CorpusReader.open(failing(utf8(ONE + "\n" + TWO + "\n")));

        assertThat(corpus.stream().limit(2)).hasSize(2);
    }

    @Test
    void failsUncheckedInAStreamAndCheckedOnTheCursor() throws IOException {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CorpusReader.open(failing(utf8(ONE))).stream().toList())
                .withMessageContaining("The cable is out");
        CorpusReader corpus = CorpusReader.open(failing(utf8(ONE)));
        assertThatIOException().isThrownBy(corpus::next).withMessage("The cable is out");
    }

    static void assertBad(CorpusLine line, long number, long offset, String message, String pointer, int column) {
        assertThat(line).isInstanceOfSatisfying(CorpusLine.Bad.class, bad -> {
            assertThat(bad.exception()).hasMessage(message);
            assertThat(bad.exception().pointer()).isEqualTo(pointer);
            assertThat(bad.exception().line()).isEqualTo((int) number);
            assertThat(bad.exception().column()).isEqualTo(column);
            assertThat(bad.number()).isEqualTo(number);
            assertThat(bad.offset()).isEqualTo(offset);
        });
    }

    static List<CorpusLine> all(CorpusReader corpus) throws IOException {
        List<CorpusLine> lines = new ArrayList<>();
        for (Optional<CorpusLine> line = corpus.next(); line.isPresent(); line = corpus.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    private static List<Article> articles(CorpusReader corpus) throws IOException {
        return all(corpus).stream()
                .map(line -> ((CorpusLine.Read) line).article())
                .toList();
    }

    private static CorpusReader open(String corpus) throws IOException {
        return CorpusReader.open(new ByteArrayInputStream(utf8(corpus)));
    }

    /** A source that gives its bytes in pieces, and never says how many it has ready. */
    static InputStream inPieces(byte[] bytes, int size) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, size));
            }

            @Override
            public int available() {
                return 0;
            }
        };
    }

    /** A source that fails where it should end. */
    static InputStream failing(byte[] bytes) {
        InputStream whole = new ByteArrayInputStream(bytes);
        return new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("Bytes are read in pieces");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = whole.read(target, offset, length);
                if (read < 0) {
                    throw new IOException("The cable is out");
                }
                return read;
            }
        };
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(utf8(text));
        }
        return bytes.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
