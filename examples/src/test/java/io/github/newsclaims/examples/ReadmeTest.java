package io.github.newsclaims.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The snippets of the README, compiled and run as they stand there. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"0, QuickStart", "1, CompareFigures", "2, RepairLoop", "3, SingleValues", "4, ResultsAsJson"})
    void snippetCompilesAndPrintsWhatTheReadmeSays(int number, String name) throws Exception {
        String readme = Files.readString(README);
        String source = blocks(readme, "java").get(number);
        assertThat(source).contains("class " + name);

        compile(directory.resolve(name + ".java"), source);

        assertThat(run(name)).isEqualTo(blocks(readme, "text").get(number));
    }

    @Test
    void everySnippetIsTried() throws IOException {
        assertThat(blocks(Files.readString(README), "java")).hasSize(5);
    }

    private void compile(Path file, String source) throws IOException {
        Files.writeString(file, source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            StringWriter messages = new StringWriter();
            List<String> options =
                    List.of("-proc:none", "-d", directory.toString(), "-cp", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(compiled).as("compiled without this: %s", messages).isTrue();
        }
    }

    private String run(String name) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        URL[] path = {directory.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** The fenced blocks of a language. */
    private static List<String> blocks(String readme, String language) {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
        return matcher.results().map(block -> block.group(1)).toList();
    }
}
