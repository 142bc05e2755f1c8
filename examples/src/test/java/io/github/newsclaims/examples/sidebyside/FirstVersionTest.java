package io.github.newsclaims.examples.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ArticleRelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The invented earlier version of the report of Radio Nord; {@code -Dnewsclaims.update=true} writes the resource again. */
class FirstVersionTest {
    private static final boolean UPDATE = Boolean.getBoolean("newsclaims.update");
    private static final Path RESOURCE = Path.of(
            System.getProperty("basedir", ""),
            "src/main/resources/io/github/newsclaims/examples/sidebyside/first-version.json");

    private static Article firstVersion() {
        return Grounding.of(Article.builder()
                        .id("radio-nord-2031-04-06")
                        .headline("Union doubts the count")
                        .version("1")
                        .publisher("radio")
                        .published("2031-04-06")
                        .text(
                                "“It was 180 of us by the end of March,” said union chair Mikael Kaljur of the Nordhavn cannery."
                                        + " Talks begin on Friday, he said. This report is fictional.")
                        .addSource(Source.organization("radio", "Radio Nord"))
                        .addSource(Source.person("kaljur", "Mikael Kaljur"))
                        .addRelation(ArticleRelation.of(
                                ArticleRelationType.VERSION_OF, ArticleReference.to("radio-nord-2031-04-07")))
                        .addClaim(Claim.builder()
                                .id("hands")
                                .wording("It was 180 of us by the end of March")
                                .proposition("180 hands left the Nordhavn cannery from January to March 2031.")
                                .attribution(Attribution.direct(
                                        AttributionStep.by("kaljur").withCue("said union chair")))
                                .addFigure(Figure.of(Amount.exact(180), Unit.COUNT)
                                        .withWording("180")
                                        .withMeasuredEntity("cannery hands")
                                        .withMeasuredProperty("hands who left")
                                        .plusPlace("Nordhavn cannery")
                                        .withAsOf(TimeExpression.of("2031-03-31")))
                                .build())
                        .addClaim(Claim.builder()
                                .id("talks")
                                .wording("Talks begin on Friday")
                                .attribution(Attribution.indirect(AttributionStep.by("kaljur")))
                                .build())
                        .build())
                .article();
    }

    @Test
    void isTheResourceByteForByte() throws IOException {
        String json = NewsClaimsJson.writeIndented(firstVersion());
        if (UPDATE) {
            Files.writeString(RESOURCE, json);
        }
        assertThat(RESOURCE).hasContent(json);
    }
}
