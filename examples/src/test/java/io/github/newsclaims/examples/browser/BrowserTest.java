package io.github.newsclaims.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of what a reader sees in a page. Skipped without Chromium. */
public abstract class BrowserTest {
    @TempDir
    protected static Path folder;

    protected static Browser browser;

    @BeforeAll
    protected static void startBrowser() {
        browser = Browser.start(folder);
    }

    @AfterAll
    protected static void closeBrowser() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }

    @AfterEach
    protected void writesNothingToTheConsole() {
        assertThat(browser.console()).isEmpty();
    }
}
