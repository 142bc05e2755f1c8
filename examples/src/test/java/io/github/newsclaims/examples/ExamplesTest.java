package io.github.newsclaims.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.examples.output.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... args) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return Examples.commands(console, folder.resolve("target")).execute(args);
    }

    @Test
    void showsTheArticleWithoutArguments() {
        assertThat(run()).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Skarvik cannery hands trade the gutting line");
        assertThat(err.size()).isZero();
    }

    @Test
    void fileThatShowCannotReadIsAFailureWithoutAndWithItsName() {
        assertThat(run("show", folder.resolve("none.json").toString())).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Cannot read " + folder.resolve("none.json") + ": there is no such file\n");
    }

    @Test
    void listsTheCommands() {
        assertThat(run("help")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Usage: newsclaims [-hV] [COMMAND]")
                .contains(
                        "  show ",
                        "  convert ",
                        "  report ",
                        "  compare ",
                        "  completion ",
                        "Exit status: 0 done, 1 failed or incomplete, 2 the command line is wrong.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"llm", "monitor", "desk", "score"})
    void readmeHasACommandForEachTool(String tool) throws IOException {
        assertThat(run(tool, "--help")).isZero();

        assertThat(Files.readString(Path.of("..", "README.md")))
                .containsPattern("exec:java -Dexec\\.args=\"?" + tool + "\\b");
    }

    @Test
    void refusesAnUnknownCommand() {
        assertThat(run("konvert")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Unmatched argument at index 0: 'konvert'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "show", "help", "convert --formats", "corpus queries", "--version"})
    void saysThatTheOutputIsFull(String command) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space is left");
            }
        };
        Console console = new Console(
                new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(Examples.commands(console, folder.resolve("target")).execute(command.split(" ")))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("Cannot write the output: it is closed or full\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report a.json -o a.json",
                "compare a.json a.json -o a.json",
                "desk --claimreview a.json -o a.json",
                "score a.json a.json --html a.json",
                "llm read a.json --text a.json -o a.json"
            })
    void doesNotReplaceAFileThatItReads(String command) throws IOException {
        String article = "{\"newsclaims\": \"1\", \"id\": \"a\"}";
        Path file = Files.writeString(folder.resolve("a.json"), article);
        String[] words = command.replace("a.json", file.toString()).split(" ");
        // The same file under another name.
        words[words.length - 1] = folder.resolve("..")
                .resolve(folder.getFileName())
                .resolve("a.json")
                .toString();

        assertThat(run(words)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Cannot write " + words[words.length - 1] + ": it is a file that is read\n");
        assertThat(file).hasContent(article);
    }

    @Test
    void writesACompletionScript() {
        assertThat(run("completion")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("convert", "--from", "complete -F");
    }
}
