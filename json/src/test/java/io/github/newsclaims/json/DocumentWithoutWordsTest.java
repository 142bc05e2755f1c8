package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.text.ArticleText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("jackson")
class DocumentWithoutWordsTest {
    private static final Article ARTICLE = Harbour.article();
    private static final String JSON = NewsClaimsJson.writer().withoutWords().write(ARTICLE);

    @Test
    void holdsNeitherTheTextNorAnyOfItsWords() {
        assertThat(JSON)
                .doesNotContain("\"text\"", "\"exact\":", "They pay", "told")
                .contains("\"textDigest\"", "{\"start\":12,\"end\":45},{\"start\":78,\"end\":88}", "Boats pay more");
    }

    @Test
    void isTheSameArticleAgainWithItsText() {
        assertThat(NewsClaimsJson.reader().withText(Harbour.TEXT).read(JSON)).isEqualTo(ARTICLE);
        assertThat(NewsClaimsJson.reader().withText(Harbour.TEXT).read(JSON.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ARTICLE);
    }

    @Test
    void isTheSameWhetherTheArticleHadItsTextOrOnlyTheDigest() {
        assertThat(NewsClaimsJson.writer().withoutWords().write(ARTICLE.withoutText()))
                .isEqualTo(JSON);
    }

    @Test
    void isReadWhateverTheOrderOfItsFields() {
        int start = JSON.indexOf("\"textDigest\"");
        int end = JSON.indexOf("\"sections\"");
        String last = JSON.substring(0, start)
                + JSON.substring(end, JSON.length() - 1)
                + ","
                + JSON.substring(start, end - 1)
                + "}";

        assertThat(NewsClaimsJson.reader().withText(Harbour.TEXT).read(last)).isEqualTo(ARTICLE);
    }

    @Test
    void isReadWhereItSaysThatItHasNoText() {
        assertThat(NewsClaimsJson.reader().withText(Harbour.TEXT).read("{\"text\":null," + JSON.substring(1)))
                .isEqualTo(ARTICLE);
    }

    @Test
    void refusesAnotherTextBeforeAnythingIsTakenFromIt() {
        for (String other : new String[] {"Short.", Harbour.TEXT.value().replace("150", "160")}) {
            refused(
                    () -> NewsClaimsJson.reader()
                            .withText(ArticleText.of(other))
                            .read(JSON),
                    "the text given is not that of the document, whose digest is another at /textDigest",
                    "/textDigest");
        }
    }

    @Test
    void saysWithoutATextWhatToDo() {
        refused(
                () -> NewsClaimsJson.read(JSON),
                "span is missing required field exact, and a document without words is read with its text"
                        + " at /sources/1/mentions/0/0",
                "/sources/1/mentions/0/0");
    }

    @Test
    void refusesATextThatNothingProves() {
        String unproven = JSON.replaceFirst("\"textDigest\":\\{[^}]*},", "");

        refused(
                () -> NewsClaimsJson.reader().withText(Harbour.TEXT).read(unproven),
                "span is missing required field exact, and no textDigest proves the text at /sources/1/mentions/0/0",
                "/sources/1/mentions/0/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"newsclaims\":\"1\",\"id\":\"a\"}",
                "{\"newsclaims\":\"1\",\"id\":\"a\",\"text\":null,\"textDigest\":null}",
                "{\"newsclaims\":\"1\",\"id\":\"a\",\"claims\":[{\"id\":\"c\",\"wording\":[\"They pay\"]}]}"
            })
    void refusesATextForADocumentThatHasNeitherTextNorDigest(String json) {
        refused(
                () -> NewsClaimsJson.reader().withText(Harbour.TEXT).read(json),
                "a text is given, and no textDigest proves that it is the article's",
                "");
        assertThat(NewsClaimsJson.reader()
                        .withTexts(id -> Optional.empty())
                        .read(json)
                        .withText(Harbour.TEXT)
                        .text())
                .contains(Harbour.TEXT);
    }

    @Test
    void isReadWithoutItsTextIfItHasNoSpan() {
        Article article = Article.builder().id("a").text(Harbour.TEXT).build();
        String json = NewsClaimsJson.writer().withoutWords().write(article);

        assertThat(NewsClaimsJson.read(json)).isEqualTo(article.withoutText());
    }

    @Test
    void takesTheTextThatTheDocumentHasItself() {
        assertThat(NewsClaimsJson.reader().withText(Harbour.TEXT).read(NewsClaimsJson.write(ARTICLE)))
                .isEqualTo(ARTICLE);
    }

    @Test
    void refusesWordsAfterSpansWithoutWords() {
        String mixed = JSON.replace("\"start\":78,\"end\":88", "\"start\":78,\"end\":88,\"exact\":\"Much more.\"");

        refused(
                () -> NewsClaimsJson.reader().withText(Harbour.TEXT).read(mixed),
                "span has words, and spans before it have none at /claims/0/wording/1/exact",
                "/claims/0/wording/1/exact");
    }

    @Test
    void refusesWordsAfterSpansWithoutWordsBeforeItLooksAtThem() {
        int space = Harbour.TEXT.value().lastIndexOf(' ');
        String blank = "\"start\":" + space + ",\"end\":" + (space + 1) + ",\"exact\":\" \"";
        String mixed = JSON.replace("\"start\":78,\"end\":88", blank);

        refused(
                () -> NewsClaimsJson.reader().withText(Harbour.TEXT).read(mixed),
                "span has words, and spans before it have none at /claims/0/wording/1/exact",
                "/claims/0/wording/1/exact");
    }

    @Test
    void leavesOutTheContextOfWords() {
        assertThat(NewsClaimsJson.writer().withoutWords().write(ARTICLE.withContext(16)))
                .isEqualTo(JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prefix", "suffix"})
    void refusesContextWithoutWords(String context) {
        String mixed = JSON.replace("\"start\":78,\"end\":88", "\"start\":78,\"end\":88,\"" + context + "\":\" \"");

        refused(
                () -> NewsClaimsJson.reader().withText(Harbour.TEXT).read(mixed),
                "span has " + context + " and no exact at /claims/0/wording/1/" + context,
                "/claims/0/wording/1/" + context);
    }

    @Test
    void refusesSpansWithoutWordsAfterWords() {
        String mixed = NewsClaimsJson.write(ARTICLE.withoutText()).replace(",\"exact\":\"Much more.\"", "");

        refused(
                () -> NewsClaimsJson.reader().withText(Harbour.TEXT).read(mixed),
                "span is missing required field exact at /claims/0/wording/1",
                "/claims/0/wording/1");
    }

    @Test
    void refusesAPlaceBeyondTheText() {
        String beyond = JSON.replace("\"start\":78,\"end\":88", "\"start\":78,\"end\":99");

        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.reader().withText(Harbour.TEXT).read(beyond))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/claims/0/wording/1"));
    }

    @Test
    void putsTheTextBackIntoADocumentThatKeptItsWords() {
        String withheld = NewsClaimsJson.write(ARTICLE.withoutText());

        assertThat(NewsClaimsJson.reader().withText(Harbour.TEXT).read(withheld))
                .isEqualTo(ARTICLE);
    }

    @Test
    void refusesADocumentWithAnotherTextOfItsOwn() {
        refused(
                () -> NewsClaimsJson.reader()
                        .withText(Harbour.TEXT)
                        .read("{\"newsclaims\":\"1\",\"id\":\"a\",\"text\":\"Short.\"}"),
                "text is not the one given at /text",
                "/text");
    }

    @Test
    void cannotHoldWordsWithoutAPlace() {
        refused(Claim.builder().id("c2").wording("Much more.").build(), "/claims/1/wording");
        refused(
                Claim.builder()
                        .id("c2")
                        .wording(ARTICLE.claims().get(0).wording().orElseThrow())
                        .addInsertion(ARTICLE.claims().get(0).wording().orElseThrow())
                        .addInsertion("much")
                        .build(),
                "/claims/1/insertions/1");
    }

    private static void refused(Claim claim, String pointer) {
        Article words = ARTICLE.withClaims(List.of(ARTICLE.claims().get(0), claim));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewsClaimsJson.writer().withoutWords().write(words))
                .withMessage(
                        "Invalid document without words: a wording must have a place, and this one has only its words at "
                                + pointer);
    }

    private static void refused(ThrowingCallable reading, String message, String pointer) {
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(reading)
                .withMessage(message)
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer));
    }
}
