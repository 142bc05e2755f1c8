package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.Words;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which passage is found for a quotation that the text does not have as it is. The sign ⏎ is a line break, and &lt;40&gt; is the word
 * "fog" 40 times.
 */
class NearestPassageTest {
    private static final Pattern FOG = Pattern.compile("<(\\d+)>");

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            Fog came. They pay more. | It rained they pay more | CHANGED_WORDS at 10 to 23: "It rained" for nothing, "they" for "They"
            Fog came: they pay more. | It rained they pay more | CHANGED_WORDS at 0 to 23: "It rained" for "Fog came:"
            Fog came, they pay more. | It rained they pay more | CHANGED_WORDS at 0 to 23: "It rained" for "Fog came,"
            Fog came; they pay more. | It rained they pay more | CHANGED_WORDS at 0 to 23: "It rained" for "Fog came;"
            Fog came! they pay more. | It rained they pay more | CHANGED_WORDS at 10 to 23: "It rained" for nothing
            Fog came they pay more. | It rained they pay more | CHANGED_WORDS at 0 to 22: "It rained" for "Fog came"
            Fog came⏎⏎they pay more. | It rained they pay more | CHANGED_WORDS at 10 to 23: "It rained" for nothing
            Fog came⏎they pay more. | It rained they pay more | CHANGED_WORDS at 0 to 22: "It rained" for "Fog came"
            Fog. Came they pay more. | It rained they pay more | CHANGED_WORDS at 5 to 23: "It rained" for "Came"
            Fog. Came, Oh they pay more. | It rained they pay more | CHANGED_WORDS at 5 to 27: "It rained" for "Came, Oh"
            they pay more. Fog came | They pay more if it rained | CHANGED_WORDS at 0 to 13: "They" for "they", "if it rained" for nothing
            they pay more, Fog came | they pay more if rained | CHANGED_WORDS at 0 to 23: "if rained" for ", Fog came"
            they pay more: Fog came | they pay more if rained | CHANGED_WORDS at 0 to 23: "if rained" for ": Fog came"
            they pay more; Fog came | they pay more if rained | CHANGED_WORDS at 0 to 23: "if rained" for "; Fog came"
            they pay more? Fog came | they pay more if rained | CHANGED_WORDS at 0 to 13: "if rained" for nothing
            they pay more if. Fog came | they pay more of rain | CHANGED_WORDS at 0 to 16: "of rain" for "if"
            they pay more fog | they pay more if rained | CHANGED_WORDS at 0 to 17: "if rained" for "fog"
            they pay more⏎⏎fog came | they pay more if rained | CHANGED_WORDS at 0 to 13: "if rained" for nothing
            they pay more⏎fog came | they pay more if rained | CHANGED_WORDS at 0 to 22: "if rained" for "fog came"
            they pay more and fog came | they pay more [if] rained | CHANGED_WORDS at 0 to 13: "[if] rained" for nothing
            they pay more and fog came | they pay more if [rained] | CHANGED_WORDS at 0 to 17: "if [rained]" for "and"
            """)
    void takesNoWordsOfAnotherSentenceForTheFirstAndLast(String text, String quote, String result) {
        check(text, quote, result);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay more now | They give less money | NOT_FOUND
            They pay more now | They pay less money now | CHANGED_WORDS at 0 to 17: "less money" for "more"
            They pay more now | they have less money | NOT_FOUND
            They pay more now | They [all] [of] [us] give | CHANGED_WORDS at 0 to 4: "[all] [of] [us] give" for nothing
            They pay more now | They give [all] | CHANGED_WORDS at 0 to 8: "give [all]" for "pay"
            one two three four | one six | CHANGED_WORDS at 0 to 7: "six" for "two"
            one two three four | one six five | NOT_FOUND
            They a b c d e f g h pay more | They pay more less | CHANGED_WORDS at 19 to 29: "They" for "h", "less" for nothing
            They a b c d e f g h pay | They pay | CHANGED_WORDS at 0 to 6: "pay" for "a"
            They a b c d e f g h pay i j k l m n o p q more | They pay more | CHANGED_WORDS at 0 to 47: nothing for "a b c d e f g h", nothing for "i j k l m n o p q"
            more pay They and all | They pay more | CHANGED_WORDS at 0 to 4: "They pay" for nothing
            They pay more | [They] [pay] | NOT_FOUND
            They pay more | [They] pay [less] | EDITORIAL at 0 to 8: "[" for nothing, "]" for nothing, "[less]" for nothing
            """)
    void findsAPassageWithHalfOfTheWords(String text, String quote, String result) {
        check(text, quote, result);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay less. Fog. They pay more here. | They pay more there | CHANGED_WORDS at 20 to 38: "there" for "here"
            They pay less here. Fog. They pay less there. | They pay more | CHANGED_WORDS at 0 to 13: "more" for "less"
            They pay here. They pay more here too. | They pay more here now | CHANGED_WORDS at 15 to 37: "now" for "too"
            They pay less now <40> They pay more here | They pay more now | CHANGED_WORDS at 0 to 17: "more" for "less"
            They pay less here <40> They pay more here | They pay more now | CHANGED_WORDS at 179 to 197: "now" for "here"
            They pay more here <40> They pay less here | They pay more now | CHANGED_WORDS at 0 to 18: "now" for "here"
            They, pay more then <40> They pay more then | They pay more now | CHANGED_WORDS at 180 to 198: "now" for "then"
            They pay more then <40> They, pay more then | They pay more now | CHANGED_WORDS at 0 to 18: "now" for "then"
            They pay less <40> They pay less | They pay more | CHANGED_WORDS at 0 to 13: "more" for "less"
            They pay [all] more <40> They pay more | They pay […] more | AMBIGUOUS at 0 to 19, 180 to 193
            They pay us more <40> They pay men more | They pay […] more | AMBIGUOUS at 0 to 16, 177 to 194
            They pay us more <40> They pay them more. They gave | They pay … more | AMBIGUOUS at 0 to 16, 177 to 195
            They pay us more <40> They pay no men more | They pay … more | EDITORIAL at 0 to 16: "…" for "us"
            They pay us more <40> They pay no men more | They [all] pay us more | EDITORIAL at 0 to 16: "[all]" for nothing
            They pay no men more <40> They pay us more | They pay … more | EDITORIAL at 181 to 197: "…" for "us"
            They pay more here <40> now They pay more here | They pay more now | CHANGED_WORDS at 0 to 18: "now" for "here"
            They works hard. They worked hard. They works hard. | They work[ed] hard | AMBIGUOUS at 0 to 15, 17 to 33, 35 to 50
            They works hard. They worked hard. They gave. | They work[ed] hard | AMBIGUOUS at 0 to 15, 17 to 33
            They gave. They worked hard. They works hard. | They work[ed] hard | AMBIGUOUS at 11 to 27, 29 to 44
            """)
    void choosesThePassageWithTheMostWordsAndTheFewestDifferences(String text, String quote, String result) {
        check(text, quote, result);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay <40> more now | They pay + more [all] now | EDITORIAL at 0 to 177: "[all]" for nothing
            They pay <70> more now | They pay + more [all] now | EDITORIAL at 0 to 297: "[all]" for nothing
            They pay <20> more <20> now | They pay more now | CHANGED_WORDS at 0 to 16: "more now" for "fog fog"
            They pay <40> more <40> now | They pay more now | CHANGED_WORDS at 0 to 16: "more now" for "fog fog"
            They a b c d e f pay a b c d e f more | They pay more | CHANGED_WORDS at 0 to 37: nothing for "a b c d e f", nothing for "a b c d e f"
            They a b c d e f pay a b c d e f more | They pay more less | CHANGED_WORDS at 0 to 37: nothing for "a b c d e f", nothing for "a b c d e f", "less" for nothing
            They a b c d e f pay a b c d e f more | They pay less more or so | CHANGED_WORDS at 0 to 37: nothing for "a b c d e f", "less" for "a b c d e f", "or so" for nothing
            more a b pay a b They | They pay more | CHANGED_WORDS at 0 to 4: "They pay" for nothing
            more a b c pay a b c They | They pay more | NOT_FOUND
            more pay They pay more | They pay more less so | CHANGED_WORDS at 9 to 22: "less so" for nothing
            pay a more a They pay more | less They more pay | CHANGED_WORDS at 11 to 21: "less" for "a", "more" for nothing
            now more pay They here | They pay more now | CHANGED_WORDS at 0 to 3: "They pay more" for nothing
            fog now more pay They here and more | They pay more now | CHANGED_WORDS at 17 to 35: "pay" for "here and", "now" for nothing
            They They They pay | pay They They more | CHANGED_WORDS at 0 to 14: "pay" for nothing, "more" for "They"
            fog came, now! more; pay. They here | They pay more now | CHANGED_WORDS at 10 to 13: "They pay more" for nothing
            [now] more pay They | They pay more now | CHANGED_WORDS at 1 to 4: "They pay more" for nothing
            now more [pay] They | They [pay] more now | CHANGED_WORDS at 0 to 3: "They [pay] more" for nothing
            They pay more now | now [all] [of] more pay | CHANGED_WORDS at 5 to 8: "now [all] [of] more" for nothing
            <20> boat ship sail oar <20> | oar sail ship boat | CHANGED_WORDS at 80 to 84: "oar sail ship" for nothing
            <40> oar fog sail fog ship fog boat <40> | boat ship sail oar | CHANGED_WORDS at 160 to 163: "boat ship sail" for nothing
            <40> oar fog sail fog fog ship fog fog boat <40> | boat ship sail oar | CHANGED_WORDS at 160 to 163: "boat ship sail" for nothing
            pay fog them fog now | now [them] [fog] pay | CHANGED_WORDS at 0 to 3: "now [them] [fog]" for nothing
            now them pay fog they | they [them] pay [fog] now | CHANGED_WORDS at 0 to 12: "they [" for "now", "]" for nothing, "[fog] now" for nothing
            """)
    void findsWordsThatAreFarApart(String text, String quote, String result) {
        check(text, quote, result);
    }

    @ParameterizedTest(name = "{0} words")
    @CsvSource({"70, EDITORIAL", "150, EDITORIAL", "300, CHANGED_WORDS"})
    void leavesOutSoManyWordsForAnEllipsis(int words, VerbatimLevel level) {
        ArticleText text = ArticleText.of("They pay" + " fog".repeat(words) + " more now.");

        assertThat(Verbatim.compare("They pay … more now", text).level()).isEqualTo(level);
        assertThat(Verbatim.compare("They pay [so] […] more now", text).level()).isEqualTo(level);
        assertThat(Verbatim.compare(Words.of("They [all] pay", "more now"), text)
                        .level())
                .isEqualTo(level);
        assertThat(Verbatim.compare("They [all] pay [so] [much] more now", text).level())
                .isEqualTo(VerbatimLevel.CHANGED_WORDS);
    }

    @Test
    void findsNothingOutsideTheScope() {
        VerbatimSearch search = VerbatimSearch.of(ArticleText.of("They pay less now. They pay more here. Fog."));

        assertThat(search.compare(Words.of("They pay more now"), TextScope.between(0, 18)))
                .hasToString("CHANGED_WORDS at 0 to 17: \"more\" for \"less\"");
        assertThat(search.compare(Words.of("They pay more now"), TextScope.between(19, 43)))
                .hasToString("CHANGED_WORDS at 19 to 37: \"now\" for \"here\"");
        assertThat(search.compare(Words.of("They pay more now"), TextScope.between(5, 11)))
                .hasToString("NOT_FOUND");
        assertThat(search.compare(Words.of("They pay less now"), TextScope.between(0, 16)))
                .hasToString("CHANGED_WORDS at 0 to 13: \"now\" for nothing");
        assertThat(search.compare(Words.of("They pay less now"), TextScope.between(0, 0)))
                .hasToString("NOT_FOUND");
    }

    private static void check(String text, String quote, String result) {
        String fog = FOG.matcher(text)
                .replaceAll(
                        match -> "fog ".repeat(Integer.parseInt(match.group(1))).strip());
        ArticleText article = ArticleText.of(fog.replace('⏎', '\n'));

        assertThat(Verbatim.compare(Words.of(quote.split(" \\+ ")), article)).hasToString(result);
    }
}
