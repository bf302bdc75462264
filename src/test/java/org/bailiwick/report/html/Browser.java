package org.bailiwick.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The machine's own Chromium with a page in it.
 *
 * <p>Where there is none, tests are skipped, unless {@code -Dbrowser=required} or the variable {@code BROWSER_TESTS=required} says
 * that they must run.
 */
final class Browser implements AutoCloseable {

    private static final List<Path> CHROMIUMS = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();
    private static final List<Path> DRIVERS = Stream.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver")
            .map(Path::of)
            .toList();

    private final Path folder;
    private final ChromeDriver driver;

    private Browser(Path folder, ChromeDriver driver) {
        this.folder = folder;
        this.driver = driver;
    }

    static Browser start(Path folder) throws IOException {
        boolean isThere = CHROMIUMS.stream().anyMatch(Files::isExecutable)
                && DRIVERS.stream().anyMatch(Files::isExecutable);
        if (!"required".equals(System.getProperty("browser", System.getenv("BROWSER_TESTS")))) {
            assumeTrue(isThere, "There is no Chromium with its driver on this machine.");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(first(CHROMIUMS));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createDirectory(folder.resolve("profile")));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(first(DRIVERS)).toFile())
                .build();
        return new Browser(folder, new ChromeDriver(service, options));
    }

    private static String first(List<Path> programs) {
        return programs.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(programs.get(0))
                .toString();
    }

    /** Opens a page as a file of its own. */
    void open(String html) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), html);
        driver.get("about:blank");
        log(LogType.BROWSER);
        log(LogType.PERFORMANCE);
        driver.get(file.toUri().toString());
    }

    void dark(boolean isDark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Everything folded is unfolded, so that it is looked at too. */
    void unfold() {
        script("document.querySelectorAll('details').forEach(one => { one.open = true; })");
    }

    Object script(String script, Object... values) {
        return driver.executeScript(script, values);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    /** What axe-core, with all the rules it has on by itself, finds wrong. */
    void assertAccessible(String description) {
        List<Rule> violations = new AxeBuilder().analyze(driver).getViolations();
        assertThat(violations).as(description).isEmpty();
    }

    /** Neither errors nor warnings nor breaches of the policy, and nothing was asked of a network. */
    void assertQuiet(String description) {
        assertThat(log(LogType.BROWSER)).as(description).isEmpty();
        assertThat(log(LogType.PERFORMANCE).stream()
                        .filter(line -> line.contains("Network.requestWillBeSent"))
                        .filter(line -> !line.contains("\"url\":\"file://"))
                        .filter(line -> !line.contains("\"url\":\"about:blank")))
                .as(description)
                .isEmpty();
    }

    private List<String> log(String type) {
        return driver.manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
