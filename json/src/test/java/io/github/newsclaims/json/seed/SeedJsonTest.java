package io.github.newsclaims.json.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.text.ArticleText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the real article goes through JSON and loses nothing. */
class SeedJsonTest {
    private static Article article = Article.builder().id("not-built").build();

    @BeforeAll
    static void buildsTheArticle() {
        article = SeedArticle.in(SeedText.read());
    }

    @Test
    void readsBackTheArticleThatWasWritten() {
        assertThat(NewsClaimsJson.read(NewsClaimsJson.write(article))).isEqualTo(article);
    }

    @Test
    void writesEqualBytesAfterReading() {
        byte[] written = NewsClaimsJson.writeBytes(article);

        assertThat(NewsClaimsJson.writeBytes(NewsClaimsJson.read(written))).isEqualTo(written);
        assertThat(NewsClaimsJson.write(article)).isEqualTo(new String(written, StandardCharsets.UTF_8));
    }

    @Test
    void readsBackWhatWasWrittenIndented() {
        String indented = NewsClaimsJson.writeIndented(article);
        Article read = NewsClaimsJson.read(indented);

        assertThat(read).isEqualTo(article);
        assertThat(NewsClaimsJson.writeIndented(read)).isEqualTo(indented);
        assertThat(NewsClaimsJson.writeBytes(read)).isEqualTo(NewsClaimsJson.writeBytes(article));
    }

    @Test
    void readsTheSameFromAStreamAndAFile(@TempDir Path folder) throws Exception {
        byte[] written = NewsClaimsJson.writeBytes(article);
        Path file = Files.write(folder.resolve("article.json"), written);

        assertThat(NewsClaimsJson.read(new ByteArrayInputStream(written))).isEqualTo(article);
        assertThat(NewsClaimsJson.read(file)).isEqualTo(article);
    }

    @Test
    void restoresTheArticleFromJsonWithoutItsText() {
        ArticleText text = article.text().orElseThrow();
        Article withheld = NewsClaimsJson.read(NewsClaimsJson.write(article.withoutText()));

        assertThat(withheld).isEqualTo(article.withoutText());
        assertThat(withheld.withText(text.value())).isEqualTo(article);
    }
}
