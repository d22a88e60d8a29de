package org.chancery.app.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a screen, as the system's packages bring it. */
final class Browser implements AutoCloseable {

    private static final long PATIENCE_NANOS = 10_000_000_000L;

    /** Pages have fewer controls and links than this. */
    private static final int TABS = 1_000;

    private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/google-chrome");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A browser, if one is installed here. */
    static Optional<Browser> start() {
        Optional<String> found =
                BROWSERS.stream().filter(it -> Files.isExecutable(Path.of(it))).findFirst();
        return found.filter(it -> Files.isExecutable(DRIVER)).map(it -> new Browser(driver(it)));
    }

    private static ChromeDriver driver(String binary) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page in a window of this width, in the light or the dark. */
    void open(String address, int width, String scheme) {
        Map<String, Object> screen = Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false);
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), 900));
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", screen);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.get(address);
    }

    /** Lets pages run scripts, or does not, from the next page on. */
    void allowScripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** What is read on the page. */
    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** The controls and links on the page that the tab key does not lead to. */
    List<String> unreachable() {
        String some = "a[href], button, input:not([type=hidden]), select, textarea, summary";
        script("window.reached = new Set(); document.addEventListener('focusin', it => window.reached.add(it.target));"
                + "return true");
        String missing = "return Array.from(document.querySelectorAll('" + some + "'))"
                + ".filter(it => it.checkVisibility() && !window.reached.has(it)).map(it => it.outerHTML)";
        List<String> left = texts(script(missing));
        for (int tries = 0; !left.isEmpty() && tries < TABS; tries += 50) {
            new Actions(driver).sendKeys(Keys.TAB.toString().repeat(50)).perform();
            left = texts(script(missing));
        }
        return left;
    }

    /** What the rules of accessibility have against the page. */
    List<String> violations() {
        driver.executeScript(axe());
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run().then(it => done(it.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary))),
                    e => done(['axe: ' + e]));
                """);
        return texts(Objects.requireNonNull(found));
    }

    /** What the browser itself complained of since it was asked last. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Waits until the address is as wanted: a click returns before the page behind it is there. */
    void awaitAddress(Predicate<String> wanted) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!wanted.test(Objects.requireNonNull(driver.getCurrentUrl())) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /** What is on the page behind a click, waited for: a click returns before that page is there. */
    WebElement await(By what) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (driver.findElements(what).isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return driver.findElement(what);
    }

    /** Whether one must scroll sideways. */
    boolean isTooWide() {
        return Objects.equals(
                true, script("return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    String style(WebElement of, String property) {
        return of.getCssValue(property);
    }

    private Object script(String text) {
        return Objects.requireNonNull(((JavascriptExecutor) driver).executeScript(text));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list)
                .stream().flatMap(it -> Stream.of(String.valueOf(it))).toList();
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
