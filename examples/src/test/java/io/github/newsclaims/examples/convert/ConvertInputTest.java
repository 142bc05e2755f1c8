package io.github.newsclaims.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.examples.output.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What convert reads that is no plain file. */
class ConvertInputTest {
    private static final String ONE = "{\"newsclaims\":\"1\",\"id\":\"one\",\"text\":\"It rained.\"}\n";
    private static final String TWO = "{\"newsclaims\":\"1\",\"id\":\"two\",\"text\":\"It snowed.\"}\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(byte[] input, String... args) {
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        InputStream in = new ByteArrayInputStream(input);
        return new CommandLine(new ConvertCommand(new Console(in, outStream, errStream)))
                .setErr(new PrintWriter(errStream, true))
                .execute(args);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bytes(text));
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void readsTheInput() {
        assertThat(run(bytes(ONE + TWO), "-")).isZero();

        assertThat(out()).isEqualTo(ONE + TWO);
        assertThat(err()).isEmpty();
    }

    @Test
    void readsInputThatIsLongerThanWhatIsLookedAt() {
        String corpus = ONE.repeat(500) + TWO;

        assertThat(run(bytes(corpus), "-")).isZero();

        assertThat(out()).isEqualTo(corpus);
    }

    @Test
    void readsPackedInput() throws IOException {
        assertThat(run(packed(ONE), "-")).isZero();

        assertThat(out()).isEqualTo(ONE);
    }

    @Test
    void readsEveryMemberOfAPackedFile() throws IOException {
        Path file = Files.write(folder.resolve("corpus.ndjson.gz"), joined(packed(ONE), packed(TWO)));

        assertThat(run(new byte[0], file.toString())).isZero();

        assertThat(out()).isEqualTo(ONE + TWO);
        assertThat(err()).isEmpty();
    }

    @Test
    void looksAtTheNameOfAPackedFileWithoutItsEnding() throws IOException {
        Files.writeString(folder.resolve("quay.txt"), "The quay is safe, Ida Nor said.");
        Path file = Files.write(
                folder.resolve("quay.ann.gz"),
                packed("T1\tContent 0 16\tThe quay is safe\nE1\tAttribution:T1 Content:T1\n"));

        assertThat(run(new byte[0], file.toString())).isZero();

        assertThat(out())
                .startsWith("{\"newsclaims\":\"1\",\"id\":\"quay\",\"text\":\"The quay is safe, Ida Nor said.\"");
    }

    @Test
    void refusesWhatFollowsAMemberAndIsNone() throws IOException {
        Path file = Files.write(folder.resolve("corpus.ndjson.gz"), joined(packed(ONE + TWO), bytes(ONE)));

        assertThat(run(new byte[0], file.toString())).isEqualTo(1);

        assertThat(err()).startsWith("Cannot read " + file + ": ").hasLineCount(1);
    }

    @Test
    void refusesAPackedFileThatEndsInAMember() throws IOException {
        byte[] whole = packed(ONE.repeat(50));
        Path file = folder.resolve("corpus.ndjson.gz");
        Files.write(file, Arrays.copyOf(whole, whole.length - 12));

        assertThat(run(new byte[0], file.toString())).isEqualTo(1);

        assertThat(err()).isEqualTo("Cannot read " + file + ": it ends too early\n");
    }

    @Test
    void readsTheInputOnce() {
        assertThat(run(bytes(ONE), "-", "-")).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("The standard input can be read only once\n");
    }

    @Test
    void namesTheInputInAFailure() {
        assertThat(run(bytes("nothing"), "-")).isEqualTo(1);

        assertThat(err()).isEqualTo("Cannot read the standard input: its format is not known; name it with --from\n");
    }

    @Test
    void namesTheFieldThatMakesALineInvalid() {
        String bad = "{\"newsclaims\":\"1\",\"id\":\"three\",\"sources\":[{\"id\":\"\"}]}\n";

        assertThat(run(bytes(ONE + bad + TWO), "-")).isEqualTo(1);

        assertThat(out()).isEqualTo(ONE + TWO);
        assertThat(err())
                .startsWith("read the standard input: sources was left out: the line was not read: source is missing")
                .contains(", line 2")
                .hasLineCount(1);
    }

    @Test
    void namesTheFieldsOfARecordThatIsNone() {
        String lines = "{\"document_id\":\"a\",\"text\":\"It rained.\",\"extractions\":[]}\n{\"b\":1,\"c\":2}\n{}\n";

        assertThat(run(bytes(lines), "--from", "langextract", "-")).isEqualTo(1);

        assertThat(err().lines())
                .containsExactly(
                        "read the standard input: b was left out: the document has neither extractions nor a text, at /b, line 2",
                        "read the standard input: c was left out: the document has neither extractions nor a text, at /c, line 2",
                        "read the standard input: document was left out: the document has neither extractions nor a text, at line 3");
    }

    @Test
    void readsLinesAfterAnEmptyOne() {
        assertThat(run(bytes("\n" + ONE + TWO), "-")).isZero();

        assertThat(out()).isEqualTo(ONE + TWO);
    }

    @Test
    void readsLinesWhoseVersionIsFarFromTheirStart() {
        String line = "{\"id\":\"a\",\"text\":\"" + "It rained. ".repeat(500) + "\",\"newsclaims\":\"1\"}\n";

        assertThat(run(bytes(line + ONE), "--from", "newsclaims", "-")).isZero();

        assertThat(out().lines()).hasSize(2);
    }

    @Test
    void inventsNoWordsForAnExtractionWithoutAny() {
        String line =
                "{\"text\":\"null said\",\"extractions\":[{\"extraction_class\":\"claim\",\"extraction_text\":null},"
                        + "{\"extraction_class\":\"claim\",\"extraction_text\":150,\"description\":\"d\"}]}\n";

        assertThat(run(bytes(line), "--from", "langextract", "-")).isZero();

        assertThat(out())
                .doesNotContain("\"claims\"")
                .contains("{\"extraction_class\":\"claim\",\"extraction_text\":150,\"description\":\"d\"}");
        assertThat(err())
                .isEqualTo(
                        "read the standard input: extractions was kept as an extension: it has no words, at /extractions/0, line 1"
                                + " (and 1 more of this kind)\n");
    }

    @Test
    void readsADocumentThatGoesOnAfterAFieldInItsFirstLine() {
        assertThat(run(bytes("{\"id\":\"one\",\n\"newsclaims\":\"1\",\"text\":\"It rained.\"}\n"), "-"))
                .isZero();

        assertThat(out()).isEqualTo(ONE);
    }

    @Test
    void readsTheLinesAfterABrokenFirstOne() {
        assertThat(run(bytes("{\"newsclaims\":\"1\",\"id\":\n" + ONE), "-")).isEqualTo(1);

        assertThat(out()).isEqualTo(ONE);
    }
}
