package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Needs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium. Where none is installed its tests are skipped, unless the machine was set up to have one. */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--force-color-profile=srgb");

    /** Selenium warns of every Chromium that is newer than itself; kept here, since loggers are collected like others. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    /** Rules of axe-core that go by colours. */
    static final String COLOURED = "'color-contrast', 'link-in-text-block'";

    private final ChromeDriver driver;
    private final String axe;

    private Browser(ChromeDriver driver, String axe) {
        this.driver = driver;
        this.axe = axe;
    }

    /** Starts one; skips the test, or fails it, when there is none. */
    static Browser start(Path profile) throws IOException {
        Optional<Path> chromium = Needs.find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = Needs.find("chromedriver");
        Needs.BROWSER.found(chromium.isPresent() && chromedriver.isPresent());
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toString());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile.toAbsolutePath());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).scriptTimeout(Duration.ofSeconds(60));
        return new Browser(driver, resource("/axe.min.js"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = com.deque.html.axecore.selenium.AxeBuilder.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Shows pages as on a screen so many CSS pixels wide; below 600 as on a telephone. */
    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 844, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    /** Shows pages as to a reader who prefers a scheme, {@code light} or {@code dark}. */
    void scheme(String name) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", name))));
    }

    /** Runs a script on every page that is opened from now on, before any of the page's own. */
    void onEveryPage(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Brings a tab to the front, a new one where there are not so many. */
    void tab(int number) {
        List<String> tabs = List.copyOf(driver.getWindowHandles());
        if (number < tabs.size()) {
            driver.switchTo().window(tabs.get(number));
        } else {
            driver.switchTo().newWindow(WindowType.TAB);
        }
    }

    /** Closes all tabs but the first. */
    void closeTabs() {
        List<String> tabs = List.copyOf(driver.getWindowHandles());
        for (String tab : tabs.subList(1, tabs.size())) {
            driver.switchTo().window(tab).close();
        }
        driver.switchTo().window(tabs.get(0));
    }

    void open(String address) {
        driver.get(address);
    }

    /** The value of a JavaScript expression; what else is given it finds in {@code arguments}. */
    Object value(String expression, Object... arguments) {
        return driver.executeScript("return " + expression, arguments);
    }

    /** The value of an expression as soon as it is true of the page, or what it is after ten seconds. */
    Object await(String expression) {
        return driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1], end = performance.now() + 10000;
                const look = async () => {
                    const value = await (%s);
                    value || performance.now() > end ? done(value) : setTimeout(look, 20);
                };
                look();
                """.formatted(expression));
    }

    /** Types into what has the focus. */
    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Goes back as the reader's button does. */
    void back() {
        driver.navigate().back();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String title() {
        return driver.getTitle();
    }

    /** Follows the first link that a selector finds. */
    void follow(String selector) {
        String target = String.valueOf(value("document.querySelector(\"" + selector + "\").href"));
        driver.get(target);
    }

    /** Takes all but the first items off long lists: they are alike, and axe-core looks at every one. */
    void shorten() {
        driver.executeScript("document.querySelectorAll('li:nth-child(n + 16)').forEach(item => item.remove())");
    }

    /** What axe-core finds wrong with the page, small targets included, which it leaves out if not asked: a line a fault. */
    List<?> faults() {
        return faults("");
    }

    /**
     * What axe-core finds wrong with the page by some of its rules.
     *
     * @param rules the names of rules, comma between, each in quotation marks; empty for all
     */
    List<?> faults(String rules) {
        if (value("typeof axe").equals("undefined")) {
            driver.executeScript(axe);
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}} %s}).then(
                    result => done(result.violations.map(fault => fault.id + ': '
                        + fault.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | '))),
                    error => done(['axe failed: ' + error]));
                """.formatted(rules.isEmpty() ? "" : ", runOnly: [" + rules + "]"));
        return (List<?>) found;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
