package io.github.newsclaims.json.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.NewsClaimsReader;
import io.github.newsclaims.json.ReadLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that is refused is refused as a document is, with the same message and column. */
class CorpusLikeDocumentsTest {
    private static final int LIMIT = 1024;
    private static final NewsClaimsReader<Article> LIMITED =
            NewsClaimsJson.reader().withLimits(ReadLimits.standard().withDocumentSize(LIMIT));
    private static final String GOOD = "{\"newsclaims\":\"1\",\"id\":\"a\"}";
    private static final String MARK = "\uFEFF";

    @ParameterizedTest
    @CsvSource({"x, 1025", "é, 513", "€, 343", "😀, 257", "xé, 684", "\uFEFF, 343"})
    void countCodePointsInALineThatIsTooLong(String repeated, int column) throws IOException {
        byte[] line = CorpusReaderTest.utf8(repeated.repeat(100_000 / repeated.length()));

        for (CorpusLine read : readEveryWay(line)) {
            CorpusReaderTest.assertBad(
                    read,
                    1,
                    repeated.equals(MARK) ? 3 : 0,
                    "document is longer than its limit of " + LIMIT,
                    "",
                    column);
        }
        assertSameAsDocument(line);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 30, 100_000})
    void haveTheColumnOfADocumentWhateverTheBytesOfALineThatIsTooLong(int beyond) throws IOException {
        // Whole characters, parts of characters, and bytes that never occur in UTF-8.
        byte[][] pieces = {
            CorpusReaderTest.utf8("x"),
            CorpusReaderTest.utf8("é"),
            CorpusReaderTest.utf8("€"),
            CorpusReaderTest.utf8("😀"),
            CorpusReaderTest.utf8(MARK),
            {(byte) 0xF0, (byte) 0x9F},
            {(byte) 0xE2, (byte) 0x82},
            {(byte) 0xC3},
            {(byte) 0x80},
            {(byte) 0xFF},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80}
        };
        Random random = new Random(beyond);
        for (int round = 0; round < 50; round++) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            while (line.size() < LIMIT + beyond) {
                line.writeBytes(pieces[random.nextInt(pieces.length)]);
            }
            assertSameAsDocument(line.toByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {MARK + MARK + GOOD, MARK + MARK, MARK + MARK + " ", MARK + MARK + MARK + GOOD})
    void refuseASecondMarkAtTheStartOfACorpusAndOfALine(String line) throws IOException {
        String message = "document is not valid JSON: found \"\\ufeff\", expected a JSON document at line ";
        byte[] corpus = CorpusReaderTest.utf8(line + "\n" + GOOD + "\n" + line);

        List<CorpusLine> lines = readEveryWay(corpus);

        int length = CorpusReaderTest.utf8(line).length + 1;
        for (int at = 0; at < lines.size(); at += 3) {
            CorpusReaderTest.assertBad(lines.get(at), 1, 3, message + "1, column 1", "", 1);
            assertThat(lines.get(at + 1)).isInstanceOf(CorpusLine.Read.class);
            CorpusReaderTest.assertBad(
                    lines.get(at + 2), 3, length + GOOD.length() + 1, message + "3, column 1", "", 1);
        }
        assertThat(lines).hasSize(3 * 6);
        assertSameAsDocument(CorpusReaderTest.utf8(line));
    }

    /** Refuses a line by itself as it refuses the same bytes as a document, however they are read. */
    private static void assertSameAsDocument(byte[] line) throws IOException {
        NewsClaimsJsonException expected =
                catchThrowableOfType(NewsClaimsJsonException.class, () -> LIMITED.read(line));
        for (CorpusLine read : readEveryWay(line)) {
            NewsClaimsJsonException exception = ((CorpusLine.Bad) read).exception();
            assertThat(exception).hasMessage(expected.getMessage());
            assertThat(exception.pointer()).isEqualTo(expected.pointer());
            assertThat(exception.column()).isEqualTo(expected.column());
        }
    }

    /** The lines of a corpus, read by one thread and in parallel, from pieces of several sizes: six times. */
    private static List<CorpusLine> readEveryWay(byte[] corpus) throws IOException {
        List<CorpusLine> lines = new ArrayList<>();
        for (int piece : new int[] {1, 7, 1 << 17}) {
            lines.addAll(CorpusReaderTest.all(CorpusReader.open(CorpusReaderTest.inPieces(corpus, piece), LIMITED)));
            lines.addAll(CorpusReaderTest.all(CorpusReader.open(CorpusReaderTest.inPieces(corpus, piece), LIMITED)
                    .inParallel(Runnable::run, 3)));
        }
        return lines;
    }
}
