package io.github.newsclaims.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.json.ArticleGenerator;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.TimeModifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what was read comes back when it was written and read again, and what becomes of an article of ours. */
class SchemaOrgRoundTripTest {
    private static final int DOCUMENTS = 500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2031, 77_777})
    void readsAgainWhatItReadAndWrote(long seed) {
        DrawnPages pages = new DrawnPages(seed);
        int articles = 0;
        int claims = 0;
        for (int count = 0; count < DOCUMENTS; count++) {
            String json = Exported.of(pages.next(), List.of()).json();
            for (Article article : SchemaOrg.reader().read(json).articles()) {
                Exported written = SchemaOrg.writer().write(article);

                assertThat(SchemaOrg.reader().read(written.json()).articles())
                        .as(() -> json + "\n" + written.json())
                        .containsExactly(article);
                articles++;
                claims += article.claims().size();
            }
        }

        assertThat(articles).isGreaterThan(DOCUMENTS / 2);
        assertThat(claims).isGreaterThan(DOCUMENTS / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 2032})
    void whatComesBackOfAnyArticleIsStable(long seed) {
        ArticleGenerator generator = new ArticleGenerator(seed);
        for (int count = 0; count < 150; count++) {
            String written = SchemaOrg.writer().write(generator.next()).json();
            Article once = SchemaOrg.reader().read(written).article();
            String again = SchemaOrg.writer().write(once).json();

            assertThat(SchemaOrg.reader().read(again).article())
                    .as(() -> written + "\n" + again)
                    .isEqualTo(once);
        }
    }

    @Test
    void readsBackWhatSchemaOrgCanSay() {
        Article article = RichArticle.article();
        Exported exported = SchemaOrg.writer().write(article);

        assertThat(exported.lossText()).isEmpty();
        assertThat(SchemaOrg.reader().read(exported.json()).article()).isEqualTo(article);
    }

    @Test
    void reportsWhatItCannotSay() {
        Article article = Article.builder()
                .id("a")
                .addSource(Source.person("ost", "Odd Ost"))
                .addSource(Source.person("nor", "Ida Nor"))
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("Crews left.")
                        .wording("the crews, he said, had left")
                        .factuality(Factuality.CERTAIN)
                        .attribution(Attribution.indirect(
                                AttributionStep.byOneOf("ost", "nor")
                                        .withTime(TimeExpression.of("2018~"))
                                        .withCue("said"),
                                AttributionStep.by("nor")))
                        .addFigure(Figure.of(Amount.about(93_000), Unit.assumedCurrency("NOK")))
                        .addFigure(Figure.of(Amount.moreThan(5), Unit.COUNT))
                        .addTime(TimeExpression.of("2018").withModifier(TimeModifier.BEFORE))
                        .build())
                .addRelation(ArticleRelation.of(ArticleRelationType.FOLLOWS, "b"))
                .build();
        Exported exported = SchemaOrg.writer().write(article);

        assertThat(exported.json()).isEqualTo("""
                {"@context":"https://schema.org","@type":"NewsArticle","identifier":"a","isBasedOn":{"@type":"CreativeWork",\
                "identifier":"b","additionalType":"follows"},"hasPart":{"@type":"Claim","@id":"#c1","text":"Crews left.",\
                "mentions":[{"@type":"MonetaryAmount","value":93000,"currency":"NOK"},{"@type":"QuantitativeValue","minValue":5}]}}""");
        assertThat(exported.lossText()).isEqualTo("""
                sources was left out: only a publisher and those who made a claim are written, at /sources/0
                sources was left out: only a publisher and those who made a claim are written, at /sources/1
                wording was left out: only a direct quotation has words beside the text of the claim, at /claims/0/wording
                quotation was left out: the format has no field for it, at /claims/0/attribution/quotation
                speaker was left out: an author must be known, at /claims/0/attribution/origin/speaker
                cue was left out: the format has no field for it, at /claims/0/attribution/origin/cue
                edtf was left out: a date of schema.org is a year, a month, a day or a time of day, \
                at /claims/0/attribution/origin/time/edtf
                relays was left out: the format has no field for it, at /claims/0/attribution/relays
                factuality was left out: the format has no field for it, at /claims/0/factuality
                amount was changed: schema.org does not say that a number is approximate, at /claims/0/figures/0/amount
                unit was changed: it is lost that the currency is assumed, at /claims/0/figures/0/unit
                amount was changed: the bounds of schema.org are inclusive and exact, at /claims/0/figures/1/amount
                times was left out: a time of schema.org is a date or an interval of ISO 8601, at /claims/0/times/0
                """);
    }

    @Test
    void writesWhatLooksLikeHtmlSoThatItIsReadAsTheSame() {
        Article article = Article.builder()
                .id("a")
                .headline("<b>Bold</b> &amp; loud")
                .text("a < b <p>c</p>")
                .build();
        Exported exported = SchemaOrg.writer().write(article);

        assertThat(exported.json()).contains("\"headline\":\"&lt;b>Bold&lt;/b> &amp;amp; loud\"");
        assertThat(exported.lossText()).isEqualTo("""
                headline was changed: it looks like HTML and is written with entities, at /headline
                text was changed: it looks like HTML and is written with entities, at /text
                """);
        assertThat(SchemaOrg.reader().read(exported.json()).article()).isEqualTo(article);
    }

    @Test
    void reportsAHeadlineInTheTextThatBecomesASection() {
        Article article =
                Article.builder().id("p").headline("H").text("H\nbody").build();
        Article withSection = article.withSections(List.of(Section.of(SectionKind.HEADLINE, 0, 1)));

        Exported exported = SchemaOrg.writer().write(article);

        assertThat(exported.lossText())
                .isEqualTo("text was changed: reading makes a section of its headline, at /text\n");
        assertThat(SchemaOrg.reader().read(exported.json()).article()).isEqualTo(withSection);
        assertThat(SchemaOrg.writer().write(withSection).losses()).isEmpty();
    }
}
