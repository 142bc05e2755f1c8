package io.github.newsclaims.examples.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.browser.BrowserTest;
import io.github.newsclaims.examples.report.Hostile;
import io.github.newsclaims.examples.show.BundledArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader sees in the page of a comparison. Skipped without Chromium. */
class CompareBrowserTest extends BrowserTest {
    private static Path coast;

    @BeforeAll
    static void makePage() throws IOException {
        List<Article> articles = new ArrayList<>(BundledArticles.corpus());
        articles.add(CompareCommand.firstVersion());
        coast = browser.file(SideBySide.page(articles));
    }

    @Test
    void showsWhoContradictsWhomAndWhy() {
        browser.open(coast, "");

        assertThat(browser.texts("#conflicts tbody tr"))
                .containsExactly(
                        "144 cannery hands, hands who left\nNordhavn cannery; as of 2031-03-31\n1 Labour Inspectorate\nin 1 Harbour Post, 2031-04-05",
                        "about 150 cannery hands, hands who left\nNordhavn cannery; as of 2031-03-31\n1 the article itself\nin 2 Fjord Courier, 2031-04-06",
                        "210 cannery hands, hands who left\nNordhavn cannery; as of 2031-03-31\n1 Mikael Kaljur\nin 3 Radio Nord, 2031-04-07");
        assertThat(browser.texts(".verdict strong"))
                .containsExactly(
                        "conflicting: 144 and 210 differ; bases differ, counted and not stated",
                        "conflicting: 150 and 210 are more than 10 percent apart; the first is approximate");
    }

    @Test
    void leadsFromAFigureToItsClaim() {
        browser.open(coast, "");
        browser.hover("#conflicts tbody tr:nth-child(3) .number");
        browser.find("#conflicts tbody tr:nth-child(3) .number").click();

        assertThat(browser.find(".card:target").getText()).startsWith("1 Mikael Kaljur");
    }

    @Test
    void hasNoBarriersInLightAndDarkAndOnASmallScreen() {
        browser.open(coast, "");
        browser.js("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(browser.barriers()).isEmpty();
        browser.media("screen", "dark");
        browser.resize(400, 800);
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    @Test
    void runsNothingOfHostileArticles() throws IOException {
        Article hostile = Hostile.article();
        browser.open(browser.file(SideBySide.page(List.of(hostile, hostile.withId("other")))), "");

        assertThat(browser.js("return window.hacked")).isNull();
        assertThat(browser.js("return document.querySelectorAll('script, img, [onfocus], [onload]').length"))
                .isEqualTo(0L);
        assertThat(browser.js(
                        "return [...document.links].filter(link => !link.getAttribute('href').startsWith('#')).length"))
                .isEqualTo(0L);
    }
}
