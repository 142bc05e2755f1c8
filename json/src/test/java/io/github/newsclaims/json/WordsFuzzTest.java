package io.github.newsclaims.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.verbatim.Verbatim;
import io.github.newsclaims.time.Edtf;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any words against any text, and any string as a date: the parts of core that read what people wrote. */
class WordsFuzzTest {
    private static final String[] PIECES = {
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "'",
        "[",
        "]",
        "(",
        ")",
        "…",
        "...",
        " ",
        "\u00a0",
        "\n",
        "\n\n",
        "\r\n",
        "-",
        "\u00ad",
        "–",
        ",",
        ".",
        "pay",
        "They",
        "they",
        "93,000",
        "3,000",
        "1.5",
        "two",
        "million",
        "half",
        "a",
        "dozen",
        "percent",
        "%",
        "$",
        "€",
        "150 crowns",
        "a month",
        "😀",
        "e\u0301",
        "é",
        "\u200b",
        "عبّارة",
        "支払う",
        "ﬁ",
        "ß",
        "İ",
        "\u0345"
    };

    @FuzzTest
    void comparesAnyQuoteWithAnyText(FuzzedDataProvider data) {
        String text = words(data);
        String quote = data.consumeBoolean() ? part(text, data) : words(data);
        if (isWording(quote) && !hasLoneSurrogate(text)) {
            ArticleText article = ArticleText.of(text);
            Verbatim verbatim = Verbatim.compare(quote, article);
            assertThat(Verbatim.compare(quote, article)).isEqualTo(verbatim);
            for (Anchor place : verbatim.places()) {
                standsThere(place, article);
            }
            groundsOnce(claiming(article, quote, data));
        }
    }

    @FuzzTest
    void groundsAndChecksAnyArticle(FuzzedDataProvider data) {
        groundsOnce(DrawnArticles.next(data));
    }

    @MethodSource("dates")
    @FuzzTest
    void readsAnyDate(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        Edtf date;
        try {
            date = Edtf.parse(text);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).startsWith("Invalid ");
            return;
        }
        assertThat(Edtf.parse(date.toString())).isEqualTo(date).hasToString(date.toString());
        assertThat(date.level()).isBetween(0, 2);
        Optional<LocalDate> earliest = date.earliest();
        Optional<LocalDate> latest = date.latest();
        if (earliest.isPresent() && latest.isPresent()) {
            assertThat(earliest.get()).isBeforeOrEqualTo(latest.get());
        }
        date.instant();
        date.contains(Edtf.parse("2031-04-02"));
    }

    static Stream<byte[]> dates() {
        return Stream.of(
                        "2031-04-02",
                        "2031-04-02T10:00:00.50+01:00",
                        "2031-04-02T24:00:00Z",
                        "?2031-~04-%02",
                        "2031~-?04-02",
                        "2031-?04?-02~",
                        "203X-XX",
                        "XXXX-04-XX",
                        "1984-10?/2031~",
                        "../2031-04",
                        "2031/..",
                        "/2031",
                        "Y-170000002",
                        "Y17E8S3",
                        "1950S2",
                        "2031-21",
                        "2031-33~",
                        "{1667,1668..1670,..1702}",
                        "[..2031-12-03,2032]",
                        "-0044-03-15",
                        "2000-02-29",
                        "1900-02-29",
                        "203",
                        "20?")
                .map(date -> date.getBytes(UTF_8));
    }

    private static void groundsOnce(Article article) {
        Grounding grounding = Grounding.of(article);
        Grounding again = Grounding.of(grounding.article());
        assertThat(again.article()).isEqualTo(grounding.article());
        assertThat(again.grounded()).isEmpty();
        assertThat(again.problems()).hasSameSizeAs(grounding.problems());
        assertThat(ArticleCheck.standard().check(article))
                .isEqualTo(ArticleCheck.standard().check(article));
        ArticleCheck.standard().check(grounding.article());
        Survival.writesAndReadsBack(grounding.article());
    }

    private static void standsThere(Anchor place, ArticleText text) {
        for (TextSpan span : place.spans()) {
            assertThat(text.slice(span.start(), span.end())).isEqualTo(span.exact());
        }
    }

    private static Article claiming(ArticleText text, String quote, FuzzedDataProvider data) {
        Claim.Builder claim = Claim.builder().id("c1").wording(quote);
        String phrase = part(quote, data);
        if (isWording(phrase)) {
            claim.addFigure(Figure.of(Amount.exact(data.consumeInt(-3, 200_000)), Unit.COUNT)
                    .withWording(phrase));
        }
        return Article.builder().id("a").text(text).addClaim(claim.build()).build();
    }

    /** Pieces that matter to quotations and numbers, and what else the fuzzer thinks of between them. */
    private static String words(FuzzedDataProvider data) {
        StringBuilder words = new StringBuilder();
        for (int count = data.consumeInt(0, 60); count > 0; count--) {
            words.append(data.consumeInt(0, 7) == 0 ? data.consumeString(8) : data.pickValue(PIECES));
        }
        return words.toString();
    }

    private static String part(String text, FuzzedDataProvider data) {
        int start = data.consumeInt(0, text.length());
        return text.substring(start, data.consumeInt(start, text.length()));
    }

    private static boolean isWording(String words) {
        return !hasLoneSurrogate(words) && words.codePoints().anyMatch(point -> !isBlank(point));
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean hasLoneSurrogate(String words) {
        return words.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
