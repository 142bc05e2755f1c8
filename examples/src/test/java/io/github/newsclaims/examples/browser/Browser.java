package io.github.newsclaims.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window that shows pages from files. */
public final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Selenium warns that it does not know the newest protocol of the browser. The tests use none of it. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final Path folder;
    private final ChromeDriver driver;

    private Browser(Path folder, ChromeDriver driver) {
        this.folder = folder;
        this.driver = driver;
    }

    /** Starts the browser. The test is skipped if Chromium or its driver is not on the PATH. */
    public static Browser start(Path folder) {
        Optional<File> chromium = onPath("chromium");
        Optional<File> chromedriver = onPath("chromedriver");
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "skipped: chromium and chromedriver are not on the PATH; CONTRIBUTING.md names their packages");
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + folder.resolve("profile"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
        return new Browser(folder, driver);
    }

    private static Optional<File> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst();
    }

    /** Writes a page to a file. */
    public Path file(String html) {
        try {
            return Files.writeString(Files.createTempFile(folder, "page", ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows a page in a wide window. */
    public void open(Path page, String fragment) {
        resize(1400, 1000);
        media("screen", "light");
        driver.get("about:blank");
        driver.get(page.toUri() + fragment);
    }

    public void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Sets "screen" or "print", and "light" or "dark". */
    public void media(String media, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** The texts of the elements that can be seen. */
    public List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    public Object js(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public void hover(String selector) {
        WebElement element = find(selector);
        js("arguments[0].scrollIntoView({block: 'center'})", element);
        new Actions(driver).moveToElement(element).perform();
    }

    public void press(Keys... keys) {
        for (Keys key : keys) {
            new Actions(driver).sendKeys(key).perform();
        }
    }

    /** The text of the focused element. */
    public String focused() {
        return driver.switchTo().activeElement().getText();
    }

    /** Everything that the page wrote to the console since the last call, which includes what its policy refused. */
    public List<String> console() {
        List<String> messages = new ArrayList<>();
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> messages.add(entry.getMessage()));
        return messages;
    }

    /** What axe finds that is serious or critical. */
    public List<String> barriers() {
        try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            assertThat(axe).isNotNull();
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run(document, {resultTypes: ['violations']}).then(results => done(results.violations
                    .filter(found => ['serious', 'critical'].includes(found.impact))
                    .map(found => found.id + ': ' + found.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary))));
                """);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
