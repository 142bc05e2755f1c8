package io.github.newsclaims.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        String source = Snippets.blocks(readme, "java").get(number);
        assertThat(source).contains("class " + name);

        Snippets.compile(directory, name, source);

        assertThat(Snippets.run(directory, name))
                .isEqualTo(Snippets.blocks(readme, "text").get(number));
    }

    @Test
    void readsTheDocumentOfTheReadme() throws IOException {
        Article article = NewsClaimsJson.read(
                Snippets.blocks(Files.readString(README), "json").get(0));

        assertThat(ArticleCheck.standard().check(article))
                .extracting(finding -> finding.rule().id())
                .containsExactly("currency-assumed");
        assertThat(article.claims().get(0).figures()).hasSize(1);
    }

    @Test
    void everySnippetIsTried() throws IOException {
        assertThat(Snippets.blocks(Files.readString(README), "java"))
                .as("programs; FrameworkPagesTest has the class of a framework")
                .filteredOn(block -> block.contains("void main("))
                .hasSize(5);
    }
}
