package io.github.newsclaims.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.check.Severity;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.examples.bundled.Coast;
import io.github.newsclaims.json.corpus.CorpusWriter;
import io.github.newsclaims.quantity.Per;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the three short reports that come with the programs are held to; made anew as {@link BundledArticleTest} says. */
class BundledCorpusTest {
    private static final boolean UPDATE = Boolean.getBoolean("newsclaims.update");
    private static final Path RESOURCE = Path.of(
            System.getProperty("basedir", ""), "src/main/resources/io/github/newsclaims/examples/show/coast.ndjson");

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
                        "conflicting: 150 and 210 are more than 10 percent apart; the first is approximate");
    }

    @Test
    void doesNotContradictItselfInThePayWhichEachReportUpdates() {
        List<ReportedFigure> pay = Coast.articles().stream()
                .flatMap(article -> ReportedFigure.allIn(article).stream())
                .filter(figure -> figure.figure().per().contains(Per.MONTH))
                .toList();

        assertThat(FigureComparison.of(pay.get(0), pay.get(1)))
                .hasToString("not comparable: the second was reported later and supersedes the first, 2031-04-05 and "
                        + "2031-04-07; 40000 and 35000 differ, unless the zeros at the end are rounded; "
                        + "both currencies are assumed");
    }
}
