package io.github.newsclaims.json.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corpora packed with gzip, whole and damaged, from sources that give pieces of any size. */
class CorpusPackedTest {
    private static final String LINE = "{\"newsclaims\":\"1\",\"id\":\"a\"}\n";
    private static final int FEXTRA = 4;

    @ParameterizedTest
    @MethodSource("members")
    void failsWhereverItIsCut(List<byte[]> members) throws IOException {
        byte[] whole = CorpusReaderTest.join(members.toArray(new byte[0][]));
        Set<Integer> ends = new TreeSet<>();
        int end = 0;
        for (byte[] member : members) {
            ends.add(end);
            end += member.length;
        }
        for (int cut = 0; cut < whole.length; cut++) {
            byte[] start = Arrays.copyOf(whole, cut);
            for (int piece : new int[] {1, 2, 3, 7, 100_000}) {
                if (ends.contains(cut)) {
                    // Members one after the other are a whole corpus each.
                    assertThat(read(start, piece)).allMatch(CorpusLine.Read.class::isInstance);
                } else {
                    assertThatExceptionOfType(EOFException.class)
                            .as("cut at %d, pieces of %d", cut, piece)
                            .isThrownBy(() -> read(start, piece))
                            .withMessageStartingWith("The gzip data ends too early, in the ");
                }
            }
        }
    }

    static Stream<List<byte[]>> members() throws IOException {
        return Stream.of(
                List.of(gzip(LINE)),
                List.of(gzip(LINE), gzip(LINE)),
                List.of(gzip(LINE), gzip(""), gzip(LINE)),
                List.of(withAllOfAHeader(gzip(LINE)), withAllOfAHeader(gzip(LINE))));
    }

    @ParameterizedTest
    @CsvSource({"1, header", "9, header", "10, data", "-9, data", "-8, trailer", "-1, trailer"})
    void saysWhereItEndsTooEarly(int cut, String part) throws IOException {
        byte[] second = gzip(LINE);
        byte[] start = Arrays.copyOf(second, cut < 0 ? second.length + cut : cut);

        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> read(CorpusReaderTest.join(gzip(LINE), start), 100_000))
                .withMessage("The gzip data ends too early, in the " + part + " of member 2");
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> read(start, 100_000))
                .withMessage("The gzip data ends too early, in the " + part + " of member 1");
    }

    @Test
    void failsWhereItIsCutAtTheEdgeOfABuffer() throws IOException {
        // The second member begins at each place around 64 KB, and is cut at each place of its header.
        for (int start = (1 << 16) - 12; start <= (1 << 16) + 2; start++) {
            byte[] first = gzipOfLength(start);
            byte[] second = gzip(LINE);
            assertThat(read(CorpusReaderTest.join(first, second), 100_000)).hasSize(2);
            for (int cut = 1; cut <= 12; cut++) {
                byte[] whole = CorpusReaderTest.join(first, Arrays.copyOf(second, cut));
                for (int piece : new int[] {1 << 16, (1 << 16) - 5, 100_000}) {
                    assertThatExceptionOfType(EOFException.class)
                            .as("member at %d, cut at %d, pieces of %d", start, cut, piece)
                            .isThrownBy(() -> read(whole, piece))
                            .withMessageEndingWith("of member 2");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100_000})
    void refusesZerosAndAnythingElseAfterTheLastMember(int piece) throws IOException {
        for (int length : new int[] {1, 2, 7, 8, 9, 17, 18, 19, 26, 27, 512, 70_000}) {
            byte[] zeros = new byte[length];
            byte[] letters = new byte[length];
            Arrays.fill(letters, (byte) 'x');
            for (byte[] rest : List.of(zeros, letters)) {
                assertThatExceptionOfType(ZipException.class)
                        .isThrownBy(() -> read(CorpusReaderTest.join(gzip(LINE), rest), piece))
                        .withMessage("The gzip data goes on with something else");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, 7, Member 2 of the gzip data is not packed by deflate",
        "3, 32, Member 2 of the gzip data has unknown flags",
        "10, 255, Member 2 of the gzip data has damaged data",
        "-8, 1, Member 2 of the gzip data does not match its check sum",
        "-1, 1, Member 2 of the gzip data does not match its length"
    })
    void namesTheDamage(int at, int value, String message) throws IOException {
        byte[] second = gzip(LINE);
        second[at < 0 ? second.length + at : at] ^= (byte) value;

        assertThatExceptionOfType(ZipException.class)
                .isThrownBy(() -> read(CorpusReaderTest.join(gzip(LINE), second), 3))
                .withMessage(message);
    }

    @Test
    void checksTheSumOfAHeader() throws IOException {
        byte[] member = withAllOfAHeader(gzip(LINE));
        assertThat(read(member, 1)).hasSize(1);
        member[5]++;

        assertThatIOException()
                .isThrownBy(() -> read(member, 1))
                .withMessage("Member 1 of the gzip data has a header that does not match its check sum");
    }

    private static List<CorpusLine> read(byte[] corpus, int piece) throws IOException {
        try (CorpusReader reader = CorpusReader.open(CorpusReaderTest.inPieces(corpus, piece))) {
            return CorpusReaderTest.all(reader);
        }
    }

    private static byte[] gzip(String text) throws IOException {
        return CorpusReaderTest.gzip(text);
    }

    /** A member of some length: one line, then spaces, then extra data in its header. */
    private static byte[] gzipOfLength(int length) throws IOException {
        // Digits, which can be packed to about half.
        Random random = new Random(20310402);
        StringBuilder note = new StringBuilder("{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":\"");
        random.ints(80_000, 0, 10).forEach(note::append);
        byte[] member = gzip(note + "\"}\n");
        return withHeader(member, FEXTRA, extra(length - member.length - 2));
    }

    /** Extra data, a name, a comment and a check sum of them. */
    private static byte[] withAllOfAHeader(byte[] member) {
        byte[] fields = CorpusReaderTest.join(extra(3), CorpusReaderTest.utf8("name\0comment\0"));
        byte[] all = withHeader(member, FEXTRA | 2 | 8 | 16, fields);
        int end = 10 + fields.length;
        CRC32 sum = new CRC32();
        sum.update(all, 0, end);
        byte[] check = {(byte) sum.getValue(), (byte) (sum.getValue() >> 8)};
        return CorpusReaderTest.join(Arrays.copyOf(all, end), check, Arrays.copyOfRange(all, end, all.length));
    }

    private static byte[] extra(int length) {
        byte[] field = new byte[2 + length];
        field[0] = (byte) length;
        field[1] = (byte) (length >> 8);
        return field;
    }

    private static byte[] withHeader(byte[] member, int flags, byte[] fields) {
        byte[] header = Arrays.copyOf(member, 10);
        header[3] = (byte) flags;
        return CorpusReaderTest.join(header, fields, Arrays.copyOfRange(member, 10, member.length));
    }
}
