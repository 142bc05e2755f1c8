package io.github.newsclaims.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.browser.BrowserTest;
import io.github.newsclaims.examples.show.BundledArticles;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What a reader sees and does in the page of a report. Skipped without Chromium. */
class ReportBrowserTest extends BrowserTest {
    private static Path post;

    @BeforeAll
    static void makePage() throws IOException {
        post = browser.file(ArticleReport.page(BundledArticles.article()));
    }

    @Test
    void showsWhoGaveWhichNumberAndThroughWhom() {
        browser.open(post, "");

        assertThat(browser.find("#claim-moved").getText()).isEqualTo("""
                        27 Liv Tangen labour economist through Radio Nord
                        An estimated 1,200 people along the Skarvik coast have exchanged plants for boats since late 2029.
                        1,200 people who exchanged plants for boats
                        Skarvik coast; since 2029
                        Cue, words and more
                        of claim 27""");
    }

    @Test
    void givesARelayItsColourThoughTheSpeakerHasNone() {
        browser.open(post, "");

        assertThat(browser.find("#claim-message .chip:last-of-type").getCssValue("border-top-color"))
                .isEqualTo(browser.find("#sources li:nth-child(17) .chip").getCssValue("border-top-color"))
                .isNotEqualTo(browser.find("#claim-message .chip").getCssValue("border-top-color"));
    }

    @Test
    void showsTheClaimAtThePointer() {
        browser.open(post, "");
        browser.hover("mark[data-claim='14']");

        assertThat(browser.find("#pop").isDisplayed()).isTrue();
        assertThat(browser.find("#pop").getText())
                .contains("a source on the early shift of the Nordhavn cannery")
                .contains("4,000 NOK (assumed) per month", "Skarvik")
                .contains("cue \"told\"", "on March 10");
        assertThat(browser.texts(".cue.active")).containsExactly("a source on the early shift", "told");

        browser.hover("#claims-title");
        assertThat(browser.find("#pop").isDisplayed()).isFalse();
    }

    @Test
    void goesFromWordsToTheirClaim() {
        browser.open(post, "");
        browser.hover("mark[data-claim='27']");
        browser.find("mark[data-claim='27']").click();

        assertThat(browser.js("return location.hash")).isEqualTo("#claim-moved");
        assertThat(browser.focused()).isEqualTo("27");
    }

    @Test
    void opensAtAPermanentLink() {
        browser.open(post, "#claim-not-over-money");

        assertThat(browser.focused()).isEqualTo("22");
        assertThat(browser.js("""
                const place = document.querySelector('.card.active').getBoundingClientRect();
                return place.top >= 0 && place.bottom <= innerHeight;
                """)).isEqualTo(true);
    }

    @Test
    void filtersBySourceQuotationAndFinding() {
        browser.open(post, "");
        select("by-source", "Liv Tangen");
        assertThat(browser.find("#shown").getText()).isEqualTo("3 of 45 claims");
        assertThat(browser.texts(".card .who .chip:first-of-type")).allMatch("Liv Tangen"::equals);
        assertThat(browser.js("return document.querySelectorAll('mark:not(.off)').length"))
                .isEqualTo(6L);

        select("by-quotation", "directly");
        assertThat(browser.find("#shown").getText()).isEqualTo("1 of 45 claims");

        browser.find(".filters button").click();
        select("by-finding", "quotation-not-enclosed");
        assertThat(browser.find("#shown").getText()).isEqualTo("1 of 45 claims");
        select("by-finding", "any");
        assertThat(browser.find("#shown").getText()).isEqualTo("3 of 45 claims");
    }

    @Test
    void searchesInEverythingThatIsShownOfAClaim() {
        browser.open(post, "");
        browser.find("#search").sendKeys("RADIO nord");
        assertThat(browser.find("#shown").getText()).isEqualTo("3 of 45 claims");

        browser.find("#search").sendKeys(" x");
        assertThat(browser.find("#none").isDisplayed()).isTrue();

        browser.js("location.hash = 'claim-headline'");
        browser.js("return new Promise(done => setTimeout(done))");
        assertThat(browser.find("#shown").getText()).isEqualTo("45 of 45 claims");
    }

