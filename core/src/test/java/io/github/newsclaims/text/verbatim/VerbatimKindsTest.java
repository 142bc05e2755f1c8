package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the same words and what is not: text, words, level. The sign ⏎ is a line break. */
class VerbatimKindsTest {
    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "They pay more | more pay They | CHANGED_WORDS",
                "Then the harbour closed early, Ida said. | early closed harbour the | CHANGED_WORDS",
                "Fog came. Boats left Skarvik before dawn. | dawn before Skarvik left boats | CHANGED_WORDS",
                "Fog came. Boats left Skarvik before dawn. | dawn before nobody saw boats | CHANGED_WORDS",
                "Fog came. Boats left Skarvik before dawn. | dawn nobody saw any boats | NOT_FOUND",
                "dawn a b c d e f g h i left j k l m n boats | boats left dawn early | NOT_FOUND"
            })
    void findsHalfOfTheWordsInAnyOrder(String text, String words, VerbatimLevel level) {
        check(text, words, level);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "They pay more. They pay more. | [T]hey pay [much] more | AMBIGUOUS",
                "They pay the crews more. They pay the hands more. | They pay [people] more | AMBIGUOUS",
                "They pay us more. Fog. They pay us more. Fog. They pay us more. | They … more | AMBIGUOUS",
                "They pay the crews more. They paid the hands more. | They pay [people] more | EDITORIAL"
            })
    void doesNotChooseBetweenEditedPlacesThatAreNear(String text, String words, VerbatimLevel level) {
        check(text, words, level);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "We pay soon the crews and later the crews. | We pay … the crews | AMBIGUOUS",
                "We pay soon the crews and not the crews. | We pay … the crews | EDITORIAL",
                "We pay; We pay soon the crews. | We pay … the crews | AMBIGUOUS",
                "We pay, and we pay soon the crews. | We pay … the crews | EDITORIAL",
                "We pay no, and We pay soon the crews. | We pay … the crews | EDITORIAL",
                "We pay soon the crews here. | We pay … the crews | EDITORIAL"
            })
    void doesNotChooseBetweenTheEndsOfAnElidedPassage(String text, String words, VerbatimLevel level) {
        check(text, words, level);
    }

    @Test
    void listsTheEndsOfAnElidedPassage() {
        ArticleText text = ArticleText.of("We pay soon the crews and later the crews.");
        assertThat(Verbatim.compare("We pay … the crews", text).places())
                .extracting(Anchor::text)
                .containsExactly("We pay the crews", "We pay the crews");
        assertThat(Verbatim.compare("We pay … the crews", text).places())
                .extracting(Anchor::end)
                .containsExactlyInAnyOrder(21, 41);
    }

    @ParameterizedTest(name = "{2} in {1} ({0}): {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "de | Wir haben noch Zeit. | Wir haben … Zeit | EDITORIAL",
                "de-CH | Wir haben noch Zeit. | Wir haben … Zeit | EDITORIAL",
                "DE | Wir haben noch Zeit. | Wir haben … Zeit | EDITORIAL",
                "nl | Boot noch schip kwam. | Boot … schip kwam | CHANGED_WORDS",
                "und | Wir haben noch Zeit. | Wir haben … Zeit | CHANGED_WORDS",
                "xx | Wir haben noch Zeit. | Wir haben … Zeit | CHANGED_WORDS",
                "de | Wir haben keine Zeit. | Wir haben … Zeit | CHANGED_WORDS",
                "de | Wir haben not und Zeit. | Wir haben … Zeit | CHANGED_WORDS",
                "de | Wir haben fünf Boote hier. | Wir haben … Boote hier | CHANGED_WORDS",
                "de | Wir haben die Boote hier. | Wir haben … Boote hier | EDITORIAL",
                "de | Wir haben ein Boot hier. | Wir haben … Boot hier | EDITORIAL",
                "en | We have fünf boats here. | We have … boats here | EDITORIAL",
                "no | Hun tok sin båt hit. | Hun tok … båt hit | EDITORIAL",
                "pt | Ele parou no porto. | Ele parou … porto | EDITORIAL",
                "ja | これは別の船です。 | これは[…]の船です。 | EDITORIAL",
                "ja | これは無い船です。 | これは[…]い船です。 | CHANGED_WORDS"
            })
    void takesNegationsAndNumbersOfTheLanguage(String language, String text, String words, VerbatimLevel level) {
        VerbatimSearch search = VerbatimSearch.of(ArticleText.of(text)).inLanguage(language);
        assertThat(search.compare(Words.of(words)).level()).isEqualTo(level);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "The rate was -$5 today | $5 | CHANGED_WORDS",
                "It fell [-5] then | 5 | CHANGED_WORDS",
                "a share of 3/-5 then | 5 | CHANGED_WORDS",
                "it was －5 today | 5 | CHANGED_WORDS",
                "気温は−5度 | 5度 | CHANGED_WORDS",
                "at 5：30 today | at 5 | CHANGED_WORDS",
                "about 93\u2007000 boats | 000 boats | CHANGED_WORDS",
                "about 93 000 boats | 000 boats | CHANGED_WORDS",
                "in 1999 150 boats left | 150 boats | EXACT",
                "two 93 boats, then 93 000 boats | 93 | AMBIGUOUS",
                "1 234 567 boats | 567 boats | CHANGED_WORDS",
                "2 ½ boats | 2 boats | CHANGED_WORDS",
                "2½ boats | 21/2 boats | CHANGED_WORDS",
                "10⁶ boats | 106 boats | CHANGED_WORDS",
                "the $-5 rate | 5 rate | CHANGED_WORDS",
                "from 5-10 boats | 10 boats | EXACT",
                "at “-5” degrees | 5 | CHANGED_WORDS",
                "rose 5%-10% | 10 | EXACT",
                "(b)-5 boats | 5 boats | EXACT",
                "it was—5 degrees | -5 degrees | CHANGED_WORDS",
                "it was –5 degrees | -5 degrees | TYPOGRAPHY",
                "on 93,000 boats | on 93, | CHANGED_WORDS",
                "over 0.5 boats | .5 boats | CHANGED_WORDS",
                "the boat is 6' long | the boat is 6\" long | CHANGED_WORDS",
                "in “2020” then | in '2020' then | TYPOGRAPHY",
                "五十万克朗 | 十万克朗 | CHANGED_WORDS",
                "他说150万人 | 150 | CHANGED_WORDS",
                "150만 명 | 150 명 | CHANGED_WORDS",
                "5_000 boats | 5 boats | CHANGED_WORDS",
                "it was +5 degrees | 5 degrees | EXACT",
                "12 345 boats | 12,345 boats | CHANGED_WORDS",
                "3.5 percent | 3,5 percent | CHANGED_WORDS",
                "Covid-19 rose | 19 | EXACT",
                "of 61⁄4 boats | 4 boats | CHANGED_WORDS",
                "a 10^6 boats | 6 boats | CHANGED_WORDS",
                "A £5–£10 fee | £10 fee | EXACT"
            })
    void doesNotCutNumbers(String text, String words, VerbatimLevel level) {
        check(text, words, level);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "They [the owners] pay | They pay | EDITORIAL",
                "charged with (1) count | charged with (9) count | CHANGED_WORDS",
                "(they will not pay more) | they will pay more | CHANGED_WORDS",
                "they always left | they [n]ever left | CHANGED_WORDS",
                "the boats [1] left | the boats [9] left | CHANGED_WORDS",
                "He works hard | He work[ed] hard | EDITORIAL",
                "He works hard | He [walk]s hard | CHANGED_WORDS",
                "The owners pay well | [They] pay well | EDITORIAL",
                "The owners pay well | [t]he owners pay well | EDITORIAL",
                "The owner pays | The owner[s] pays | EDITORIAL",
                "They pay more | They pay [not] more | CHANGED_WORDS",
                "They pay a lot more | They pay … more | EDITORIAL",
                "They pay [sic] more | They pay more | EDITORIAL",
                "They pay, they say, more | They pay … more | EDITORIAL",
                "They pay a lot more! | They pay … more? | CHANGED_WORDS",
                "They pay three men more | They pay … more | CHANGED_WORDS",
                "They pay 3 men more | They pay … more | CHANGED_WORDS",
                "They pay men more | They pay [four] men more | CHANGED_WORDS",
                "Sie zahlen nicht mehr | Sie zahlen … mehr | CHANGED_WORDS",
                "Ils ne paient plus rien | Ils […] paient plus rien | CHANGED_WORDS",
                "Они не платят больше | Они […] платят больше | CHANGED_WORDS",
                "Они всегда платят больше | Они […] платят больше | EDITORIAL",
                "De betaler ikke mer nå | De betaler … mer nå | CHANGED_WORDS",
                "他们不支付更多工资 | 他们…支付更多工资 | CHANGED_WORDS",
                "彼は支払わない方針だ | 彼は支払わ…方針だ | CHANGED_WORDS"
            })
    void takesOnlyBracketsAndEllipsesForEditing(String text, String words, VerbatimLevel level) {
        check(text, words, level);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "Ida’s plan and Ida's plan | Ida's plan | AMBIGUOUS",
                "Ida’s plan and Ida's plan | Ida’s plan | EXACT",
                "Ida’s plan, Ida’s plan and Ida's plan | Ida’s plan | AMBIGUOUS",
                "93\u00a0boats and 93 boats | 93\u00a0boats | EXACT",
                "93\u00a0boats and 93 boats | 93 boats | AMBIGUOUS",
                "Ida’s big\u00a0plan and Ida's big plan | Ida’s big plan | AMBIGUOUS",
                "a – b and a - b | a – b | EXACT",
                "a – b and a - b | a - b | AMBIGUOUS"
            })
    void doesNotPreferAPlaceThatIsTypedAlike(String text, String words, VerbatimLevel level) {
        check(text, words, level);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "NHKは報じた | NHK | EXACT",
                "NHK는 보도했다 | NHK | EXACT",
                "150원을 냈다 | 150 | EXACT",
                "صباح الـNHK قال | NHK | EXACT",
                "בNHK אמרו | NHK | EXACT",
                "the 5km run | 5 | NOT_FOUND",
                "the A4 road | A | NOT_FOUND"
            })
    void takesAChangeOfScriptForAnEdge(String text, String words, VerbatimLevel level) {
        check(text, words, level);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "The « b » was | «b» | WHITESPACE",
                "wait . . . then go | wait... then go | WHITESPACE",
                "wait … then go | wait... then go | WHITESPACE",
                "they left⸺all of them | they left--all of them | TYPOGRAPHY",
                "said “they 「pay」 more” now | said \"they 'pay' more\" now | TYPOGRAPHY",
                "قال «ارتفعت الأجور۔» أمس | ارتفعت الأجور. | TYPOGRAPHY",
                "उसने कहा “मज़दूरी बढ़ी।” फिर | मज़दूरी बढ़ी. | TYPOGRAPHY",
                "the efﬁcient ﬂeet | the efficient fleet | TYPOGRAPHY",
                "emissions of CO₂ rose | emissions of CO2 rose | TYPOGRAPHY",
                "emissions of CO₂ rose | emissions of CO | CHANGED_WORDS",
                "the fleet¹ left | the fleet | EXACT",
                "They pay more now | “They pay more | TYPOGRAPHY",
                "They pay more now | They pay more” | TYPOGRAPHY",
                "They pay more now | ‘They pay more | TYPOGRAPHY",
                "They pay more now | “They pay more”. | TYPOGRAPHY",
                "the crews left | the crews' | CHANGED_WORDS",
                "the '90s left | the '90s | EXACT",
                "Hawaiʻi paid | Hawai'i paid | TYPOGRAPHY",
                "it is “now”, Ida said | it is now | CHANGED_WORDS"
            })
    void takesEveryFormOfASignForTheSame(String text, String words, VerbatimLevel level) {
        check(text, words, level);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "the long-⏎term plan | the long-term plan | WHITESPACE",
                "the long-⏎term plan | the longterm plan | WHITESPACE",
                "the long-⏎term plan of evalu-⏎ation | the long-term plan of evaluation | WHITESPACE",
                "the company pays | the com-⏎pany pays | WHITESPACE",
                "a ten-⏎year plan | year plan | EXACT",
                "the com-⏎⏎pany pays | the company pays | CHANGED_WORDS",
                "the com--⏎pany pays | the company pays | CHANGED_WORDS",
                "the Franco-⏎Prussian war | the Franco-Prussian war | WHITESPACE",
                "5 km away | 5km away | WHITESPACE",
                "it is 150€ now | 150 € now | WHITESPACE",
                "ที่บ้าน⏎ใหญ่ | ที่บ้านใหญ่ | WHITESPACE",
                "می\u200cخواهم بروم | میخواهم بروم | WHITESPACE",
                "❤\uFE0F boats | ❤ boats | WHITESPACE",
                "a\u034Fb boats | ab boats | WHITESPACE",
                "\u2067שלום\u2069 עולם | שלום עולם | WHITESPACE",
                "they pay - more | they pay–more | WHITESPACE",
                "( see below ) they pay | (see below) they pay | WHITESPACE",
                "임금이 올랐다 | 임금이올랐다 | NOT_FOUND",
                "iPhone 5 left | iPhone5 left | CHANGED_WORDS",
                "👩\u200d🔬 spoke | 👩 spoke | CHANGED_WORDS",
                "👍🏽 boats | 👍 boats | CHANGED_WORDS",
                "🇫🇷🇩🇪 boats | 🇩🇪 boats | EXACT"
            })
    void takesWhiteSpaceThatTellsNothingForTheSame(String text, String words, VerbatimLevel level) {
        check(text, words, level);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "die nicht-öffentliche Sitzung | öffentliche Sitzung | CHANGED_WORDS",
                "il n’augmente pas | augmente pas | CHANGED_WORDS",
                "l’eau est chère | eau est chère | EXACT",
                "un-American acts | American acts | CHANGED_WORDS",
                "e-mail them | email them | CHANGED_WORDS",
                "foo_bar left | foo left | CHANGED_WORDS",
                "_foo_ left | foo | EXACT"
            })
    void doesNotCutNegatedWords(String text, String words, VerbatimLevel level) {
        check(text, words, level);
    }

    private static void check(String text, String words, VerbatimLevel level) {
        Verbatim found = Verbatim.compare(words.replace('⏎', '\n'), ArticleText.of(text.replace('⏎', '\n')));
        assertThat(found.level()).as("%s", found).isEqualTo(level);
        if (level == VerbatimLevel.CHANGED_WORDS || level == VerbatimLevel.EDITORIAL) {
            assertThat(found.differences()).isNotEmpty();
        }
    }
}
