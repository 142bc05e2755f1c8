package io.github.newsclaims.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The snippets of the pages in docs: each is compiled, and if a block follows that it prints, run. To write what they print
 * after a change:
 *
 * <pre>
 * mvn -pl examples -am test -Dnewsclaims.update=true -Dtest=DocsTest -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class DocsTest {
    private static final boolean UPDATE = Boolean.getBoolean("newsclaims.update");
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"cookbook.md, 20", "modelling.md, 1", "grounding.md, 1", "figures.md, 4", "formats.md, 5"})
    void printsWhatThePageSays(String name, int least) throws Exception {
        Path page = DOCS.resolve(name);
        String text = Files.readString(page);
        List<MatchResult> snippets = SNIPPET.matcher(text).results().toList();
        String classes = Snippets.classes(
                Snippets.block(Files.readString(README), "json"),
                snippets.stream().map(snippet -> snippet.group(1)).toList());
        List<String> printed = new ArrayList<>();
        Snippets.compile(directory, "Snippet", classes);
        for (int number = 0; number < snippets.size(); number++) {
            printed.add(Snippets.run(directory, "Snippet" + number));
        }
        if (UPDATE) {
            Matcher matcher = SNIPPET.matcher(text);
            int[] number = new int[1];
            text = matcher.replaceAll(found -> Matcher.quoteReplacement(
                    "```java\n" + found.group(1) + "```\n\n```text\n" + printed.get(number[0]++) + "```"));
            Files.writeString(page, text);
        }

        assertThat(snippets).hasSizeGreaterThanOrEqualTo(least);
        assertThat(printed)
                .isEqualTo(SNIPPET.matcher(text)
                        .results()
                        .map(snippet -> snippet.group(2))
                        .toList());
        assertThat(text.split("```java\n")).as("snippets with their output").hasSize(snippets.size() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpora.md", "results.md", "schemas.md"})
    void hasCodeThatCompiles(String name) throws IOException {
        List<String> statements = Snippets.blocks(Files.readString(DOCS.resolve(name)), "java");

        assertThat(statements).isNotEmpty();
        Snippets.compile(directory, "Snippet", Snippets.classes(statements));
    }

    @Test
    void everyPageThatTheReadmeNamesExists() throws IOException {
        List<String> links = Pattern.compile("\\]\\((docs/[^)#]+)")
                .matcher(Files.readString(README))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links)
                .hasSizeGreaterThan(8)
                .allSatisfy(link -> assertThat(Path.of("..", link)).exists());
    }
}
