package io.github.newsclaims.examples.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.browser.BrowserTest;
import io.github.newsclaims.examples.output.ToolRun;
import io.github.newsclaims.examples.report.Hostile;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What a reader sees in the page of the scores. Skipped without Chromium. */
class ScoreBrowserTest extends BrowserTest {
    private static Path page(Object... args) {
        Path page = folder.resolve("score.html");
        Object[] all = new Object[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--html";
        all[args.length + 1] = page;
        ToolRun run = ToolRun.of(console -> new CommandLine(new ScoreCommand(console)), all);
        assertThat(run.status()).as(run.err()).isZero();
        return page;
    }

    @Test
    void showsEachErrorInItsText() {
        browser.open(page(), "");

        assertThat(browser.texts("section:last-of-type ol li:first-of-type mark"))
                .containsExactly("nobody is suspected of a crime");
        browser.find("section:last-of-type details summary").click();
        assertThat(browser.texts("section:last-of-type details mark.missed"))
                .contains("nobody is suspected of a crime");
    }

    @Test
    void hasNoBarriersInLightAndDarkAndOnASmallScreen() {
        browser.open(page(), "");
        browser.js("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(browser.barriers()).isEmpty();
        browser.media("screen", "dark");
        browser.resize(400, 800);
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void runsNothingOfAHostileArticle() throws IOException {
        Article hostile = Hostile.article();
        Path gold = Files.writeString(folder.resolve("gold.ndjson"), NewsClaimsJson.write(hostile) + "\n");
        Path found = Files.write(
                folder.resolve("found.ndjson"), List.of(NewsClaimsJson.write(hostile.withClaims(List.of()))));
        browser.open(page(found, gold), "");

        assertThat(browser.texts("section ol li")).isNotEmpty();
        assertThat(browser.js("return window.hacked")).isNull();
        assertThat(browser.js("return document.querySelectorAll('script, img, [onfocus], [onload]').length"))
                .isEqualTo(0L);
        assertThat(browser.js(
                        "return [...document.links].filter(link => !link.getAttribute('href').startsWith('#')).length"))
                .isEqualTo(0L);
    }
}
