package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The passage that is reported for changed words, and its differences: text, words, result. The sign + is between two pieces. */
class VerbatimDifferencesTest {
    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay 150 crowns a month. | They pay 160 crowns | CHANGED_WORDS at 0 to 19: "160" for "150"
            They pay 150 crowns a month. | 160 crowns a month | CHANGED_WORDS at 9 to 27: "160" for "150"
            They pay 150 crowns a month. | They pay 150 dollars | CHANGED_WORDS at 0 to 19: "dollars" for "crowns"
            They pay more every month. | They pay much more | CHANGED_WORDS at 0 to 13: "much" for nothing
            They pay much more every month. | They pay more | CHANGED_WORDS at 0 to 18: nothing for "much"
            They pay more every month. | pay more each month | CHANGED_WORDS at 5 to 25: "each" for "every"
            They pay €60 more. | €50 more | CHANGED_WORDS at 10 to 17: "50" for "60"
            “We stay here,” he said. | “We stay there.” | CHANGED_WORDS at 1 to 13: "there" for "here"
            “We stay,” he said. | “We left.” | CHANGED_WORDS at 1 to 8: "left" for "stay"
            We stay here. | “We stay there”. | CHANGED_WORDS at 0 to 12: "there" for "here"
            They Pay more. | They pay more | CHANGED_WORDS at 0 to 13: "pay" for "Pay"
            they pay more. | They pay more | CHANGED_WORDS at 0 to 13: "They" for "they"
            They pay  more. | They payed  more | CHANGED_WORDS at 0 to 14: "payed" for "pay"
            東京都は三百人。 | 東京都は四百人 | CHANGED_WORDS at 0 to 7: "四" for "三"
            NHKは言った。 | NHKが言った | CHANGED_WORDS at 0 to 7: "が" for "は"
            the boats left. Fog came | boats left. Rain came | CHANGED_WORDS at 4 to 24: "Rain" for "Fog"
            the boats left. Fog came | boats stayed. Fog came | CHANGED_WORDS at 4 to 24: "stayed" for "left"
            Then (he left) she said. | “he leaves) she said | CHANGED_WORDS at 6 to 23: "leaves" for "left"
            The crews left Skarvik. | The crews left Skarvik ’80 | CHANGED_WORDS at 0 to 22: "’80" for nothing
            He has a 5’ boat. | a 6’ boat | CHANGED_WORDS at 7 to 16: "6" for "5"
            It rose 50% again. | rose 50% again and again | CHANGED_WORDS at 3 to 17: "again and" for nothing
            We saw 3 boats, 4 yachts and 5 ships. | We saw 3 boats, 6 yachts and 7 ships | CHANGED_WORDS at 0 to 36: "6" for "4", "7" for "5"
            don't go now | dont go now | CHANGED_WORDS at 0 to 12: "dont" for "don't"
            Ida left town; Ole left town. | Ida left; Ole left town | CHANGED_WORDS at 0 to 28: nothing for "town"
            Oh (they pay more) now. | Them pay more | CHANGED_WORDS at 4 to 17: "Them" for "they"
            It rose 50%) then. | rose 60% | CHANGED_WORDS at 3 to 10: "60" for "50"
            (We stay) here. | “(We left) here” | CHANGED_WORDS at 1 to 14: "left" for "stay"
            We stay here”. | “We stay there”. | CHANGED_WORDS at 0 to 12: "there" for "here"
            We stay here. | We stay there ” . | CHANGED_WORDS at 0 to 12: "there" for "here"
            We stay here. | We stay there”! | CHANGED_WORDS at 0 to 12: "there”!" for "here."
            They pay; they left; they stayed here. | They pay; they went + nobody | CHANGED_WORDS at 0 to 19: "nobody" for nothing, "went" for "left"
            """)
    void tellsTheWordsThatDiffer(String text, String words, String result) {
        check(text, words, result);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay more, much more. | pay more much more | CHANGED_WORDS at 5 to 24: nothing for ","
            They pay more much more. | pay more, much more | CHANGED_WORDS at 5 to 23: "," for nothing
            They pay more; much more. | pay more, much more | CHANGED_WORDS at 5 to 24: "," for ";"
            They pay €60 more. | They pay $60 more | CHANGED_WORDS at 0 to 17: "$" for "€"
            They pay €60 more. | $60 more | CHANGED_WORDS at 10 to 17: "$" for "€"
            He is 5" tall, they say. | He is 5' tall | CHANGED_WORDS at 0 to 13: "'" for "\\""
            We stay here. | We stay here! | CHANGED_WORDS at 0 to 12: "!" for "."
            We stay here! Now. | We stay here? | CHANGED_WORDS at 0 to 12: "?" for "!"
            They pay more. He left. | They pay more... He left | CHANGED_WORDS at 0 to 22: "..." for "."
            They pay more... He left. | They pay more. He left | CHANGED_WORDS at 0 to 24: "." for "..."
            They pay (more) now. | They pay more now | CHANGED_WORDS at 0 to 19: nothing for "(", nothing for ")"
            They pay more now. | They pay (more) now | CHANGED_WORDS at 0 to 17: "(" for nothing, ")" for nothing
            It is well known here. | It is well-known here | CHANGED_WORDS at 0 to 21: "-" for " "
            Paid (“$60 more”) now. | €60 more | CHANGED_WORDS at 8 to 15: "€" for "$"
            They paid ($60 more) now. | €60 more | CHANGED_WORDS at 12 to 19: "€" for "$"
            They said: “Go on.” | #Go on | CHANGED_WORDS at 12 to 17: "#" for nothing
            It rose 50% again. | rose 50 again | CHANGED_WORDS at 3 to 17: nothing for "%"
            It rose 50 % again. | rose 50 & again | CHANGED_WORDS at 3 to 18: "&" for "%"
            He said: “Go.” She left. | He said: ‘Go!’ She left | CHANGED_WORDS at 0 to 23: "!" for "."
            We stay 5" | We stay 5' | CHANGED_WORDS at 0 to 9: "'" for "\\""
            We stay 5" now | We stay 5' | CHANGED_WORDS at 0 to 9: "'" for "\\""
            She is 5' tall | She is 5 tall | CHANGED_WORDS at 0 to 14: nothing for "'"
            She is 5 tall | She is 5' tall | CHANGED_WORDS at 0 to 13: "'" for nothing
            He left 🙂 now | He left 🙁 now | CHANGED_WORDS at 0 to 13: "🙁" for "🙂"
            He left now 🙂 | He left now 🙁 | CHANGED_WORDS at 0 to 11: "🙁" for "🙂"
            He paid ~5 in all | ~5 in none | CHANGED_WORDS at 9 to 17: "none" for "all"
            He paid ~5 in all | ≈5 in all | CHANGED_WORDS at 9 to 17: "≈" for "~"
            He paid ~~5 in all | ≈≈5 in all | CHANGED_WORDS at 10 to 18: "≈≈" for "~~"
            He paid ~~5 in all | ≈5 in all | CHANGED_WORDS at 10 to 18: "≈" for "~"
            He paid ~5 in all | ≈≈5 in all | CHANGED_WORDS at 9 to 17: "≈≈" for "~"
            He paid 5 in all | ≈≈5 in all | CHANGED_WORDS at 8 to 16: "≈≈" for nothing
            ~5 in all | ≈≈5 in all | CHANGED_WORDS at 1 to 9: "≈≈" for "~"
            He paid 5!! Now go | paid 5?? | CHANGED_WORDS at 3 to 9: "??" for "!!"
            He paid 5!! Now go | paid 5? | CHANGED_WORDS at 3 to 9: "?" for "!"
            He paid 5! Now go | paid 5?? | CHANGED_WORDS at 3 to 9: "??" for "!"
            He paid 5 | paid 5?? | CHANGED_WORDS at 3 to 9: "??" for nothing
            He paid 5 now | paid 5?? | CHANGED_WORDS at 3 to 9: "??" for nothing
            It rose 50%. | rose 50%, | CHANGED_WORDS at 3 to 10: "," for "."
            We stay 5 | We stay 5' | CHANGED_WORDS at 0 to 9: "'" for nothing
            We stay 5 | We stay 5" | CHANGED_WORDS at 0 to 9: "\\"" for nothing
            He is 5"' tall | He is 5'" tall | CHANGED_WORDS at 0 to 14: "'" for "\\"", "\\"" for "'"
            He is 5', 6" tall | He is 5", 6' tall | CHANGED_WORDS at 0 to 17: "\\"" for "'", "'" for "\\""
            it was—5 degrees | -5 degrees | CHANGED_WORDS at 7 to 16: "-" for "—"
            it was—$5 now | -$5 now | CHANGED_WORDS at 8 to 13: "-" for "—"
            it was (—5 degrees) now | was (-5 degrees) now | CHANGED_WORDS at 3 to 23: "-" for "—"
            They pay more; it was—5 degrees. | They pay more + -5 degrees | CHANGED_WORDS at 0 to 31: "-" for "—"
            They stay 5" there and they pay. | They stay 5' + they pay | CHANGED_WORDS at 0 to 31: "'" for "\\""
            It was $5 today. | -$5 today | CHANGED_WORDS at 8 to 15: "-" for nothing
            5 in all now | ~5 in none | CHANGED_WORDS at 0 to 8: "~" for nothing, "none" for "all"
            """)
    void tellsTheSignsThatDiffer(String text, String words, String result) {
        check(text, words, result);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay more. | [T]hey pay much more | CHANGED_WORDS at 0 to 13: "[T]hey" for "They", "much" for nothing
            They pay crews more. | They pay [the crews] more | EDITORIAL at 0 to 19: "[the" for nothing, "]" for nothing
            They pay the crews no more. | They pay … more | CHANGED_WORDS at 0 to 26: "…" for "the crews no"
            He left. They pay more now. | … They pay less | CHANGED_WORDS at 9 to 22: "…" for nothing, "less" for "more"
            They pay more now. | They pay more … today | CHANGED_WORDS at 0 to 13: "… today" for nothing
            They pay more now. | They pay more […] now | EDITORIAL at 0 to 17: "[…]" for nothing
            They pay the crews more now. | They pay […] more now | EDITORIAL at 0 to 27: "[…]" for "the crews"
            They pay the crews more now. | They pay [the] crews more now | EDITORIAL at 0 to 27: "[" for nothing, "]" for nothing
            They pay the crews more now. | They pay [sic] the crews more now | EDITORIAL at 0 to 27: "[sic]" for nothing
            They pay the crews more now. | [We] pay the crews more now | EDITORIAL at 5 to 27: "[We]" for nothing
            They pay the crews more now. | They pay the crews [less] now | EDITORIAL at 0 to 27: "[less]" for "more"
            They pay the crews more now. | They pay the crews [much] now | EDITORIAL at 0 to 27: "[much]" for "more"
            They will pay the crews. | They will [not] pay the crews | CHANGED_WORDS at 0 to 23: "[not]" for nothing
            They will not pay the crews. | They will […] pay the crews | CHANGED_WORDS at 0 to 27: "[…]" for "not"
            It rose by 5 to 9. | It rose by […] to 9 | CHANGED_WORDS at 0 to 17: "[…]" for "5"
            They pay the big crews much more now. | They pay the [small] crews […] more now | EDITORIAL at 0 to 36: "[small]" for "big", "[…]" for "much"
            They pay the big crews much more now. | They [paid] crews … now | EDITORIAL at 0 to 36: "[paid]" for "pay the big", "…" for "much more"
            They pay the big crews much more now. | [t]hey pay the Big crews | CHANGED_WORDS at 0 to 22: "[t]hey" for "They", "Big" for "big"
            [T]hey pay more now. | They pay more [right] now | EDITORIAL at 0 to 19: "They" for "[T]hey", "[right]" for nothing
            [T]hey pay more now. | They pay more | EDITORIAL at 0 to 15: "They" for "[T]hey"
            We pay; We pay not soon more. | We pay [all] + more | EDITORIAL at 8 to 28: "[all]" for nothing
            """)
    void tellsWhatAnEditorMarked(String text, String words, String result) {
        check(text, words, result);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            The loss was -5 crowns. | 5 crowns | CHANGED_WORDS at 14 to 22: nothing for "-"
            It was a non-violent strike. | a violent strike | CHANGED_WORDS at 7 to 27: nothing for "non-"
            It was a non-violent strike. | violent strike | CHANGED_WORDS at 13 to 27: nothing for "non-"
            They can't leave now. | They can | CHANGED_WORDS at 0 to 10: "can" for "can't"
            They can't leave now. | can leave now | CHANGED_WORDS at 5 to 20: "can" for "can't"
            3.5 per cent rose. | 5 per cent rose | CHANGED_WORDS at 0 to 17: "5" for "3.5"
            rose by 3.5 per cent | rose by 3 | CHANGED_WORDS at 0 to 11: "3" for "3.5"
            rose by 93,000 crowns | 000 crowns | CHANGED_WORDS at 8 to 21: "000" for "93,000"
            rose by 93,000 crowns | rose by 93 | CHANGED_WORDS at 0 to 14: "93" for "93,000"
            It is well-known here. | It is well known here | CHANGED_WORDS at 0 to 21: " " for "-"
            rose by 93\u2009000 crowns | 000 crowns | CHANGED_WORDS at 11 to 21: nothing for "93"
            rose by 93\u2009000 crowns | rose by 93 | CHANGED_WORDS at 0 to 10: nothing for "000"
            約三百人が来た | 約三 | CHANGED_WORDS at 0 to 2: nothing for "百"
            三百人が来た | 百人が来た | CHANGED_WORDS at 1 to 6: nothing for "三"
            it is 5/6 of all | it is 5 | CHANGED_WORDS at 0 to 7: nothing for "/6"
            it is 5/6 of all | 6 of all | CHANGED_WORDS at 8 to 16: nothing for "5/"
            at 5:30 he left | at 5 | CHANGED_WORDS at 0 to 4: nothing for ":30"
            -5 crowns | 5 crowns | CHANGED_WORDS at 1 to 9: nothing for "-"
            It was -$5 today. | $5 today | CHANGED_WORDS at 9 to 16: nothing for "-"
            Non-violent strike. | violent strike | CHANGED_WORDS at 4 to 18: nothing for "Non-"
            it is 5/6 | it is 5 | CHANGED_WORDS at 0 to 7: nothing for "/6"
            1234567890123456789012345/6 of all | 6 of all | CHANGED_WORDS at 26 to 34: nothing for "7890123456789012345/"
            it is 5/1234567890123456789012345 of | it is 5 | CHANGED_WORDS at 0 to 7: nothing for "/12345678901234567890"
            We took 5 ½ cups | We took 5 | CHANGED_WORDS at 0 to 9: nothing for "½"
            We wait… go. | We wait. | CHANGED_WORDS at 0 to 7: nothing for "… go"
            We wait… | We wait. | CHANGED_WORDS at 0 to 7: nothing for "…"
            wait…go home | .go home | CHANGED_WORDS at 5 to 12: nothing for "wait…"
            👩-👩\u200d🔬 spoke | 🔬 spoke | CHANGED_WORDS at 6 to 11: nothing for "👩\\u200d"
            """)
    void tellsWhatGoesOnBesideTheWords(String text, String words, String result) {
        check(text, words, result);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', textBlock = """
            They pay 150 crowns and 30 more. | They pay + 40 more | CHANGED_WORDS at 0 to 31: "40" for "30"
            They pay 150 crowns and 30 more. | They paid + 30 more | CHANGED_WORDS at 0 to 31: "paid" for "pay"
            They pay more. He left soon after that. | They pay less + He left later | CHANGED_WORDS at 0 to 27: "less" for "more", "later" for "soon"
            They pay more. He left soon after that. | They pay more + He went | CHANGED_WORDS at 0 to 22: "went" for "left"
            They pay more. He left soon after that. | much more + soon after this | CHANGED_WORDS at 5 to 38: "much" for "pay", "this" for "that"
            They pay; they left; they stayed here. | They pay + they stay | CHANGED_WORDS at 0 to 19: "stay" for "left"
            They pay; they left; they stayed here. | nobody + they stayed here | CHANGED_WORDS at 15 to 37: "nobody" for "left"
            They pay; they left; they stayed here. | They pay; they left + nobody | CHANGED_WORDS at 0 to 19: "nobody" for nothing
            They left the pier. | They + nobody | CHANGED_WORDS at 0 to 4: "nobody" for nothing
            They pay more now. | !! + They pay less | CHANGED_WORDS at 0 to 13: "!!" for nothing, "less" for "more"
            They pay more now. | They pay + !! | CHANGED_WORDS at 0 to 8: "!!" for nothing
            They pay more now. | !! + They pay | CHANGED_WORDS at 0 to 8: "!!" for nothing
            They pay more and they stay here. | They pay + !! + they left | CHANGED_WORDS at 0 to 27: "!!" for nothing, "left" for "stay"
            They pay more and they stay here. | They pay + !! + they stay | CHANGED_WORDS at 0 to 27: "!!" for nothing
            They pay more now. | [T]hey pay + !! | CHANGED_WORDS at 0 to 8: "[T]hey" for "They", "!!" for nothing
            They pay more now. | !! + [T]hey pay | CHANGED_WORDS at 0 to 8: "!!" for nothing, "[T]hey" for "They"
            """)
    void tellsTheDifferencesOfEachPiece(String text, String words, String result) {
        check(text, words, result);
    }

    @Test
    void givesBothSidesOfADifferenceWithItsPlace() {
        WordDifference difference = Verbatim.compare("They pay 160", ArticleText.of("They pay 150 crowns."))
                .differences()
                .get(0);

        assertThat(difference.quoted()).isEqualTo("160");
        assertThat(difference.there()).isEqualTo("150");
        assertThat(difference.start()).isEqualTo(9);
        assertThat(difference.end()).isEqualTo(12);
    }

    @Test
    void tellsPicturesOfOneWordApartAsAWhole() {
        Verbatim found = Verbatim.compare("“🙂百 .\u00ad", ArticleText.of("🙂 百\u200d”-\n-"));

        assertThat(found.differences())
                .extracting(WordDifference::there)
                .allSatisfy(there -> assertThat(Character.isLowSurrogate((there + " ").charAt(0)))
                        .isFalse());
    }

    private static void check(String text, String words, String result) {
        Verbatim found = Verbatim.compare(Words.of(words.split(" \\+ ")), ArticleText.of(text));

        assertThat(found).hasToString(result);
    }
}
