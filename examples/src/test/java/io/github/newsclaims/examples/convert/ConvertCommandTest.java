package io.github.newsclaims.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ConvertCommandTest {
    private static final String ONE = "{\"newsclaims\":\"1\",\"id\":\"a\",\"text\":\"They pay more.\"}";
    private static final String TWO = "{\"newsclaims\":\"1\",\"id\":\"b\",\"text\":\"They pay less.\"}";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(Object... args) {
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        String[] words = new String[args.length];
        for (int index = 0; index < args.length; index++) {
            words[index] = args[index].toString();
        }
        return new CommandLine(new ConvertCommand(new Console(outStream, errStream)))
                .setErr(new PrintWriter(errStream, true))
                .execute(words);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesDocumentsOnePerLine() throws IOException {
        assertThat(run(file("a.json", ONE), file("b.json", TWO))).isZero();

        assertThat(out()).isEqualTo(ONE + "\n" + TWO + "\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void readsAnIndentedDocument() throws IOException {
        Path indented = file("a.json", NewsClaimsJson.writeIndented(NewsClaimsJson.read(ONE)));

        assertThat(run(indented)).isZero();

        assertThat(out()).isEqualTo(ONE + "\n");
    }

    @Test
    void indentsForPeople() throws IOException {
        assertThat(run("--indent", file("a.json", ONE))).isZero();

        assertThat(out()).startsWith("{\n  \"newsclaims\"");
    }

    @Test
    void readsACorpusAndReportsBadLines() throws IOException {
        assertThat(run(file("a.ndjson", ONE + "\n{\"newsclaims\":\"1\"}\n" + TWO + "\n")))
                .isEqualTo(1);

        assertThat(out()).isEqualTo(ONE + "\n" + TWO + "\n");
        assertThat(err())
                .startsWith("read " + folder.resolve("a.ndjson") + ": ")
                .contains("line 2")
                .contains("id");
    }

    @Test
    void writesAFileForEachArticleIntoAFolder() throws IOException {
        Path target = Files.createDirectory(folder.resolve("out"));

        assertThat(run("-o", target, file("a.ndjson", ONE.replace("\"a\"", "\"first\"") + "\n" + TWO + "\n")))
                .isZero();

        try (var files = Files.list(target)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .hasSize(2)
                    .contains("first.json");
        }
        Article first = NewsClaimsJson.read(target.resolve("first.json"));
        assertThat(first.id()).isEqualTo("first");
    }

    @Test
    void writesAFileThatIsWhole() throws IOException {
        Path target = folder.resolve("out.ndjson");

        assertThat(run("-o", target, file("a.json", ONE))).isZero();

        assertThat(target).hasContent(ONE);
        assertThat(out()).isEmpty();
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        Path bad = file("bad.json", "{\"newsclaims\": 1}");

        assertThat(run("--from", "newsclaims", folder.resolve("none.json"), bad, folder, file("a.json", ONE)))
                .isEqualTo(1);

        assertThat(out()).isEqualTo(ONE + "\n");
        assertThat(err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("Cannot read " + folder.resolve("none.json") + ": there is no such file"),
                        line -> assertThat(line)
                                .isEqualTo("Cannot read " + bad
                                        + ":1:16: newsclaims must be a string, got 1 at /newsclaims"),
                        line -> assertThat(line).isEqualTo("Cannot read " + folder + ": it is a folder"));
    }

    @Test
    void refusesAFileOfAnUnknownFormat() throws IOException {
        Path file = file("a.txt", "hello");

        assertThat(run(file)).isEqualTo(1);

        assertThat(err()).isEqualTo("Cannot read " + file + ": its format is not known; name it with --from\n");
    }

    @Test
    void refusesAnUnknownFormat() throws IOException {
        Path file = file("a.json", ONE);

        assertThat(run("--to", "rtf", file)).isEqualTo(2);

        assertThat(err()).startsWith("Unknown format 'rtf'; convert --formats lists the formats\nUsage: convert");
    }

    @Test
    void needsAFile() {
        assertThat(run()).isEqualTo(2);

        assertThat(err()).startsWith("Missing required parameter: 'FILE...'");
    }

    @Test
    void listsTheFormats() {
        assertThat(run("--formats")).isZero();

        assertThat(out())
                .startsWith("read:\n  newsclaims     JSON of newsclaims, one document or one per line\n")
                .contains("write:\n  newsclaims ");
    }

    @Test
    void countsLossesOfOneKind() throws IOException {
        assertThat(run(file("a.ndjson", ONE + "\n{\n{\n{\n"))).isEqualTo(1);

        assertThat(err().lines()).hasSize(1);
        assertThat(err()).endsWith(" (and 2 more of this kind)\n");
    }

    @Test
    void readsTheDocumentsThatItWroteInLines() throws IOException {
        Path lines = folder.resolve("x.ndjson");
        assertThat(run("--to", "ninjs", "-o", lines, file("a.ndjson", ONE + "\n" + ONE + "\n")))
                .isZero();
        Files.writeString(lines, "{\n", StandardOpenOption.APPEND);

        assertThat(run("--from", "ninjs", lines)).isEqualTo(1);

        assertThat(out().lines()).hasSize(2);
        assertThat(err()).contains("at line 3");
    }

    @Test
    void printsEachLossIfAsked() throws IOException {
        assertThat(run("--all-losses", file("a.ndjson", ONE + "\n{\n{\n{\n"))).isEqualTo(1);

        assertThat(err().lines()).hasSize(3).allMatch(line -> line.contains("line was left out"));
    }

    @Test
    void namesTheTextThatIsMissing() throws IOException {
        Path missing = folder.resolve("none.txt");
        Path bratFile = file("b.ann", "T1\tContent 0 4\tThey\n");

        assertThat(run("--from", "brat", "--text", missing, bratFile)).isEqualTo(1);
        assertThat(run("--from", "brat", "--text", folder, bratFile)).isEqualTo(1);

        assertThat(err())
                .isEqualTo("Cannot read " + missing + ": there is no such file\nCannot read " + folder
                        + ": it is a folder\n");
    }

    @Test
    void saysIfTheTextWasNotUsed() throws IOException {
        Path text = file("a.txt", "They pay more.");

        assertThat(run("--text", text, file("a.json", ONE))).isZero();
        assertThat(err()).isEqualTo(text + " was not used: no file that was read needs a text\n");

        err.reset();
        assertThat(run("--text", folder.resolve("none"), file("a.json", ONE))).isEqualTo(1);
        assertThat(err()).isEqualTo("Cannot read " + folder.resolve("none") + ": there is no such file\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schemaorg", "webannotation", "hypothesis", "recogito", "ninjs", "newsclaims"})
    void whatIsWrittenIsReadByItsNameAndByLooking(String format) throws IOException {
        Article article = NewsClaimsJson.read(ONE)
                .withHeadline("Pay")
                .withClaims(List.of(Claim.builder()
                        .id("c1")
                        .wording(NewsClaimsJson.read(ONE)
                                .text()
                                .orElseThrow()
                                .find("They pay")
                                .only())
                        .build()));
        Path text = file("text.txt", article.text().orElseThrow().value());
        Path written = folder.resolve("written.json");
        assertThat(run("--to", format, "-o", written, file("a.json", NewsClaimsJson.write(article))))
                .isZero();

        assertThat(run("--from", format, "--text", text, written)).isZero();
        String byName = out();
        out.reset();
        assertThat(run("--text", text, written)).as(err()).isZero();

        assertThat(NewsClaimsJson.read(byName.strip()).text().orElseThrow().value())
                .contains("They pay more.");
        assertThat(out()).isEqualTo(byName);
    }

    @Test
    void annotationsWithoutTheirTextAreRefused() throws IOException {
        Path file = file("a.json", "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"}");

        assertThat(run(file)).isEqualTo(1);

        assertThat(err())
                .isEqualTo("Cannot read " + file
                        + ": annotations need the text that they are about: name it with --text\n");
    }
}