    @Test
    void isUsedByKeyboard() {
        browser.open(post, "");
        browser.press(Keys.TAB);
        assertThat(browser.focused()).isEqualTo("Skip to the claims");

        browser.js("document.querySelector('.text .ref').focus()");
        assertThat(browser.find("#pop").getText()).contains("Cannery hands in Skarvik give up work");
        assertThat(browser.find(".ref:focus").getAttribute("aria-describedby")).isEqualTo("pop");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_RIGHT, Keys.ARROW_LEFT);
        assertThat(browser.focused()).isEqualTo("3");
        browser.press(Keys.END);
        assertThat(browser.focused()).isEqualTo("45");
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#pop").isDisplayed()).isFalse();

        browser.press(Keys.ENTER);
        assertThat(browser.js("return location.hash")).isEqualTo("#claim-earlier-figure");
        browser.press(Keys.HOME, Keys.ARROW_DOWN);
        assertThat(browser.focused()).isEqualTo("2");
    }

    @Test
    void drawsTheFiguresOfOneUnitAtATime() {
        browser.open(post, "");
        assertThat(browser.texts(".chart h3")).containsExactly("counted");

        browser.js(
                "arguments[0].selectedIndex = 1; arguments[0].dispatchEvent(new Event('change'))",
                browser.find("#unit"));
        assertThat(browser.texts(".chart h3")).hasSize(1).doesNotContain("counted");
    }

    @Test
    void hasNoBarriersInLightAndDarkAndOnASmallScreen() {
        browser.open(post, "#claim-moved");
        browser.js("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(browser.barriers()).isEmpty();
        browser.media("screen", "dark");
        browser.resize(400, 800);
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void fitsASmallScreen() {
        browser.open(post, "");
        browser.resize(400, 800);

        assertThat(browser.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    @Test
    void printsWithoutItsControlsAndWithAllDetails() {
        browser.open(post, "");
        browser.media("print", "light");
        browser.js("dispatchEvent(new Event('beforeprint'))");

        assertThat(browser.find(".filters").isDisplayed()).isFalse();
        assertThat(browser.texts("details:not([open])")).isEmpty();
        assertThat(browser.texts(".chart h3")).hasSizeGreaterThan(5);
    }

    @Test
    void writesArabicFromRightToLeft() {
        browser.open(browser.file(ArticleReport.page(Arabic.article())), "");

        assertThat(browser.find(".text").getCssValue("direction")).isEqualTo("rtl");
        assertThat(browser.find("#claim-c3 .who").getText()).contains("سامي حداد", "through", "إذاعة الشمال");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void runsNothingOfAHostileArticle() throws IOException {
        browser.open(browser.file(ArticleReport.page(Hostile.article())), "");
        browser.hover("mark[data-claim='46']");

        assertThat(browser.js("return window.hacked")).isNull();
        assertThat(browser.js("return document.querySelectorAll('script, img, [onfocus], [onload]').length"))
                .isEqualTo(1L);
        assertThat(browser.js(
                        "return [...document.links].filter(link => !link.getAttribute('href').startsWith('#')).length"))
                .isEqualTo(0L);
        assertThat(browser.js("return document.querySelector('.cards > :last-child .content').textContent"))
                .isEqualTo(Hostile.WORDS);
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void refusesAScriptThatIsNotItsOwn() {
        browser.open(post, "");
        browser.js("const script = document.createElement('script'); script.textContent = 'window.hacked = 1';"
                + " document.body.append(script)");

        assertThat(browser.js("return window.hacked")).isNull();
        assertThat(browser.console()).singleElement().asString().contains("Content Security Policy");
    }

    @Test
    void showsAnArticleWithoutAnything() {
        browser.open(
                browser.file(ArticleReport.page(Article.builder().id("empty").build())), "");

        assertThat(browser.find("h1").getText()).isEqualTo("Article empty");
        assertThat(browser.find("#shown").getText()).isEqualTo("0 of 0 claims");
        assertThat(browser.barriers()).isEmpty();
    }

    private static void select(String id, String option) {
        browser.js("""
                const select = document.getElementById(arguments[0]);
                select.value = [...select.options].find(option => option.text === arguments[1]).value;
                select.dispatchEvent(new Event('input', {bubbles: true}));
                """, id, option);
    }
}
