package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbatimTest {
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "They pay more | “They pay more,” he said. | EXACT",
                "🙂 yes | “🙂 yes,” he said. | EXACT",
                "สวัสดี | เขาพูดว่าสวัสดีครับ | EXACT",
                "he'd said | It was what he’d said then. | TYPOGRAPHY",
                "2019-2020 | in 2019–2020, they | TYPOGRAPHY",
                "wait... | they wait… and wait | TYPOGRAPHY",
                "cafe\u0301 | the café on the quay | TYPOGRAPHY",
                "각 | the \u1100\u1161\u11a8 there | TYPOGRAPHY",
                "\"They pay more\" | he says they do. They pay more, he says. | TYPOGRAPHY",
                "“They pay more.” | “They pay more,” he said. | TYPOGRAPHY",
                "They pay more. | “They pay more,” he said. | TYPOGRAPHY",
                "They pay more. | “They pay more”, he said. | TYPOGRAPHY",
                "150 crowns a month | paid 150\u00a0crowns a\u202fmonth now | WHITESPACE",
                "They pay more | They\u00ad pay more | WHITESPACE",
                "he’d pay more | he'd\u00a0pay more | WHITESPACE",
                "They [the owners] pay more | So they say: They pay more | EDITORIAL",
                "[T]hey pay much more | today they pay much more | EDITORIAL",
                "They pay … than the cannery | They pay a good deal more than the cannery | EDITORIAL",
                "They pay [...] than the cannery | They pay a good deal more than the cannery | EDITORIAL",
                "They pay more | They [the owners] pay more | EDITORIAL",
                "It would improve | It would not improve | CHANGED_WORDS",
                "They would not leave the quay | They would leave the quay | CHANGED_WORDS",
                "about 30 boats left | about 3 boats left | CHANGED_WORDS",
                "$150 a month | 150 a month | CHANGED_WORDS",
                "30% of them left | 30 of them left | CHANGED_WORDS",
                "they can go home | they can't go home | CHANGED_WORDS",
                "They pay more | they pay more | CHANGED_WORDS",
                "Eat, grandma | Eat grandma | CHANGED_WORDS",
                "pay them more | them pay more | CHANGED_WORDS",
                "he left | she left | CHANGED_WORDS",
                "3,000 crowns | 93,000 crowns | CHANGED_WORDS",
                "93 | 93,000 crowns | NOT_FOUND",
                "5 degrees | It was -5 degrees | CHANGED_WORDS",
                "5 degrees | It was −5 degrees | CHANGED_WORDS",
                "2020 | in 2019–2020, they | EXACT",
                "5 percent | It was .5 percent | CHANGED_WORDS",
                "2 boats | over 2½ boats | CHANGED_WORDS",
                "5 boats | of 3/5 boats | CHANGED_WORDS",
                "at 5 | at 5:30 | CHANGED_WORDS",
                "violent protest | a non-violent protest | CHANGED_WORDS",
                "elected | Un-elected men | CHANGED_WORDS",
                "profit | a nun-profit | EXACT",
                "they can | they can’t | CHANGED_WORDS",
                "They pay more | “They pay more,” he said. They pay more! | AMBIGUOUS",
                "they’re out | they're out, they're out | AMBIGUOUS",
                "they're out | they’re out, they're out | AMBIGUOUS",
                "they’re out | they’re out, they're out | EXACT",
                "a a | a a a | AMBIGUOUS",
                "93 crowns | 93\u00a0crowns | WHITESPACE",
                "93 | 93\u00a0000 crowns | CHANGED_WORDS",
                "000 crowns | 93\u202f000 crowns | CHANGED_WORDS",
                "93 000 | 93\u2009000 crowns | WHITESPACE",
                "no such words | They pay more | NOT_FOUND",
                "They pay more. | They pay more because they must. | CHANGED_WORDS",
                "\u200b | They pay more | NOT_FOUND",
                "“ ” | They pay | NOT_FOUND",
                "“ .” | They “pay ” more | NOT_FOUND",
                "— | They pay — more | EXACT",
            })
    void tellsHowFaithfullyATextHasAQuotation(String quote, String text, VerbatimLevel level) {
        assertThat(Verbatim.compare(quote, ArticleText.of(text)).level()).isEqualTo(level);
    }

    @Test
    void givesTheTextsOwnCharactersAndOffsets() {
        ArticleText text = ArticleText.of("🙂 “They’re\u00a0paid,” he said.");
        Verbatim found = Verbatim.compare("They're paid", text);
        assertThat(found.match()).contains(text.anchor(3, 15));
        assertThat(found.places().get(0).text()).isEqualTo("They’re\u00a0paid");
        assertThat(found.differences())
                .containsExactly(new WordDifference("'", "’", 7, 8), new WordDifference(" ", "\u00a0", 10, 11));
    }

    @Test
    void passesOverWhiteSpaceAroundAQuotation() {
        ArticleText text = ArticleText.of("So: They pay more, they say");
        assertThat(Verbatim.compare("\n They pay more ", text).level()).isEqualTo(VerbatimLevel.WHITESPACE);
        assertThat(Verbatim.compare(" They pay", text).level()).isEqualTo(VerbatimLevel.EXACT);
        assertThat(Verbatim.compare(" They pay", text).match()).contains(text.anchor(3, 12));
    }

    @Test
    void saysWhatWasChanged() {
        ArticleText text = ArticleText.of("He said it would not improve before 30 May.");
        Verbatim found = Verbatim.compare("it would improve before 3 May", text);
        assertThat(found.level()).isEqualTo(VerbatimLevel.CHANGED_WORDS);
        assertThat(found.match()).isEmpty();
        assertThat(found.places()).containsExactly(text.anchor(8, 42));
        assertThat(found.differences())
                .containsExactly(new WordDifference("", "not", 17, 20), new WordDifference("3", "30", 36, 38));
    }

    @Test
    void leavesOutOfThePlaceWhatAnEditorLeftOut() {
        ArticleText text = ArticleText.of("They pay some crowns a month more than the cannery does.");
        Verbatim found = Verbatim.compare("They [the owners] pay … more than the cannery", text);
        assertThat(found.level()).isEqualTo(VerbatimLevel.EDITORIAL);
        assertThat(found.places().get(0).pieces()).containsExactly("They pay", "more than the cannery");
        assertThat(found.differences())
                .extracting(WordDifference::toString)
                .containsExactly("\"[the owners]\" for nothing", "\"…\" for \"some crowns a month\"");
    }

    @Test
    void findsSplitWordsInOrderOnly() {
        ArticleText text = ArticleText.of("“They pay more,” he said. “Much more.” He said more.");
        Verbatim found = Verbatim.compare(Words.of("They pay more", "Much more."), text);
        assertThat(found.match())
                .contains(text.find("They pay more")
                        .only()
                        .and(text.find("Much more.").only()));
        assertThat(Verbatim.compare(Words.of("Much more.", "They pay more"), text)
                        .match())
                .isEmpty();
        assertThat(Verbatim.compare(Words.of("They pay", "more"), text).level()).isEqualTo(VerbatimLevel.AMBIGUOUS);
        assertThat(Verbatim.compare(Words.of("They", "pay"), text).level()).isEqualTo(VerbatimLevel.EXACT);
    }

    @Test
    void findsNoPiecesThatOverlap() {
        ArticleText text = ArticleText.of("They pay more");
        assertThat(Verbatim.compare(Words.of("pay", "pay more"), text).match()).isEmpty();
        assertThat(Verbatim.compare(Words.of("They pay", "pay more"), text).match())
                .isEmpty();
    }

    @Test
    void looksOnlyWhereItIsToLook() {
        ArticleText text = ArticleText.of("he said. And he said. And she said.");
        VerbatimSearch search = VerbatimSearch.of(text, List.of(Words.of("he said")));
        assertThat(search.compare(Words.of("he said")).level()).isEqualTo(VerbatimLevel.AMBIGUOUS);
        assertThat(search.compare(Words.of("he said"), TextScope.between(5, 21)).match())
                .contains(text.anchor(13, 20));
        assertThat(search.compare(Words.of("he said"), TextScope.between(14, 35))
                        .match())
                .isEmpty();
        Anchor first = text.anchor(0, 7);
        assertThat(search.compare(Words.of("he said"), TextScope.all().outside(first))
                        .match())
                .contains(text.anchor(13, 20));
        assertThat(search.compare(Words.of("he said"), TextScope.inside(first)).match())
                .contains(first);
    }

    @Test
    void saysWhichSignMakesAnotherNumberOrWordOfIt() {
        assertThat(differences("5 degrees then", "It was -5 degrees now"))
                .containsExactly("nothing for \"-\"", "\"then\" for \"now\"");
        assertThat(differences("violent protest", "a non-violent protest")).containsExactly("nothing for \"non-\"");
        assertThat(differences("at 5", "at 5:30")).containsExactly("nothing for \":30\"");
    }

    private static List<String> differences(String quote, String text) {
        return Verbatim.compare(quote, ArticleText.of(text)).differences().stream()
                .map(WordDifference::toString)
                .toList();
    }

    @Test
    void findsNothingThatGoesOnOutsideItsScope() {
        ArticleText text = ArticleText.of("cafe\u0301");
        VerbatimSearch search = VerbatimSearch.of(text);
        assertThat(search.compare(Words.of("café"), TextScope.between(0, 4)).match())
                .isEmpty();
        assertThat(search.compare(Words.of("café"), TextScope.between(0, 5)).match())
                .contains(text.anchor(0, 5));
    }

    @Test
    void composesAccentsInABoundedNumberOfSteps() {
        String marks = "\u0301\u0316".repeat(150_000);
        ArticleText text = ArticleText.of("e" + marks + " left");
        assertThat(Verbatim.compare("left", text).match()).contains(text.anchor(300_002, 300_006));
        assertThat(Verbatim.compare("e" + marks, text).level()).isEqualTo(VerbatimLevel.EXACT);
    }

    @Test
    void givesUpOnWordsThatStandEverywhere() {
        ArticleText text = ArticleText.of("go ".repeat(PhraseFinder.LIMIT + 5) + "home");
        ArticleText fewest = ArticleText.of("go ".repeat(PhraseFinder.LIMIT) + "home");
        ArticleText fewer = ArticleText.of("go ".repeat(PhraseFinder.LIMIT - 1) + "home");

        assertThat(Verbatim.compare("go", text)).hasToString("AMBIGUOUS");
        assertThat(Verbatim.compare("go", fewest)).hasToString("AMBIGUOUS");
        assertThat(Verbatim.compare(Words.of("go", "home"), text)).hasToString("AMBIGUOUS");
        assertThat(Verbatim.compare("go", fewer).places()).hasSize(100);
        assertThat(Verbatim.compare("go home", text).level()).isEqualTo(VerbatimLevel.EXACT);
    }

    @Test
    void refusesWhatIsNoQuotation() {
        ArticleText text = ArticleText.of("They pay more.");
        assertThatThrownBy(() -> Verbatim.compare(" ", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid wording: it must not be blank, got \" \"");
    }

    @Test
    void findsWordsWithoutLookingForALikePassage() {
        VerbatimSearch search = VerbatimSearch.of(ArticleText.of("They pay more. It rained. They say so. It rained."));

        assertThat(search.find(Words.of("They pay more"), TextScope.all()))
                .isEqualTo(search.compare(Words.of("They pay more")));
        assertThat(search.find(Words.of("It rained"), TextScope.all()).level()).isEqualTo(VerbatimLevel.AMBIGUOUS);
        assertThat(search.find(Words.of("It rained"), TextScope.between(0, 30)).level())
                .isEqualTo(VerbatimLevel.EXACT);
        assertThat(search.compare(Words.of("They pay less")).level()).isEqualTo(VerbatimLevel.CHANGED_WORDS);
        assertThat(search.find(Words.of("They pay less"), TextScope.all()).level())
                .isEqualTo(VerbatimLevel.NOT_FOUND);
    }
}
