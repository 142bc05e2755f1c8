package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.text.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which differences an editor's square brackets and ellipses explain: text, words, result. */
class EditorialChangeTest {
    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They works hard now | They work[ed] hard now | EDITORIAL at 0 to 19: "work[ed]" for "works"
            They boat left now | They boat[s] left now | EDITORIAL at 0 to 18: "boat[s]" for "boat"
            They go left now | They go[es] left now | EDITORIAL at 0 to 16: "go[es]" for "go"
            They gos left now | They go[es] left now | CHANGED_WORDS at 0 to 17: "go[es]" for "gos"
            They pays left now | They pay[ed] left now | EDITORIAL at 0 to 18: "pay[ed]" for "pays"
            They pass left now | They pay[ed] left now | CHANGED_WORDS at 0 to 18: "pay[ed]" for "pass"
            The owners pay now | [W]e owners pay now | CHANGED_WORDS at 4 to 18: "[W]e" for nothing
            The owners pay now | [t]he owners pay now | EDITORIAL at 0 to 18: "[t]he" for "The"
            The owners pay now | The [o]wners pay now | EDITORIAL at 0 to 18: "[o]wners" for "owners"
            The towners pay now | The [o]wners pay now | CHANGED_WORDS at 0 to 19: "[o]wners" for "towners"
            The owners pay now | The ow[n]ers pay now | EDITORIAL at 0 to 18: "ow[n]ers" for "owners"
            The owers pay now | The ow[n]ers pay now | EDITORIAL at 0 to 17: "ow[n]ers" for "owers"
            The owxers pay now | The ow[n]ers pay now | CHANGED_WORDS at 0 to 18: "ow[n]ers" for "owxers"
            The owners pay now | The [o]wner[s] pay now | EDITORIAL at 0 to 18: "[o]wner[s]" for "owners"
            The owners pay, now | The [o]wner pay now | CHANGED_WORDS at 0 to 19: "[o]wner" for "owners", nothing for ","
            他们支付三更多工资 | 他们支付[的]更多工资 | CHANGED_WORDS at 0 to 9: "[的]更" for "三更"
            They pay the crews now | They pay [t]he [C]rews now | EDITORIAL at 0 to 22: "[t]he" for "the", "[C]rews" for "crews"
            The owners pay now | The ow[n]ers] pay now | EDITORIAL at 0 to 18: "ow[n]ers" for "owners", "]" for nothing
            """)
    void explainsLettersInBrackets(String text, String quote, String result) {
        assertThat(Verbatim.compare(quote, ArticleText.of(text))).hasToString(result);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay 5 more now | They pay [5] more now | CHANGED_WORDS at 0 to 19: "[" for nothing, "]" for nothing
            They pay five more now | They pay [some] more now | CHANGED_WORDS at 0 to 22: "[some]" for "five"
            They pay some more now | They pay [five] more now | CHANGED_WORDS at 0 to 22: "[five]" for "some"
            They pay a more now | They pay [one] more now | CHANGED_WORDS at 0 to 19: "[one]" for "a"
            They pay a more now | They pay [the] more now | EDITORIAL at 0 to 19: "[the]" for "a"
            They pay million more now | They pay [some] more now | EDITORIAL at 0 to 25: "[some]" for "million"
            They pay many more now | They pay [some] more now | EDITORIAL at 0 to 22: "[some]" for "many"
            They pay few more now | They pay [so] more now | EDITORIAL at 0 to 21: "[so]" for "few"
            They pay ② more now | They pay [so] more now | CHANGED_WORDS at 0 to 19: "[so]" for "②"
            They pay ½ more now | They pay [so] more now | CHANGED_WORDS at 0 to 19: "[so]" for "½"
            They never pay now | They […] pay now | CHANGED_WORDS at 0 to 18: "[…]" for "never"
            We don't mind them now | We […] mind them now | CHANGED_WORDS at 0 to 22: "[…]" for "don't"
            Il n'a de cesse ici | Il […] de cesse ici | CHANGED_WORDS at 0 to 19: "[…]" for "n'a"
            They pay m'not now | They pay […] now | CHANGED_WORDS at 0 to 18: "[…]" for "m'not"
            """)
    void neverExplainsNumbersAndNegations(String text, String quote, String result) {
        assertThat(Verbatim.compare(quote, ArticleText.of(text))).hasToString(result);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay, as ever, more now | They pay … more now | EDITORIAL at 0 to 27: "…" for ", as ever,"
            They pay, as ever more now | They pay … more now | EDITORIAL at 0 to 26: "…" for ", as ever"
            They pay as ever, more now | They pay … more now | EDITORIAL at 0 to 26: "…" for "as ever,"
            They pay, as ever, more now | They pay, … more now | EDITORIAL at 0 to 27: "…" for "as ever,"
            They pay as ever more now | They pay, … more now | CHANGED_WORDS at 0 to 25: ", …" for "as ever"
            They pay (as ever) more now | They pay […] more now | EDITORIAL at 0 to 27: "[…]" for "(as ever)"
            They pay — as ever — more now | They pay — … more now | EDITORIAL at 0 to 29: "…" for "as ever —"
            They pay as ever. More now | They pay … more now | CHANGED_WORDS at 0 to 26: "…" for "as ever.", "more" for "More"
            They pay more now | They pay, [so] more now | CHANGED_WORDS at 0 to 17: ", [so]" for nothing
            They pay more now | They pay [so], more now | CHANGED_WORDS at 0 to 17: "[so]," for nothing
            They pay so more now | They pay [so] more now | EDITORIAL at 0 to 20: "[" for nothing, "]" for nothing
            They pay [so] more now | They pay so more now | EDITORIAL at 0 to 22: nothing for "[", nothing for "]"
            They pay more, now | They pay [even] more now | CHANGED_WORDS at 0 to 18: "[even]" for nothing, nothing for ","
            They paid more now | They [would] pay more now | CHANGED_WORDS at 0 to 18: "[would] pay" for "paid"
            They pay some more now | They pay […] [much] more now | EDITORIAL at 0 to 22: "[…] [much]" for "some"
            They pay even more now | They [have] pay [so] more now | EDITORIAL at 0 to 22: "[have]" for nothing, "[so]" for "even"
            They pay the crews now | They pay [the] [crews] now | EDITORIAL at 0 to 22: "[" for nothing, "] [" for " ", "]" for nothing
            They pay the crews now | They pay [the crews] now | EDITORIAL at 0 to 22: "[" for nothing, "]" for nothing
            They pay more now | They pay more [now | EDITORIAL at 0 to 17: "[" for nothing
            They pay more now | They pay] more now | EDITORIAL at 0 to 17: "]" for nothing
            They pay more now | [They] [pay] [more] now | EDITORIAL at 0 to 17: "[" for nothing, "] [" for " ", "] [" for " ", "]" for nothing
            They [do] pay [much] more | They pay more | EDITORIAL at 0 to 25: nothing for "[do]", nothing for "[much]"
            They pay more, they say now | They pay … now | EDITORIAL at 0 to 27: "…" for "more, they say"
            They pay more now | They pay more now [...] | EDITORIAL at 0 to 17: "[...]" for nothing
            They pay more now | They pay more now … | EDITORIAL at 0 to 17: "…" for nothing
            They pay more now | … They pay more now | EDITORIAL at 0 to 17: "…" for nothing
            They pay more now | “… they pay more now” | CHANGED_WORDS at 0 to 17: "…" for nothing, "they" for "They"
            They pay more! Now | They pay … now | CHANGED_WORDS at 0 to 18: "…" for "more!", "now" for "Now"
            Go! They pay more now | Go … more now | EDITORIAL at 0 to 21: "…" for "! They pay"
            """)
    void explainsPunctuationOnlyOfWordsThatAreLeftOut(String text, String quote, String result) {
        assertThat(Verbatim.compare(quote, ArticleText.of(text))).hasToString(result);
    }
}
