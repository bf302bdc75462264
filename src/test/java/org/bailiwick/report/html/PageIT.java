package org.bailiwick.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.lang.Language;
import org.bailiwick.model.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a real browser: accessible, quiet, and doing what its controls say. */
@TestInstance(Lifecycle.PER_CLASS)
class PageIT {

    private static final int PHONE = 390;
    private static final int SCREEN = 1440;

    @TempDir
    private static Path folder;

    private Browser browser;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.start(folder);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private void open(Problem problem, Language language) throws IOException {
        browser.dark(false);
        browser.size(SCREEN, 900);
        browser.open(Pages.page(problem, language));
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, false, 1440",
        "ENGLISH, true, 1440",
        "CHINESE, false, 1440",
        "CHINESE, true, 1440",
        "ENGLISH, false, 390",
        "CHINESE, true, 390"
    })
    void thePageIsAccessibleAndQuiet(Language language, boolean isDark, int width) throws IOException {
        open(Pages.quickstart(), language);
        browser.dark(isDark);
        browser.size(width, 900);
        browser.unfold();

        assertThat(browser.all(".chart > svg[role=img]")).hasSize(6);
        browser.assertAccessible(language + (isDark ? ", dark, " : ", light, ") + width);
        browser.assertQuiet(language.name());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void attacksInTextsShowUpAsTextOnly(Language language) throws IOException {
        open(Pages.attacked(), language);
        browser.unfold();
        String title = browser.find("title").getAttribute("textContent");

        assertThat(title).contains(Pages.ATTACKS.get(0));
        assertThat(browser.script("return document.title")).isNotEqualTo("owned");
        assertThat(browser.all("main script:not([type]), main img, main form, base"))
                .isEmpty();
        List<?> shown = (List<?>) browser.script(
                "return Array.from(document.querySelectorAll('#load-table tbody th bdi'), one => one.textContent)");
        assertThat(shown).isEqualTo(Pages.ATTACKS);
        assertThat(browser.all(".home").size()).isEqualTo(Pages.ATTACKS.size() + 1);
        browser.assertAccessible("attacks");
        browser.assertQuiet("attacks");
    }

    @Test
    void aScriptThatWasSmuggledInDoesNotRunAndIsHeardOf() throws IOException {
        String page = Pages.page(Pages.quickstart(), Language.ENGLISH);
        browser.open(page.replace("</body>", "<script>document.title = 'owned'</script></body>"));

        assertThat(browser.script("return document.title")).isNotEqualTo("owned");
        assertThatThrownBy(() -> browser.assertQuiet("smuggled")).hasMessageContaining("Content Security Policy");
    }

    @Test
    void theDirectionOfANameEndsWithIt() throws IOException {
        open(Pages.attacked(), Language.ENGLISH);
        Object widths = browser.script("return Array.from(document.querySelectorAll('bdi'))"
                + ".filter(one => getComputedStyle(one).unicodeBidi !== 'isolate').length");

        assertThat(widths).isEqualTo(0L);
    }

    @Test
    void aTableIsSortedByItsHeadersFromTheKeyboardToo() throws IOException {
        open(Pages.quickstart(), Language.ENGLISH);
        WebElement button = browser.all("#load-table thead button").get(1);

        button.sendKeys(Keys.ENTER);
        List<Integer> rising = numbers();
        String sort = browser.all("#load-table thead th").get(1).getAttribute("aria-sort");
        button.sendKeys(Keys.SPACE);

        assertThat(rising).isSorted().hasSize(12);
        assertThat(sort).isEqualTo("ascending");
        assertThat(numbers()).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(browser.all("#load-table thead th[aria-sort=descending]")).hasSize(1);
        assertThat(browser.find("#load-table tfoot th").getText()).isEqualTo("All");
    }

    private List<Integer> numbers() {
        return browser.texts("#load-table tbody td:nth-child(2)").stream()
                .map(Integer::valueOf)
                .toList();
    }

    @Test
    void aFilterLeavesTheRowsWithEveryWord() throws IOException {
        open(Pages.quickstart(), Language.ENGLISH);
        browser.find("#search-duties").sendKeys("health closing");

        List<String> left = new ArrayList<>(browser.texts("#duty-table tbody tr"));
        left.removeIf(String::isEmpty);

        assertThat(left)
                .isNotEmpty()
                .hasSizeLessThan(93)
                .allSatisfy(row -> assertThat(row.toLowerCase(Locale.ROOT)).contains("health", "closing"));
        assertThat(browser.find("#duties [role=status]").getText()).isEqualTo(left.size() + " of 93 rows");
    }

    @Test
    void aNameLeadsToWhatIsSaidOfIt() throws IOException {
        open(Pages.quickstart(), Language.ENGLISH);
        browser.find("#load-table tbody a").sendKeys(Keys.ENTER);

        assertThat(browser.find("#m0").getAttribute("open")).isNotNull();
        assertThat(browser.find("#m0").getText()).contains("Time:", "of work");
    }

    @Test
    void theReaderChoosesLightOrDark() throws IOException {
        open(Pages.quickstart(), Language.ENGLISH);
        Object light = ground();
        browser.find("#theme").click();
        Object dark = ground();

        assertThat(dark).isNotEqualTo(light);
        assertThat(browser.find("#theme").getAttribute("aria-pressed")).isEqualTo("true");
        browser.unfold();
        browser.assertAccessible("chosen dark");
    }

    private Object ground() {
        return browser.script("return getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void theMapShowsOneMemberAlone() throws IOException {
        open(Pages.quickstart(), Language.ENGLISH);
        browser.find("#chart-map select").sendKeys(Keys.ARROW_DOWN);

        assertThat(browser.all("#chart-map .home:not(.dim)")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPhoneNeedsNoScrollingSideways(Language language) throws IOException {
        for (Problem problem : List.of(Pages.quickstart(), Pages.attacked())) {
            open(problem, language);
            browser.size(PHONE, 844);
            browser.unfold();

            assertNothingOverflows();
        }
    }

    @Test
    void oddTeamsHaveGoodPagesToo() throws IOException {
        for (Map.Entry<String, Problem> team : Pages.odd().entrySet()) {
            open(team.getValue(), Language.ENGLISH);
            browser.size(PHONE, 844);
            browser.unfold();

            assertNothingOverflows();
            browser.assertAccessible(team.getKey());
            browser.assertQuiet(team.getKey());
        }
    }

    private void assertNothingOverflows() {
        assertThat(browser.script("const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                .isEqualTo(0L);
    }

    @Test
    void aLargeTeamHasAPageToo() throws IOException {
        open(TeamGenerator.generate(300, 3_000, 1), Language.ENGLISH);

        assertThat(browser.all("#load-table tbody tr")).hasSize(300);
        assertThat(browser.all("#chart-work .row")).hasSize(40);
        assertThat(browser.all(".chart > svg").size()).isGreaterThanOrEqualTo(4);
        browser.size(PHONE, 844);
        assertNothingOverflows();
        browser.assertQuiet("300 members");
    }
}
