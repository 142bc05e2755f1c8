package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the same words are, and how their characters differ: text, words, result. The sign ⏎ is a line break, and + is between two
 * pieces. Every result is the same in a long text.
 */
class VerbatimPlacesTest {
    /** So many other words that the places are looked up in an index of words. */
    private static final String FOG = "fog ".repeat(300);

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay more now. | They pay more | EXACT at 0 to 13
            They’re here now. | They're here | TYPOGRAPHY at 0 to 12: "'" for "’"
            They\u00a0pay  more now. | They pay more | WHITESPACE at 0 to 14: " " for "\\u00a0", " " for "  "
            They pay\u00ad more now. | They pay more | WHITESPACE at 0 to 14: "y" for "y\\u00ad"
            \u00adThey pay more now. | They pay more | EXACT at 1 to 14
            They pay more now. | They pay mo\u00adre | WHITESPACE at 0 to 13: "o\\u00ad" for "o"
            They pay more now. | \u00adThey pay | WHITESPACE at 0 to 8: "\\u00ad" for nothing
            They pay more now. | They pay\u00ad | WHITESPACE at 0 to 8: "\\u00ad" for nothing
            They pay more. | “They pay more” | TYPOGRAPHY at 0 to 13: "“" for nothing, "”" for nothing
            They pay more. | “They pay more.” | TYPOGRAPHY at 0 to 14: "“" for nothing, "”" for nothing
            “They pay more,” he said. | They pay more. | TYPOGRAPHY at 1 to 14: "." for nothing
            “They pay more,” he said. | “They pay more.” | TYPOGRAPHY at 1 to 14: "“" for nothing, ".”" for nothing
            “They pay more” he said. | They pay more. | TYPOGRAPHY at 1 to 14: "." for nothing
            They pay more. | ‘They pay more’. | TYPOGRAPHY at 0 to 13: "‘" for nothing, "’." for nothing
            wait… go now | wait... go | TYPOGRAPHY at 0 to 8: "... " for "… "
            wait... go now | wait… go | TYPOGRAPHY at 0 to 10: "… " for "... "
            wait. . . go now | wait… go | WHITESPACE at 0 to 12: "… " for ". . . "
            wait …go now | wait… go | WHITESPACE at 0 to 8: "t" for "t ", "… " for "…"
            the ﬁsh left | the fish left | TYPOGRAPHY at 0 to 12: "fi" for "ﬁ"
            the fish left | the ﬁsh left | TYPOGRAPHY at 0 to 13: "ﬁ" for "fi"
            the cafe\u0301 left | the café left | TYPOGRAPHY at 0 to 14: "é" for "é"
            the café left | the cafe\u0301 left | TYPOGRAPHY at 0 to 13: "é" for "é"
            the company left | the com-⏎pany left | WHITESPACE at 0 to 16: "m-\\n" for "m"
            the com-⏎pany left | the company left | WHITESPACE at 0 to 18: "m" for "m-\\n"
            the long-⏎term plan | the long-term plan | WHITESPACE at 0 to 19: "-" for "-\\n"
            the long-term plan | the long-⏎term plan | WHITESPACE at 0 to 18: "-\\n" for "-"
            the com-⏎pany’s plan | the company's plan | WHITESPACE at 0 to 20: "m" for "m-\\n", "'" for "’"
            a—b now | a - b | WHITESPACE at 0 to 3: "a " for "a", "- " for "—"
            a — b now | a–b | WHITESPACE at 0 to 5: "a" for "a ", "–" for "— "
            ５０ boats left | 50 boats | TYPOGRAPHY at 0 to 8: "5" for "５", "0 " for "０ "
            50 boats left | ５０ boats | TYPOGRAPHY at 0 to 8: "５" for "5", "０ " for "0 "
            5 km off | 5km | WHITESPACE at 0 to 4: "5" for "5 "
            5km off | 5 km | WHITESPACE at 0 to 3: "5 " for "5"
            漢 字 left | 漢字 | WHITESPACE at 0 to 3: "漢" for "漢 "
            漢字 left | 漢 字 | WHITESPACE at 0 to 2: "漢 " for "漢"
            👍\ufe0f boats | 👍 boats | TYPOGRAPHY at 0 to 8: "👍 " for "👍️ "
            It’s ‘so’ now | It's 'so' now | TYPOGRAPHY at 0 to 13: "'" for "’", "'" for "‘", "' " for "’ "
            say “go” now | say 'go' now | TYPOGRAPHY at 0 to 12: "'" for "“", "' " for "” "
            say “go” now | say "go" now | TYPOGRAPHY at 0 to 12: "\\"" for "“", "\\" " for "” "
            They pay more⏎now. | They pay more now | WHITESPACE at 0 to 17: " " for "\\n"
            They\u00a0pay more | They pay more | WHITESPACE at 0 to 13: " " for "\\u00a0"
            """)
    void tellsHowTheCharactersDiffer(String text, String quote, String result) {
        check(text, quote, result);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            a 5" boat | a 5” boat | TYPOGRAPHY at 0 to 9: "” " for "\\" "
            a 5′ boat | a 5' boat | TYPOGRAPHY at 0 to 9: "' " for "′ "
            a 5’ boat | a 5' boat | TYPOGRAPHY at 0 to 9: "' " for "’ "
            “a 5" boat” | "a 5″ boat" | TYPOGRAPHY at 0 to 11: "\\"" for "“", "″ " for "\\" ", "\\"" for "”"
            “5” boats | ‘5’ boats | TYPOGRAPHY at 0 to 9: "‘" for "“", "’ " for "” "
            “5” boats 5" off | ‘5’ boats 5' off | TYPOGRAPHY at 0 to 16: "‘" for "“", "’ " for "” ", "' " for "\\" "
            2019–20 now | 2019-20 now | TYPOGRAPHY at 0 to 11: "-" for "–"
            a — 5 now | a - 5 now | TYPOGRAPHY at 0 to 9: "- " for "— "
            a – 5 now | a - 5 now | TYPOGRAPHY at 0 to 9: "- " for "– "
            — 5 now | - 5 now | CHANGED_WORDS at 2 to 7: "-" for "—"
            x –5 now | x -5 now | TYPOGRAPHY at 0 to 8: "-" for "–"
            x −$5 now | x -$5 now | TYPOGRAPHY at 0 to 9: "-" for "−"
            x —$5 now | x -$5 now | CHANGED_WORDS at 0 to 9: " " for nothing
            x —a now | x -a now | TYPOGRAPHY at 0 to 8: "-" for "—"
            x- now | x — now | WHITESPACE at 0 to 6: "x " for "x", "— " for "- "
            5 -x now | 5 —x now | TYPOGRAPHY at 0 to 8: "—" for "-"
            the com-⏎pany at -5 now | company at -5 | WHITESPACE at 4 to 19: "m" for "m-\\n"
            they go — now | they go — | EXACT at 0 to 9
            in 2019—20 now | 2019-20 | TYPOGRAPHY at 3 to 10: "-" for "—"
            a—$5 now | a-$5 | TYPOGRAPHY at 0 to 4: "-" for "—"
            (—$5) now | (-$5) | CHANGED_WORDS at 3 to 4: "-" for "—"
            (—5) now | (-5) | CHANGED_WORDS at 2 to 3: "-" for "—"
            (–5) now | (-5) | TYPOGRAPHY at 0 to 4: "-" for "–"
            (—a) now | (-a) | TYPOGRAPHY at 0 to 4: "-" for "—"
            (-5) and (—5) | (-5) | EXACT at 0 to 4
            "a 5' boat" now | “a 5" boat” | CHANGED_WORDS at 1 to 10: "\\"" for "'"
            'a 5" boat' now | “a 5" boat” | TYPOGRAPHY at 0 to 11: "“" for "'", "”" for "'"
            ‘so’ 5' | "so" 5' | TYPOGRAPHY at 0 to 7: "\\"" for "‘", "\\" " for "’ "
            """)
    void tellsSignsOfNumbersFromMarksAndDashes(String text, String quote, String result) {
        check(text, quote, result);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            Ida’s plan and Ida's plan | Ida’s plan | EXACT at 0 to 10
            Ida's plan and Ida’s plan | Ida’s plan | EXACT at 15 to 25
            Ida’s plan and Ida's plan | Ida's plan | AMBIGUOUS at 0 to 10, 15 to 25
            Ida’s plan and Ida`s plan | Ida’s plan | EXACT at 0 to 10
            Ida’s plan and Ida`s plan and Ida's plan | Ida’s plan | EXACT at 0 to 10
            Ida’s plan and Ida`s plan | Ida′s plan | AMBIGUOUS at 0 to 10, 15 to 25
            Ida’s plan and Ida‛s plan | Ida′s plan | AMBIGUOUS at 0 to 10, 15 to 25
            a\u00a0b and a b | a\u00a0b | EXACT at 0 to 3
            a  b and a b | a  b | AMBIGUOUS at 0 to 4, 9 to 12
            a  b and a b | a b | AMBIGUOUS at 0 to 4, 9 to 12
            a…b and a...b | a…b | EXACT at 0 to 3
            a…b and a...b | a...b | AMBIGUOUS at 0 to 3, 8 to 13
            a...b and a. . .b | a. . .b | AMBIGUOUS at 0 to 5, 10 to 17
            5\u00a0km and 5 km | 5\u00a0km | EXACT at 0 to 4
            5 km and 5km | 5 km | AMBIGUOUS at 0 to 4, 9 to 12
            “go” and "go" | “go” | EXACT at 0 to 4
            “go” and "go" | go | AMBIGUOUS at 1 to 3, 10 to 12
            Ida’s\u00a0plan and Ida's plan | Ida’s\u00a0plan | EXACT at 0 to 10
            Ida’s\u00a0plan and Ida's plan | Ida’s plan | AMBIGUOUS at 0 to 10, 15 to 25
            co\u00adop and coop | co\u00adop | EXACT at 0 to 5
            co\u00adop and coop | coop | AMBIGUOUS at 0 to 5, 10 to 14
            com-⏎pany and company | company | AMBIGUOUS at 0 to 9, 14 to 21
            com-⏎pany and company | com-⏎pany | AMBIGUOUS at 0 to 9, 14 to 21
            They pay and “They pay.” | They pay. | EXACT at 14 to 23
            “They pay.” and They pay. | They pay. | AMBIGUOUS at 1 to 10, 16 to 25
            “They pay,” and “They pay”, | They pay. | AMBIGUOUS at 1 to 9, 17 to 25
            93 and 93 000 | 93 | AMBIGUOUS at 0 to 2, 7 to 9
            93 000 | 93 | CHANGED_WORDS at 0 to 2: nothing for "000"
            93 000 and 93 000 | 93 | CHANGED_WORDS at 0 to 2: nothing for "000"
            a -- b and a - b | a -- b | EXACT at 0 to 6
            a -- b and a - b | a - b | AMBIGUOUS at 0 to 6, 11 to 16
            “They pay,” and They pay. | “They pay.” | AMBIGUOUS at 1 to 9, 16 to 25
            They pay.” Then go | “They pay.” | TYPOGRAPHY at 0 to 9: "“" for nothing, "”" for nothing
            “They pay” and They pay | “They pay” | EXACT at 0 to 10
            They pay and “They pay” | “They pay” | EXACT at 13 to 23
            """)
    void prefersThePlaceWithTheVerySigns(String text, String quote, String result) {
        check(text, quote, result);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay, they pay. | They pay + they pay | EXACT at 0 to 18
            They pay, They pay. | They pay + They pay | EXACT at 0 to 18
            They pay’s and they pay’s | They pay's + they pay's | TYPOGRAPHY at 0 to 25: "'" for "’", "'" for "’"
            They pay; They pay; They stay | They pay + They stay | AMBIGUOUS at 0 to 29, 10 to 29
            They pay’s; They pay's; They stay | They pay’s + They stay | EXACT at 0 to 33
            They stay; They pay’s; They stay; They pay's | They stay + They pay’s | EXACT at 0 to 21
            They pay's; They stay; They pay’s | They pay’s + They stay | TYPOGRAPHY at 0 to 21: "’" for "'"
            They pay.⏎Now | They pay.⏎Now | EXACT at 0 to 13
            They pay | They pay⏎ | WHITESPACE at 0 to 8: "\\n" for nothing
            """)
    void findsEachPieceInOrder(String text, String quote, String result) {
        check(text, quote, result);
    }

    private static void check(String text, String quote, String result) {
        Words words = Words.of(quote.replace('⏎', '\n').split(" \\+ "));

        Verbatim found = Verbatim.compare(words, ArticleText.of(text.replace('⏎', '\n')));
        Verbatim foundInLong = Verbatim.compare(words, ArticleText.of(FOG + text.replace('⏎', '\n') + " " + FOG));

        assertThat(found).hasToString(result);
        assertThat(foundInLong.level()).isEqualTo(found.level());
        assertThat(foundInLong.places())
                .extracting(Anchor::text)
                .containsExactlyElementsOf(
                        found.places().stream().map(Anchor::text).toList());
        assertThat(foundInLong.differences())
                .extracting(WordDifference::toString)
                .containsExactlyElementsOf(found.differences().stream()
                        .map(WordDifference::toString)
                        .toList());
    }
}
