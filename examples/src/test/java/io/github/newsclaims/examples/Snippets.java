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
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Pieces of code in the documentation, compiled and run as they stand there. */
final class Snippets {
    private static final String IMPORTS = """
            import io.github.newsclaims.*;
            import io.github.newsclaims.check.*;
            import io.github.newsclaims.compare.conflict.*;
            import io.github.newsclaims.compare.diff.*;
            import io.github.newsclaims.compare.figure.*;
            import io.github.newsclaims.compare.merge.*;
            import io.github.newsclaims.compare.score.*;
            import io.github.newsclaims.grounding.*;
            import io.github.newsclaims.index.*;
            import io.github.newsclaims.json.*;
            import io.github.newsclaims.json.corpus.*;
            import io.github.newsclaims.json.exchange.*;
            import io.github.newsclaims.json.webannotation.*;
            import io.github.newsclaims.json.schemaorg.*;
            import io.github.newsclaims.json.ninjs.*;
            import io.github.newsclaims.quantity.*;
            import io.github.newsclaims.term.*;
            import io.github.newsclaims.text.*;
            import io.github.newsclaims.time.*;
            import java.nio.file.*;
            import java.util.*;
            import java.util.function.Function;
            """;

    private Snippets() {}

    /** Returns the blocks of a language in a page. */
    static List<String> blocks(String page, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** Returns the first block of a language. */
    static String block(String page, String language) {
        return blocks(page, language).get(0);
    }

    /** Returns a source file with a class for each list of statements, which can use the article of a document. */
    static String classes(String document, List<String> statements) {
        StringBuilder source = new StringBuilder(IMPORTS);
        source.append("class Snippet { static final String DOCUMENT = \"\"\"\n%s\"\"\"; }\n".formatted(document));
        for (int number = 0; number < statements.size(); number++) {
            source.append("class Snippet%d {\npublic static void main(String[] arguments) throws Exception {\n"
                    .formatted(number));
            source.append("Article article = NewsClaimsJson.read(Snippet.DOCUMENT);\n");
            source.append(statements.get(number)).append("}\n}\n");
        }
        return source.toString();
    }

    /** Returns a source file with a class for each list of statements, which can use values that nobody has given. */
    static String classes(List<String> statements) {
        StringBuilder source = new StringBuilder(IMPORTS);
        for (int number = 0; number < statements.size(); number++) {
            source.append("""
                    class Snippet%d {
                        static Article article;
                        static String json;
                        static String text;
                        static FigureComparison comparison;
                        static void run() throws Exception {
                    %s
                        }
                    }
                    """.formatted(number, statements.get(number)));
        }
        return source.toString();
    }

    /** Compiles a source file into a directory. */
    static void compile(Path directory, String name, String source) throws IOException {
        Path file = directory.resolve(name + ".java");
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

    /** Returns what the main method of a compiled class prints. */
    static String run(Path directory, String name) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        URL[] path = {directory.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, Snippets.class.getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            var main = loader.loadClass(name).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
