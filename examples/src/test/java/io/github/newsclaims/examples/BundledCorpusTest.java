package io.github.newsclaims.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.check.Severity;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.examples.bundled.Coast;
import io.github.newsclaims.json.corpus.CorpusWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the three short reports that come with the programs are held to; made anew as {@link BundledArticleTest} says. */
class BundledCorpusTest {
    private static final boolean UPDATE = Boolean.getBoolean("newsclaims.update");
    private static final Path RESOURCE =
            Path.of(System.getProperty("basedir", ""), "src/main/resources/io/github/newsclaims/examples/coast.ndjson");

    @Test
    void isTheResourceByteForByte() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CorpusWriter writer = CorpusWriter.open(bytes)) {
            for (Article article : Coast.articles()) {
                writer.write(article);
            }
        }
        if (UPDATE) {
            Files.write(RESOURCE, bytes.toByteArray());
        }
        assertThat(Files.readString(RESOURCE)).isEqualTo(bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void saysThatItIsFictional() {
        assertThat(Coast.articles())
                .allSatisfy(article ->
                        assertThat(article.text().orElseThrow().value()).endsWith("This report is fictional."));
    }

    @Test
    void hasNothingDoubtfulButItsCurrency() {
        assertThat(Coast.articles())
                .flatExtracting(article -> ArticleCheck.standard().check(article))
                .extracting(finding -> finding.severity() + " " + finding.rule().id())
                .containsOnly(Severity.INFO + " currency-assumed");
    }

    @Test
    void contradictsItselfWhereTheNumbersDoAndNowhereElse() {
        assertThat(FigureConflicts.in(Coast.articles()).groups())
                .flatExtracting(group -> group.conflicts().toList())
                .extracting(conflict -> conflict.comparison().explanation())
                .containsExactly(
                        "conflicting: 144 and 210 differ; bases differ, counted and not stated",
                        "conflicting: 150 and 210 are more than 10 percent apart; the first is approximate",
                        "conflicting: 40000 and 35000 differ; both currencies are assumed",
                        "conflicting: 480000 and 420000 differ; the second ×12, 12 months a year; both currencies are assumed");
    }
}
