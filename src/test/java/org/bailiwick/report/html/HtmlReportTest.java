package org.bailiwick.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bailiwick.develop.Development;
import org.bailiwick.develop.DevelopmentOptions;
import org.bailiwick.develop.DevelopmentReport;
import org.bailiwick.develop.Gain;
import org.bailiwick.develop.RaiseValue;
import org.bailiwick.lang.Language;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.RandomProblems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/bailiwick/report/html/quickstart.txt");

    private static Document quickstart(Language language) {
        return Jsoup.parse(Pages.page(Pages.quickstart(), language));
    }

    /** What the page is made of: sections, charts, tables with their headers and how many rows. */
    private static String structure(Document page) {
        List<String> lines = new ArrayList<>();
        for (Element section : page.select("main > section")) {
            lines.add("%s: %s".formatted(section.id(), section.selectFirst("h2").text()));
            section.select(".facts > div")
                    .forEach(fact -> lines.add(
                            "  fact %s".formatted(fact.selectFirst("dt").text())));
            section.select("figure")
                    .forEach(figure -> lines.add("  chart %s (%s)"
                            .formatted(
                                    figure.id(),
                                    figure.selectFirst("[data-chart]").attr("data-chart"))));
            section.select("table")
                    .forEach(table -> lines.add("  table %s: %s; %d rows"
                            .formatted(
                                    table.selectFirst("caption").text(),
                                    table.select("thead th").stream()
                                            .map(Element::text)
                                            .collect(Collectors.joining(" | ")),
                                    table.select("tbody tr").size())));
            if (!section.select("details.entry").isEmpty()) {
                lines.add("  entries: %d"
                        .formatted(section.select("details.entry").size()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void thePageOfTheSampleHasItsParts() throws IOException {
        assertThat(structure(quickstart(Language.ENGLISH))).isEqualTo(Files.readString(GOLDEN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameInputGivesTheSameBytes(Language language) {
        assertThat(Pages.page(Pages.quickstart(), language)).isEqualTo(Pages.page(Pages.quickstart(), language));
    }

    @Test
    void bothLanguagesHaveTheSameParts() {
        Document english = quickstart(Language.ENGLISH);
        Document chinese = quickstart(Language.CHINESE);

        assertThat(chinese.selectFirst("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(chinese.select("section").eachAttr("id"))
                .isEqualTo(english.select("section").eachAttr("id"));
        assertThat(chinese.select("tbody tr")).hasSameSizeAs(english.select("tbody tr"));
        assertThat(chinese.select("h2").eachText()).allMatch(text -> text.matches(".*\\p{IsHan}.*"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLinkLeadsSomewhereInThePage(Language language) {
        assertLinked(quickstart(language));
    }

    private static void assertLinked(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> known = new HashSet<>(ids);
        assertThat(page.select("[href]").eachAttr("href")).isNotEmpty().allSatisfy(href -> {
            assertThat(href).startsWith("#");
            assertThat(known).contains(href.substring(1));
        });
    }

    @Test
    void everythingIsInTheFileAndNothingElseMayRun() throws NoSuchAlgorithmException {
        Document page = quickstart(Language.ENGLISH);
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(page.select("[src], link, iframe, object, embed, form, base"))
                .isEmpty();
        assertThat(page.select("[style], [onclick], [onload]")).isEmpty();
        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe", "http", "*");
        assertThat(page.select("style")).hasSize(1);
        assertThat(policy).contains(digest(page.selectFirst("style").data()));
        for (Element script : page.select("script:not([type])")) {
            assertThat(policy).contains(digest(script.data()));
        }
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return "'sha256-"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes)) + "'";
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textsOfAProblemAreTextInThePage(Language language) {
        Problem problem = Pages.attacked();
        Document page = Jsoup.parse(Pages.page(problem, language));

        Set<String> plain = Jsoup.parse(Pages.page(Pages.quickstart(), language)).getAllElements().stream()
                .map(Element::tagName)
                .collect(Collectors.toSet());
        assertThat(page.getAllElements()).allMatch(element -> plain.contains(element.tagName()));
        assertThat(page.select("script:not([type])")).hasSize(4);
        assertThat(page.select("[onmouseover], [onfocus], [autofocus], [onerror]"))
                .isEmpty();
        List<String> names = page.select("#load-table tbody th bdi").stream()
                .map(Element::wholeText)
                .toList();
        assertThat(names).containsExactlyElementsOf(Pages.ATTACKS);
        assertLinked(page);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobodyHoldingAnythingIsAPlanToo(Language language) {
        Pairs pairs = Pages.pairs(Pages.quickstart());
        Document page =
                Jsoup.parse(Pages.report(pairs, Pages.nobody(pairs), language).html());

        assertThat(page.select("#open-table tbody tr")).hasSize(93);
        assertLinked(page);
    }

    @Test
    void changesAreShownAgainstAnEarlierPlanWhereOneIsGiven() {
        Pairs pairs = Pages.pairs(Pages.quickstart());
        int[] now = Pages.firstEligible(pairs);
        HtmlReport report = Pages.report(pairs, now, Language.ENGLISH);

        Document unchanged =
                Jsoup.parse(report.withBefore(Pages.plan(pairs, now)).html());
        Document changed = Jsoup.parse(
                report.withBefore(Pages.plan(pairs, Pages.holders(pairs))).html());

        assertThat(unchanged.select("#changes").text()).contains("Nothing changes hands.");
        assertThat(changed.select("#change-table tbody tr")).isNotEmpty();
    }

    @Test
    void trainingShowsTheLevelsThatGainMostAndSaysHowManyThereAre() {
        Pairs pairs = Pages.pairs(Pages.quickstart());
        int[] plan = Pages.firstEligible(pairs);
        List<Gain> gains = development(pairs, plan).values().stream()
                .map(RaiseValue::atPlan)
                .filter(Gain::isGood)
                .sorted(Comparator.reverseOrder())
                .toList();
        Document page = Jsoup.parse(Pages.report(pairs, plan, Language.ENGLISH).html());

        assertThat(page.select("#raise-table caption").text())
                .isEqualTo("What one more level is worth: the first 15 of " + gains.size());
        assertThat(page.select("#raise-table tbody tr td:nth-child(4)").eachAttr("data-k"))
                .isEqualTo(gains.stream()
                        .limit(15)
                        .map(gain -> String.valueOf(gain.points()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void inATeamOfOneEveryDutyHangsOnOnePerson(Language language) {
        Pairs pairs = Pages.pairs(Pages.odd().get("one member"));
        int[] plan = Pages.firstEligible(pairs);
        long held = Arrays.stream(plan).filter(m -> m != PeriodView.NOBODY).count();
        Document page = Jsoup.parse(Pages.report(pairs, plan, language).html());

        assertThat(held).isPositive();
        assertThat(page.select("#single-table tbody tr")).hasSize((int) held);
        assertThat(page.select("#loss-table tbody tr")).hasSize(1);
    }

    private static DevelopmentReport development(Pairs pairs, int[] plan) {
        return Development.of(pairs, plan, DevelopmentOptions.defaults().withEffort(0, 0))
                .report();
    }

    @Test
    void aTeamWithNothingToLearnIsToldSo() {
        Pairs pairs = Pages.pairs(Pages.quickstart());
        Document page = Jsoup.parse(
                Pages.report(pairs, Pages.nobody(pairs), Language.ENGLISH).html());

        assertThat(page.select("#raise-table")).isEmpty();
        assertThat(page.select("#training").text())
                .contains("No single level would make anything better", "Nobody holds a duty.");
    }

    @Test
    void anOpenDutyIsShownWithWhatWouldFillIt() {
        Pairs pairs = Pages.pairs(Pages.odd().get("no time at all"));
        Document page = Jsoup.parse(
                Pages.report(pairs, Pages.nobody(pairs), Language.ENGLISH).html());

        assertThat(page.select("#open-table tbody tr:first-child td:nth-child(5)")
                        .text())
                .contains("more for", "can take it");
        assertThat(page.select("#open-table tbody tr:first-child td:nth-child(4)")
                        .text())
                .contains("too little time");
    }

    @Property(tries = 40)
    void anyProblemHasAPage(@ForAll long seed, @ForAll Language language) {
        Pairs pairs = Pages.pairs(RandomProblems.of(seed));
        int[] plan = RandomProblems.plan(pairs.view(), seed);
        Document page = Jsoup.parse(Pages.report(pairs, plan, language).html());

        assertLinked(page);
        assertThat(page.select("#duty-table tbody tr")).hasSize(plan.length);
    }

    @Test
    void aPlanOfAnotherProblemIsRefused() {
        Pairs pairs = Pages.pairs(Pages.quickstart());
        assertThatThrownBy(() ->
                        HtmlReport.of(pairs, new int[3], Pages.plan(pairs, Pages.nobody(pairs)), Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The plan has 3 duties, the problem 93");
    }
}
