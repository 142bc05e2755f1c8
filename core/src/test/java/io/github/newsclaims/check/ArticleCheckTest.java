package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCheckTest {
    private static final Figure VAGUE = Figure.builder()
            .wording("dozens")
            .amount(Amount.vague())
            .unit(Unit.COUNT)
            .build();
    private static final Figure NOTHING = Figure.of(Amount.exact(1), Unit.COUNT);

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

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "93,000 | 9300",
                "$500 million | 500",
                "more than 30 | 30",
                "about 80 | 80",
                "between 3 and 5 | 4",
                "dozens | 24",
                "two thirds | 2",
            })
    void reportsAnAmountThatItsWordsDoNotSay(String words, long amount) {
        assertThat(findings(counting(words, Figure.of(Amount.exact(amount), Unit.COUNT))))
                .extracting(finding -> finding.rule().id() + finding.pointer())
                .containsExactly("amount-differs/claims/0/figures/0/amount");
    }

    @Test
    void saysWhatAnAmountIsAndWhatItsWordsSay() {
        assertThat(findings(counting("93,000", Figure.of(Amount.exact(9300), Unit.COUNT))))
                .containsExactly(new Finding(
                        CheckRule.AMOUNT_DIFFERS,
                        "/claims/0/figures/0/amount",
                        "93,000",
                        "\"93,000\" says 93000, and the amount is exactly 9300; correct one of them"));
    }

    @Test
    void acceptsAmountsThatTheirWordsSay() {
        assertThat(List.of(
                        counting("an estimated 93,000", NOTHING.withAmount(Amount.exact(93_000))),
                        counting("more than 30", NOTHING.withAmount(Amount.moreThan(30))),
                        counting("more than 30", NOTHING.withAmount(Amount.atLeast(30))),
                        counting("30", NOTHING.withAmount(Amount.moreThan(30))),
                        counting("nearly 100", NOTHING.withAmount(Amount.justUnder(100))),
                        counting("between 3 and 5", NOTHING.withAmount(Amount.between(3, 5))),
                        counting("two thirds", NOTHING.withAmount(Amount.fraction(4, 6))),
                        counting("half a million", NOTHING.withAmount(Amount.exact(500_000))),
                        counting("dozens", Figure.vague("dozens", "boats")),
                        counting("50 cents", Figure.of(Amount.exact("0.5"), Unit.currency("EUR"))),
                        counting("30m", Figure.of(Amount.exact(30), Unit.measure("m"))),
                        counting("the third boat", Figure.of(Amount.exact(3), Unit.ORDINAL)),
                        counting("thirteen dollars forty five", NOTHING)))
                .allSatisfy(article -> assertThat(findings(article)).isEmpty());
    }

    @Test
    void readsNumbersInEnglishArticlesOnly() {
        Article article = counting("1.500", Figure.of(Amount.exact(1500), Unit.COUNT));
        assertThat(findings(article)).hasSize(1);
        assertThat(findings(article.withLanguage("en-IE"))).hasSize(1);
        assertThat(findings(article.withLanguage("de"))).isEmpty();
    }

    @Test
    void reportsAVagueFigureThatCountsNothing() {
        assertThat(findings(counting("dozens", VAGUE)))
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING vague-counts-nothing /claims/0/figures/0: \"dozens\" has no number, and measuredEntity does"
                                + " not say what is counted; fill it in or leave the figure out");
    }

    @Test
    void reportsAnAssumedCurrencyOncePerCode() {
        Figure figure = Figure.of(Amount.exact(3), Unit.assumedCurrency("NOK"));
        Article article = counting("3 crowns", figure);
        Claim claim = article.claims().get(0);
        Article twice = article.withClaims(List.of(claim, claim.withId("d")));
        assertThat(findings(twice))
                .extracting(Finding::toString)
                .containsExactly(
                        "INFO currency-assumed /claims/0/figures/0/unit: the currency NOK is assumed in 2 figures; where"
                                + " the article names it, it is not assumed");
        assertThat(ArticleCheck.standard().without(CheckRule.CURRENCY_ASSUMED).check(twice))
                .isEmpty();
    }

    @Test
    void reportsWordsWithoutAPlace() {
        Article article = article(ArticleText.of("They pay more."))
                .addClaim(Claim.builder().id("c").wording("They paid more").build())
                .build();
        assertThat(findings(article))
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING words-not-grounded /claims/0/wording: \"They paid more\" has no place in the text; ground"
                                + " it, or correct the words");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, false",
        "0, 4, true",
        "0, 5, true",
        "0, 6, false",
        "3, 6, false",
        "4, 6, true",
        "6, 7, false",
        "7, 8, true",
        "7, 10, false",
        "7, 12, false",
        "8, 10, true",
        "11, 13, true",
        "11, 14, false",
        "13, 15, true"
    })
    void reportsAPlaceThatCutsACharacter(int start, int end, boolean cut) {
        ArticleText text = ArticleText.of("cafe\u0301\u0308x👩\u200d👩 y\r\nz");
        Article article = Article.builder()
                .id("a")
                .text(text)
                .addClaim(
                        Claim.builder().id("c").wording(text.anchor(start, end)).build())
                .build();
        assertThat(findings(article).stream().anyMatch(finding -> finding.rule() == CheckRule.CHARACTER_CUT))
                .isEqualTo(cut);
    }

    @Test
    void reportsASourceThatNothingRefersTo() {
        Article article = Article.builder()
                .id("a")
                .addSource(Source.unnamed("s", "somebody"))
                .addSource(Source.organization("p", "Post"))
                .publisher("p")
                .build();
        assertThat(findings(article))
                .extracting(Finding::toString)
                .containsExactly(
                        "INFO source-unused /sources/0: nothing refers to the source \"s\"; leave it out, or name it where"
                                + " it speaks");
    }

    @Test
    void reportsAHeadlineThatDoesNotStandInTheText() {
        ArticleText text = ArticleText.of("Hands  leave\nThey pay more.");
        Article article = Article.builder()
                .id("a")
                .text(text)
                .headline("Hands leave")
                .addSection(Section.of(SectionKind.HEADLINE, 0, 12))
                .build();
        assertThat(findings(article)).isEmpty();
        assertThat(findings(article.withHeadline("Hands left")))
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING headline-differs /headline: the headline section has \"Hands  leave\", and the headline is"
                                + " \"Hands left\"; correct one of them");
    }

    @Test
    void isReusableAndIsNotChangedByLeavingRulesOut() {
        ArticleCheck all = ArticleCheck.standard();
        ArticleCheck fewer = all.without(CheckRule.WORDS_NOT_GROUNDED).without(CheckRule.values());
        Article article = counting("93,000", Figure.of(Amount.exact(9300), Unit.COUNT));
        assertThat(fewer.check(article)).isEmpty();
        assertThat(all.check(article)).hasSize(1).isEqualTo(all.check(article));
        assertThat(all.without()).isEqualTo(all);
        assertThat(all.rules()).containsExactly(CheckRule.values());
        all.rules().clear();
        assertThat(all.rules()).hasSize(CheckRule.values().length);
        assertThat(fewer).hasToString("[]");
    }

    @Test
    void knowsItsRulesByTheirIds() {
        assertThat(CheckRule.values())
                .allSatisfy(rule -> assertThat(CheckRule.of(rule.id())).isSameAs(rule));
        assertThatThrownBy(() -> CheckRule.of("no-rule"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Invalid rule id: it must be one of quotation-not-enclosed, cue-inside-wording, ")
                .hasMessageEndingWith(", got \"no-rule\"");
    }

    private static List<Finding> findings(Article article) {
        return ArticleCheck.standard().check(article);
    }

    private static Article.Builder article(ArticleText text) {
        return Article.builder()
                .id("a")
                .text(text)
                .addSource(Source.unnamed("s", "somebody"))
                .publisher("s");
    }

    private static Article direct(String text, String words) {
        return direct(ArticleText.of(text), words);
    }

    private static Article direct(ArticleText text, String words) {
        return article(text)
                .addClaim(Claim.builder()
                        .id("c")
                        .wording(text.find(words).only())
                        .attribution(Attribution.direct(AttributionStep.by("s")))
                        .build())
                .build();
    }

    private static Article counting(String words, Figure figure) {
        ArticleText text = ArticleText.of("They say " + words + " and no more.");
        return article(text)
                .addClaim(Claim.builder()
                        .id("c")
                        .wording(text.anchor(0, text.length()))
                        .addFigure(figure.withWording(text.find(words).first()))
                        .build())
                .build();
    }
}
