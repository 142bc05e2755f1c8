package io.github.newsclaims.check;

import static io.github.newsclaims.check.CheckFixtures.article;
import static io.github.newsclaims.check.CheckFixtures.direct;
import static io.github.newsclaims.check.CheckFixtures.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Section;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about quotations. */
class QuotationChecksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“They pay more,” he said.",
                "\"They pay more,\" he said.",
                "‘They pay more,’ he said.",
                "'They pay more,' he said.",
                "„They pay more“, he said.",
                "«They pay more», he said.",
                "»They pay more«, he said.",
                "「They pay more」he said.",
                "”They pay more”, he said.",
                "“We know it. They pay more. It is so,” he said.",
                "“We know it.\n\n“They pay more.\n\n“It is so,” he said.",
                "“We know it.\n“They pay more.”\nHe said so.",
                "‘It’s so. They pay more. They’re rich,’ he said.",
                "“He said ‘They pay more’ to me,” she said.",
                "“He said “no” to me. They pay more,” she said.",
            })
    void acceptsADirectQuotationBetweenMarks(String text) {
        assertThat(findings(direct(text, "They pay more"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They pay more, he said.",
                "“No,” he said. They pay more. “Yes.”",
                "“No.\n\nThey pay more, he said.",
                "It’s so. They pay more, he said. They’re rich.",
                "the workers' leader said They pay more to the workers' union",
            })
    void reportsADirectQuotationWithoutMarks(String text) {
        assertThat(findings(direct(text, "They pay more")))
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING quotation-not-enclosed /claims/0/wording/0: the quotation is direct, but \"They pay"
                                + " more\" does not stand between quotation marks; make it mixed or indirect, or correct its place");
    }

    @ParameterizedTest
    @CsvSource({"block-quote, true", "pull-quote, true", "body, false", "caption, false"})
    void acceptsADirectQuotationWithoutMarksInASectionThatIsAQuotation(String kind, boolean accepted) {
        ArticleText text = ArticleText.of("🙂 The letter:\n\nThey pay more.\n\nIt rains.");
        Article article = direct(text, "They pay more");
        Section section =
                Section.of(SectionKind.of(kind), text.find("They pay more.").only());

        assertThat(findings(article)).hasSize(1);
        assertThat(findings(article.withSections(List.of(section))).isEmpty()).isEqualTo(accepted);
        assertThat(findings(article.withSections(List.of(section.withEnd(section.end() - 2)))))
                .hasSize(1);
    }

    @Test
    void reportsACueInsideTheWords() {
        ArticleText text = ArticleText.of("“They pay, he said, more.”");
        Article article = article(text)
                .addClaim(Claim.builder()
                        .id("c")
                        .wording(text.find("They pay, he said, more").only())
                        .attribution(Attribution.direct(AttributionStep.by("s")
                                .withCue(text.findWord("said").only())))
                        .build())
                .build();
        assertThat(findings(article))
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING cue-inside-wording /claims/0/attribution/origin/cue: the cue \"said\" stands inside the"
                                + " words of the claim; leave it out of them");
    }

    @Test
    void reportsTheCueOfTheOutermostRelayOnly() {
        ArticleText text = ArticleText.of("It was told and heard: “They pay, she said, more.”");
        AttributionStep told =
                AttributionStep.by("s").withCue(text.findWord("told").only());
        AttributionStep heard =
                AttributionStep.by("s").withCue(text.findWord("heard").only());
        AttributionStep said =
                AttributionStep.by("s").withCue(text.findWord("said").only());
        Article.Builder article = article(text)
                .addClaim(Claim.builder()
                        .id("c")
                        .wording(text.from("They").through("more").only())
                        .attribution(Attribution.direct(told, heard, said))
                        .build());
        assertThat(findings(article.build()))
                .extracting(Finding::pointer)
                .containsExactly("/claims/0/attribution/relays/1/cue");
    }

    @Test
    void reportsAQuotationInAnotherScriptWithoutAWordOnItsLanguage() {
        ArticleText text = ArticleText.of("He said: “Они платят больше.” That was all he said to us that day.");
        Article article = direct(text, "Они платят больше");
        assertThat(findings(article))
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING quotation-in-other-script /claims/0/wording: \"Они платят больше\" is written in Cyrillic"
                                + " letters and the text in Latin letters; check the place, or say with translatedFrom what was"
                                + " translated");
    }

    @Test
    void acceptsWordsInAnotherScriptThatAreTranslatedOrNotQuoted() {
        Article article =
                direct("He said: “Они платят больше.” That was all he said to us that day.", "“Они платят больше.”");
        Claim claim = article.claims().get(0);
        Attribution direct = claim.attribution().orElseThrow();

        assertThat(findings(article)).hasSize(1);
        assertThat(findings(article.withClaims(List.of(claim.withAttribution(direct.withTranslatedFrom("ru"))))))
                .isEmpty();
        assertThat(findings(article.withClaims(
                        List.of(claim.withAttribution(Attribution.indirect(AttributionStep.by("s")))))))
                .isEmpty();
    }

    @Test
    void acceptsAnAttributedClaimWithoutWords() {
        Article article = article(ArticleText.of("They pay more."))
                .addClaim(Claim.builder()
                        .id("c")
                        .proposition("Crews earn more.")
                        .attribution(Attribution.direct(AttributionStep.by("s")))
                        .build())
                .build();

        assertThat(findings(article)).isEmpty();
    }

    @Test
    void acceptsATranslationFromAnotherLanguage() {
        Article article =
                direct(ArticleText.of("“They pay more.”"), "They pay more").withLanguage("en-GB");
        Claim claim = article.claims().get(0);
        Attribution attribution = claim.attribution().orElseThrow();

        assertThat(findings(article.withClaims(List.of(claim.withAttribution(attribution.withTranslatedFrom("nb"))))))
                .isEmpty();
        assertThat(findings(
                        article.withClaims(List.of(claim.withAttribution(attribution.withTranslatedFrom("EN-US"))))))
                .extracting(Finding::rule)
                .containsExactly(CheckRule.TRANSLATED_FROM_OWN_LANGUAGE);
    }

    @Test
    void reportsATranslationFromTheLanguageOfTheArticle() {
        Article article =
                direct(ArticleText.of("“They pay more.”"), "They pay more").withLanguage("en-GB");
        Attribution attribution =
                article.claims().get(0).attribution().orElseThrow().withTranslatedFrom("en");
        assertThat(findings(article.withClaims(List.of(article.claims().get(0).withAttribution(attribution)))))
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING translated-from-own-language /claims/0/attribution/translatedFrom: the quotation is said"
                                + " to be translated from en, and the article is in en-GB; correct one of them");
    }
}
