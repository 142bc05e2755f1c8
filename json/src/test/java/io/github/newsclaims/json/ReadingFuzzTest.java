package io.github.newsclaims.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.newsclaims.Article;
import io.github.newsclaims.json.corpus.LineByLine;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bytes and broken articles at every entry that reads. Run as a test it tries the seeds; {@code docs/fuzzing.md} says how to
 * search on.
 */
class ReadingFuzzTest {
    private static final ArticleText OTHER = ArticleText.of("Ferry full");

    @MethodSource("goldenFiles")
    @FuzzTest
    void survivesBytes(byte[] json) {
        Survival.of(json);
    }

    @FuzzTest
    void survivesBrokenArticles(FuzzedDataProvider data) {
        Article article = DrawnArticles.next(data);
        Survival.writesAndReadsBack(article);
        Breakage breakage = new Breakage(bound -> data.consumeInt(0, bound - 1));
        byte[] json = breakage.tokens(NewsClaimsJson.write(article), 0, 3);
        Survival.of(data.consumeInt(0, 3) == 0 ? breakage.bytes(json, 3) : json);
    }

    @FuzzTest
    void survivesDocumentsWithoutTheirText(FuzzedDataProvider data) {
        Article article = DrawnArticles.next(data);
        ArticleText text = article.text().orElse(OTHER);
        String json = withoutWords(article);
        if (article.text().isPresent()) {
            assertThat(NewsClaimsJson.reader().withText(text).read(json).withoutContext())
                    .isEqualTo(article.withoutContext());
        }
        byte[] broken = new Breakage(bound -> data.consumeInt(0, bound - 1)).tokens(json, 1, 3);
        String string = new String(broken, UTF_8);
        Article read =
                Survival.byFacade(() -> NewsClaimsJson.reader().withText(text).read(broken), broken);
        assertThat(Survival.byFacade(
                        () -> NewsClaimsJson.reader().withText(text).read(string), broken))
                .isEqualTo(read);
        if (read != null) {
            Survival.writesAndReadsBack(read);
        }
    }

    @MethodSource("corpora")
    @FuzzTest
    void survivesCorpora(byte[] corpus) throws IOException {
        LineByLine.check(corpus);
    }

    static Stream<byte[]> goldenFiles() {
        return GoldenCases.all().stream().map(GoldenCase::article).map(NewsClaimsJson::writeBytes);
    }

    static Stream<byte[]> corpora() {
        String one = NewsClaimsJson.write(Fixtures.example());
        String two = NewsClaimsJson.writeIndented(Fixtures.example());
        return List.of(
                        one + "\n" + one,
                        "\ufeff" + one + "\r\n \t\r\n{\n" + one + "\n",
                        two,
                        "\n\n",
                        one + "\n" + one.substring(9))
                .stream()
                .map(corpus -> corpus.getBytes(UTF_8));
    }

    /** An article without its text, and without the words of its places where that can be. */
    private static String withoutWords(Article article) {
        try {
            return NewsClaimsJson.writer().withoutWords().write(article);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).startsWith("Invalid document without words: ");
            return NewsClaimsJson.write(article.withoutText());
        }
    }
}
