package io.github.newsclaims.check;

import static io.github.newsclaims.check.CheckFixtures.article;
import static io.github.newsclaims.check.CheckFixtures.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule about places that cut a word. */
class WordCutTest {
    @Test
    void reportsAPlaceThatStartsInsideAWord() {
        assertThat(check("The harbour is shut.", "arbour is"))
                .containsExactly(
                        "WARNING word-cut /claims/0/wording/0: \"arbour is\" starts inside \"harbour\"; move its ends"
                                + " to where words start and end");
    }

    @Test
    void reportsAPlaceThatEndsInsideAWord() {
        assertThat(check("The harbour is shut.", "The harb"))
                .containsExactly(
                        "WARNING word-cut /claims/0/wording/0: \"The harb\" ends inside \"harbour\"; move its ends to"
                                + " where words start and end");
    }

    @Test
    void reportsBothEndsAtOnce() {
        assertThat(check("The harbour is shut.", "he harb"))
                .containsExactly(
                        "WARNING word-cut /claims/0/wording/0: \"he harb\" starts inside \"The\" and ends inside"
                                + " \"harbour\"; move its ends to where words start and end");
    }

    /** In a row "[" and "]" are the ends of the place, and the text after the arrow is the word that is cut. */
    static Stream<String> cuts() {
        return """
                a harbour[s] b → harbours
                h[arbour] → harbour
                [Skarvi]k → Skarvik
                [гаван]ь → гавань
                [λιμάν]ι → λιμάνι
                [נמ]ל → נמל
                [مينا]ء → ميناء
                [बंदर]गाह → बंदरगाह
                [sea]wörd → seawörd
                [o\u0308l]e → o\u0308le
                [so]\u00ADft → so\\u00adft
                [و]قالوا → وقالوا
                [\uD801\uDC00]\uD801\uDC01 → \uD801\uDC00\uD801\uDC01
                [93],000 boats → 93,000
                93,[000] boats → 93,000
                93[,000] boats → 93,000
                [0].5 → 0.5
                [93]\u202F000 → 93\\u202f000
                [93]\u00A0000 boats → 93\\u00a0000
                [93]’000 → 93’000
                [٣]٫٥ → ٣٫٥
                [1]5 → 15
                [150]万 → 150万
                [15]0元 → 150
                [$5]bn → 5bn
                the [199]0s → 1990s
                [COVID]19 → COVID19
                They [do]n't pay → don't
                They [can]'t pay → can't
                They [can]’T pay → can’T
                대한[민국] → 대한민국
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void saysWhichWordIsCut(String row) {
        String[] fields = row.split(" → ");
        assertThat(check(fields[0])).singleElement().asString().contains(" inside \"" + fields[1] + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[The harbour] is shut.",
                "[harbour]'s",
                "the [crews]' pay",
                "[Berg]’s boat",
                "[l’]eau",
                "l’[eau]",
                "[he]'ll go",
                "[non]-violent",
                "non-[violent]",
                "[NHK]は",
                "[NHK]의",
                "昨日[NHK]が報じた",
                "東[京]都",
                "[ค่า]จ้าง",
                "ค่า[จ้าง]",
                "ကမ်း[ခြေ]",
                "[150]元",
                "[한국]은",
                "[150]원",
                "[boat]сын",
                "ה[ממשלה] אמרה",
                "וכש[הממשלה] אמרה",
                "و[قال]",
                "وال[حكومة]",
                "[30]%",
                "$[5]",
                "[5] km",
                "[2019], 500 boats",
                "[2019],and 500",
                "[5], 6",
                "[5]-6",
                "[1] 000 000 000 000",
                "[2019]\u00A0500,000",
                "[zero]\u200Bwidth",
                "[said].The",
                "[🙂]a",
                "a[🙂]",
                "[aren]",
                "[x]'test",
                "[it]'t",
                "[in]'tact",
            })
    void acceptsAPlaceBetweenWords(String text) {
        assertThat(check(text)).isEmpty();
    }

    @Test
    void acceptsPiecesOfOneAnchorThatTouchInsideAWord() {
        ArticleText text = ArticleText.of("Whenever it rains");
        Anchor touching = Anchor.of(List.of(text.span(0, 4), text.span(4, 6), text.span(6, 8)));
        Anchor apart = Anchor.of(List.of(text.span(0, 3), text.span(4, 8)));

        assertThat(check(text, touching)).isEmpty();
        assertThat(check(text, apart))
                .containsExactly(
                        "WARNING word-cut /claims/0/wording/0: \"Whe\" ends inside \"Whenever\"; move its ends to where words"
                                + " start and end",
                        "WARNING word-cut /claims/0/wording/1: \"ever\" starts inside \"Whenever\"; move its ends to where"
                                + " words start and end");
    }

    @Test
    void reportsACutCharacterAndNotItsWord() {
        assertThat(check("[cafe]\u0301s")).singleElement().asString().startsWith("WARNING character-cut ");
    }

    @Test
    void readsOnlySomeCharactersAroundAPlace() {
        String marks = "\u00AD".repeat(100_000);
        assertThat(check("[a]" + marks + "b")).isEmpty();
        assertThat(check("a" + marks + "[b]")).isEmpty();
        assertThat(check("[a]" + "b".repeat(1_000)))
                .singleElement()
                .asString()
                .contains("ends inside \"a" + "b".repeat(30) + "\"");
        assertThat(check("a".repeat(1_000) + "[b]"))
                .singleElement()
                .asString()
                .contains("starts inside \"" + "a".repeat(30) + "b\"");
    }

    private static List<String> check(String text, String words) {
        return check(text.replace(words, "[" + words + "]"));
    }

    /** Checks a text with a claim at the place between brackets, which are not part of it. */
    private static List<String> check(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        ArticleText text = ArticleText.of(marked.replace("[", "").replace("]", ""));
        return check(text, text.anchor(text.offset(start), text.offset(end)));
    }

    private static List<String> check(ArticleText text, Anchor place) {
        Article article = article(text)
                .addClaim(Claim.builder().id("c").wording(place).build())
                .build();
        return findings(article).stream().map(Finding::toString).toList();
    }
}
