package io.github.newsclaims.check;

import static io.github.newsclaims.check.CheckFixtures.article;
import static io.github.newsclaims.check.CheckFixtures.counting;
import static io.github.newsclaims.check.CheckFixtures.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleCheckTest {
    private static final Figure VAGUE = Figure.builder()
            .wording("dozens")
            .amount(Amount.vague())
            .unit(Unit.COUNT)
            .build();
    private static final Figure NOTHING = Figure.of(Amount.exact(1), Unit.COUNT);

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
                        "\"93,000\" says 93000, and the amount is exactly 9300; correct one of them"))
                .extracting(Finding::words, Finding::message)
                .containsExactly(
                        tuple("93,000", "\"93,000\" says 93000, and the amount is exactly 9300; correct one of them"));
    }

    static Stream<Arguments> otherAmounts() {
        return Stream.of(
                arguments("80", Amount.justUnder("2/3"), "80, and the amount is about 2/3"),
                arguments("two thirds", Amount.fraction(3, 4), "2/3, and the amount is 3/4"),
                arguments("two thirds", Amount.justUnder("3/4"), "2/3, and the amount is about 3/4"),
                arguments("80", Amount.moreThan("1/3"), "80, and the amount is a range from 1/3 to open"),
                arguments(
                        "between 3 and 6",
                        Amount.between(3, 5).withApproximate(true),
                        "3 to 6, and the amount is an approximate range from 3 to 5"),
                arguments(
                        "1.6 million",
                        Amount.exact(1_500_000).withSignificantDigits(2),
                        "1600000, and the amount is exactly 1500000"),
                arguments("24", Amount.vague().withMagnitude(12), "24, and the amount is vague"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("otherAmounts")
    void saysWhichOtherAmountItsWordsSay(String words, Amount amount, String message) {
        Figure figure = Figure.of(Amount.exact(1), Unit.COUNT)
                .withMeasuredEntity("boats")
                .withWording(words)
                .withAmount(amount);
        assertThat(findings(counting(words, figure)))
                .extracting(Finding::message)
                .containsExactly("\"" + words + "\" says " + message + "; correct one of them");
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
                        counting("a half", NOTHING.withAmount(Amount.exact("0.5"))),
                        counting("nearly two thirds", NOTHING.withAmount(Amount.justUnder("2/3"))),
                        counting("two thirds", NOTHING.withAmount(Amount.justUnder("2/3"))),
                        counting("more than a third", NOTHING.withAmount(Amount.moreThan("1/3"))),
                        counting(
                                "around 3 to 5",
                                NOTHING.withAmount(Amount.between(3, 5).withApproximate(true))),
                        counting(
                                "1.5 million",
                                NOTHING.withAmount(Amount.exact(1_500_000).withSignificantDigits(2))),
                        counting(
                                "dozens",
                                Figure.vague("dozens", "boats")
                                        .withAmount(Amount.vague().withMagnitude(12))),
                        counting("25 basis points", Figure.of(Amount.exact(25), Unit.BASIS_POINTS)),
                        counting("25bps", Figure.of(Amount.exact(25), Unit.BASIS_POINTS)),
                        counting("0 in 0", NOTHING.withAmount(Amount.exact(0))),
                        counting("half a million", NOTHING.withAmount(Amount.exact(500_000))),
                        counting("dozens", Figure.vague("dozens", "boats")),
                        counting("50 cents", Figure.of(Amount.exact("0.5"), Unit.currency("EUR"))),
                        counting("30m", Figure.of(Amount.exact(30), Unit.measure("m"))),
                        counting("the third boat", Figure.of(Amount.exact(3), Unit.ORDINAL)),
                        counting(
                                "thirteen dollars forty five", Figure.of(Amount.exact("13.45"), Unit.currency("USD")))))
                .allSatisfy(article -> assertThat(findings(article)).isEmpty());
    }

    @Test
    void readsNumbersInTheLanguageOfTheArticle() {
        Article article = counting("1.500", Figure.of(Amount.exact(1500), Unit.COUNT));
        assertThat(findings(article)).isEmpty();
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
    void reportsACurrencyThatIsAssumedOnce() {
        assertThat(findings(counting("3 crowns", Figure.of(Amount.exact(3), Unit.assumedCurrency("NOK")))))
                .extracting(Finding::message)
                .containsExactly(
                        "the currency NOK is assumed in one figure; where the article names it, it is not assumed");
    }

    @Test
    void ordersFindingsByTheirRules() {
        Claim vague = counting("dozens", VAGUE).claims().get(0);
        Article differing = counting("93,000", Figure.of(Amount.exact(9300), Unit.COUNT));
        Claim other = Claim.builder()
                .id("d")
                .wording("dozens")
                .figures(vague.figures().stream()
                        .map(figure -> figure.withWording("dozens"))
                        .toList())
                .build();
        Article article = differing.withClaims(List.of(other, differing.claims().get(0)));

        assertThat(findings(article))
                .extracting(finding -> finding.rule().id() + finding.pointer())
                .containsExactly(
                        "amount-differs/claims/1/figures/0/amount",
                        "vague-counts-nothing/claims/0/figures/0",
                        "words-not-grounded/claims/0/wording",
                        "words-not-grounded/claims/0/figures/0/wording");
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

    /** The place ends after 65 of the 67 UTF-16 units of one character. */
    @Test
    void reportsAPlaceThatCutsAVeryLongCharacter() {
        ArticleText text = ArticleText.of("👩" + "\u0301".repeat(62) + "\u200d👩x");
        Article article = article(text)
                .addClaim(Claim.builder().id("c").wording(text.anchor(0, 64)).build())
                .build();

        assertThat(findings(article)).extracting(Finding::rule).containsExactly(CheckRule.CHARACTER_CUT);
    }

    @Test
    void findsTheEndOfACharacterAfterALongLine() {
        ArticleText text = ArticleText.of("x".repeat(100) + "éx" + "\ud83c\uddf3\ud83c\uddf4".repeat(20));
        Article one = article(text)
                .addClaim(Claim.builder().id("c").wording(text.anchor(100, 101)).build())
                .build();
        Article flags = article(text)
                .addClaim(Claim.builder().id("c").wording(text.anchor(102, 138)).build())
                .build();

        assertThat(findings(one)).extracting(Finding::rule).doesNotContain(CheckRule.CHARACTER_CUT);
        assertThat(findings(flags)).extracting(Finding::rule).doesNotContain(CheckRule.CHARACTER_CUT);
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
                                + " it speaks or is spoken about");
    }

    @Test
    void countsEveryReferenceToASourceAsItsUse() {
        Claim claim = Claim.builder()
                .id("c")
                .proposition("Crews earn more.")
                .attribution(Attribution.indirect(
                        AttributionStep.by("speaker").plusAddressee("addressee"),
                        AttributionStep.byOneOf("one", "other")))
                .build();
        Article article = Article.builder()
                .id("a")
                .sources(List.of(
                        Source.unnamed("speaker", "a cook"),
                        Source.unnamed("addressee", "a guest"),
                        Source.unnamed("one", "a hand"),
                        Source.unnamed("other", "another hand"),
                        Source.unnamed("member", "a mate"),
                        Source.group("group", "Crew").withMembers(List.of("member")),
                        Source.unnamed("nobody", "somebody")))
                .addClaim(claim)
                .build();

        assertThat(findings(article)).extracting(Finding::pointer).containsExactly("/sources/5", "/sources/6");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hands leave. | Hands leave | true",
                "Hands leave | Hands leave. | true",
                "Hands leave . | Hands leave | true",
                "“Hands leave.” | “Hands leave” | true",
                "Hands (leave.) | Hands (leave) | true",
                "工人离开。 | 工人离开 | true",
                "工人离开｡ | 工人离开． | true",
                "हाथ जाते हैं। | हाथ जाते हैं | true",
                "العمال يغادرون۔ | العمال يغادرون | true",
                "ሠራተኞች ሄዱ። | ሠራተኞች ሄዱ | true",
                "Hands leave... | Hands leave | false",
                "Hands leave… | Hands leave | false",
                "Hands leave? | Hands leave | false",
                "Hands leave! | Hands leave. | false",
                "Hands leave, | Hands leave | false",
                "Hands. Leave | Hands Leave | false",
                "Hands leave.” | Hands leave | false",
                ". | ” | false",
            })
    void acceptsAHeadlineThatDiffersByItsFinalFullStopOnly(String there, String headline, boolean alike) {
        ArticleText text = ArticleText.of(there + "\nThey pay more.");
        Article article = Article.builder()
                .id("a")
                .text(text)
                .headline(headline)
                .addSection(Section.of(SectionKind.HEADLINE, text.find(there).first()))
                .build();

        assertThat(findings(article).isEmpty()).isEqualTo(alike);
    }

    @Test
    void comparesNoHeadlineIfThereIsNoneOrNoText() {
        ArticleText text = ArticleText.of("Hands leave\nThey pay more.");
        Section headline = Section.of(SectionKind.HEADLINE, 0, 11);
        Article none = Article.builder().id("a").text(text).addSection(headline).build();
        Article withheld = Article.builder()
                .id("a")
                .headline("Hands left")
                .textDigest(text.digest())
                .addSection(headline)
                .build();

        assertThat(findings(none)).isEmpty();
        assertThat(findings(withheld)).isEmpty();
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
}
