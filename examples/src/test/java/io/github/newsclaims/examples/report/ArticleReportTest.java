package io.github.newsclaims.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.examples.show.BundledArticles;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArticleReportTest {
    private static final ArticleText TEXT = ArticleText.of("She said one two three, he said.");

    private static Claim claim(String id, Attribution attribution, Anchor anchor) {
        return Claim.builder().id(id).wording(anchor).attribution(attribution).build();
    }

    private static Article overlapping() {
        Attribution known = Attribution.direct(AttributionStep.by("ada"));
        Attribution open = Attribution.indirect(AttributionStep.byUnresolved("he"), AttributionStep.by("leak"));
        return Article.builder()
                .id("a")
                .language("en")
                .text(TEXT)
                .addSource(Source.person("ada", "Ada"))
                .addSource(Source.unnamed("leak", "a leak"))
                .addClaim(claim("c1", known, TEXT.anchor(9, 22)))
                .addClaim(claim("c 2", open, TEXT.anchor(13, 16).and(TEXT.anchor(24, 26))))
                .build();
    }

    @Test
    void marksClaimsThatOverlapAndAreSplit() {
        String page = ArticleReport.page(overlapping());

        assertThat(page.substring(page.indexOf("<p class=\"line body")))
                .startsWith("<p class=\"line body\" dir=\"auto\">She said "
                        + "<a class=\"ref h0 named\" href=\"#claim-c1\" data-claim=\"1\" dir=\"ltr\" lang=\"en\""
                        + " aria-label=\"Claim 1: Ada\">1</a><mark class=\"h0 named level1\" data-claim=\"1\">one </mark>"
                        + "<a class=\"ref unresolved\" href=\"#claim-c~20~2\" data-claim=\"2\" dir=\"ltr\" lang=\"en\""
                        + " aria-label=\"Claim 2: &#34;he&#34;, not identified yet, through a leak [leak]\">2</a>"
                        + "<mark class=\"h0 named level2\" data-claim=\"1\">"
                        + "<mark class=\"unresolved level1\" data-claim=\"2\">two</mark></mark>"
                        + "<mark class=\"h0 named level1\" data-claim=\"1\"> three</mark>, "
                        + "<mark class=\"unresolved level1\" data-claim=\"2\">he</mark> said.</p>");
    }

    @Test
    void loadsNothing() throws IOException {
        assertThat(ArticleReport.page(BundledArticles.article()))
                .doesNotContainPattern(Pattern.compile(
                        "<(link|img|iframe|object|embed|base|audio|video)\\b|\\bsrc=|@import|url\\((?!#)"))
                .containsOnlyOnce("<script")
                .containsOnlyOnce("<style")
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-");
    }

    @Test
    void escapesEveryString() throws IOException {
        String page = ArticleReport.page(Hostile.article());

        assertThat(page)
                .containsOnlyOnce("<script")
                .containsOnlyOnce("</script")
                .doesNotContain("<img", "<svg onload");
        assertThat(page).doesNotContainPattern("href=\"(?!#)");
    }

    @Test
    void listsEveryClaimWithAndWithoutAPlace() throws IOException {
        Article article = BundledArticles.article();
        String page = ArticleReport.page(article);

        assertThat(article.claims())
                .allSatisfy(claim -> assertThat(page).containsOnlyOnce(" id=\"claim-" + claim.id() + "\" "));
    }

    @Test
    void drawsControlCharacters() {
        assertThat(ArticleReport.page(
                        Article.builder().id("a").text("a\u0000b\u001bc").build()))
                .contains(">a\u2400b\u241bc</p>");
    }

    @Test
    void showsAnArticleWithoutAnything() {
        assertThat(ArticleReport.page(Article.builder().id("nothing").build()))
                .contains("<h1 lang=\"\" dir=\"auto\">Article nothing</h1>")
                .contains("The text is not part of the document.");
    }

    @Test
    void showsALongTextWithManyClaims() {
        ArticleText text =
                ArticleText.of("He said that it was so. ".repeat(200_000).replace("so. He", "so.\nHe"));
        List<Claim> claims = new ArrayList<>();
        for (int number = 0; number < 2_000; number++) {
            claims.add(claim(
                    "c" + number,
                    Attribution.indirect(AttributionStep.by("ada")),
                    text.anchor(number * 2_400 + 8, number * 2_400 + 22)));
        }
        Article article = Article.builder()
                .id("long")
                .text(text)
                .addSource(Source.person("ada", "Ada"))
                .claims(claims)
                .build();

        assertThat(ArticleReport.page(article)).hasSizeGreaterThan(text.length());
    }

    @Test
    void putsDatesInOrderAndLeavesTheOthersOut() {
        Article article = Article.builder()
                .id("a")
                .published("2031-04-02")
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("p")
                        .addTime(
                                TimeExpression.of("2031-04").withModifier(io.github.newsclaims.term.TimeModifier.AFTER))
                        .addTime(TimeExpression.of("2030"))
                        .addTime(TimeExpression.of("XXXX-03-10").withResolved("2031-03-10"))
                        .addTime(TimeExpression.of("XXXX-03-10"))
                        .addTime(TimeExpression.words("soon"))
                        .build())
                .build();
        ArticleReport report = ArticleReport.of(article);

        assertThat(report.timeline().rows())
                .extracting(
                        row -> row.date() + " " + row.what() + " " + row.plot().shape() + " "
                                + row.plot().low() + " " + row.plot().high())
                .containsExactly(
                        "2030 when bar in in",
                        "2031-03-10 when dot in in",
                        "2031-04-02 published dot in in",
                        "after 2031-04 when bar in none");
        assertThat(report.timeline().ticks())
                .extracting(tick -> tick.label())
                .containsExactly("2030-01", "2030-05", "2030-09", "2031-01");
    }

    @Test
    void drawsWhoRelaysWhom() {
        assertThat(ArticleReport.of(overlapping()).relays().orElseThrow().arrows())
                .extracting(arrow -> arrow.from() + " > " + arrow.label() + " > " + arrow.to())
                .containsExactly(
                        "Ada > 1 claim > this article",
                        "somebody who is not identified yet > 1 claim > a leak [leak]",
                        "a leak [leak] > 1 claim > this article");
    }

    @Test
    void drawsWhichClaimsChallengeWhich() throws IOException {
        ArticleReport report = ArticleReport.of(BundledArticles.article());

        assertThat(report.relations().orElseThrow().arrows())
                .filteredOn(arrow -> arrow.styles().equals("challenges"))
                .extracting(arrow -> arrow.from() + " > " + arrow.label() + " > " + arrow.to())
                .contains(
                        "22 Hanne Voss: Nobody has left the Nordhavn cannery over money. > challenges > "
                                + "20 Oda Brekke and Mikael Kaljur, jointly: The Nordhavn cannery could keep its people if it paid by the hour.");
    }

    @Test
    void hasAChartForEachUnit() throws IOException {
        assertThat(ArticleReport.of(BundledArticles.article()).charts())
                .extracting(chart -> chart.unit() + " " + chart.rows().size())
                .startsWith("counted 12")
                .contains("NOK (assumed) per month 1", "percent 1", "EUR per kg 1");
    }
}
