package org.bailiwick.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.lang.Language;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.StopReason;
import org.bailiwick.plan.PlanFactory;
import org.bailiwick.report.Layout;
import org.bailiwick.report.RollOverReport;
import org.bailiwick.rollover.RollOver;
import org.bailiwick.rollover.RollOverOptions;
import org.bailiwick.rollover.RollOverResult;
import org.bailiwick.rollover.actuals.Feedback;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.actuals.Target;
import org.bailiwick.rollover.actuals.Wish;
import org.bailiwick.rollover.carry.Carry;
import org.bailiwick.testing.Scoring;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A rolled-over month to read, as a page and as text. */
class RollOverPageTest {

    private static final Problem PROBLEM = Scoring.read("'roles': [{'id': 'hunter', 'name': 'New <b>business</b>'}],"
            + "'members': [{'id': 'ann', 'name': '<script>alert(1)</script>', 'capacityHours': 100, 'ramp': 0.5}],"
            + "'duties': [{'id': 'a', 'role': 'hunter', 'hours': 10, 'goal': 100, 'holder': 'ann'}],"
            + "'goals': [{'metric': 'revenue', 'unit': 'CNY', 'amount': 100}]");

    private static final DutyPattern HUNTING = new DutyPattern("hunter", null, null);

    private static Feedback nameless(String rating, String comment) {
        return new Feedback(null, HUNTING, new BigDecimal(rating), null, comment);
    }

    private static RollOverResult month(List<Feedback> feedback) {
        Scoring scoring = Scoring.of(PROBLEM);
        Plan plan = PlanFactory.of(scoring.pairs())
                .plan(scoring.plan("a=ann"), new Provenance("test", 0, StopReason.STEPS, 0), null);
        return RollOver.of(
                PROBLEM,
                plan,
                Carry.none("t", PROBLEM.period()),
                MonthActuals.NONE
                        .withTargets(List.of(new Target("revenue", null, new BigDecimal(120))))
                        .withFeedback(feedback),
                RollOverOptions.DEFAULT.withAdvice(1_000, new BigDecimal("0.01")));
    }

    private static List<Feedback> feedback() {
        return List.of(
                new Feedback("ann", HUNTING, new BigDecimal(1), Wish.KEEP, "my <i>own</i> words"),
                nameless("-2", "secret one"),
                nameless("-1", "secret two"),
                nameless("0", "secret three"));
    }

    private static Document page(Language language) {
        return Jsoup.parse(RollOverPage.html(PROBLEM, month(feedback()), language));
    }

    @Test
    void thePageTellsAdviceChangesAndFeedback() {
        Document page = page(Language.ENGLISH);
        assertThat(page.select("section h2").eachText()).containsExactly("Advice", "What is different", "Feedback");
        assertThat(page.select("#advice").text())
                .contains("Stay with the plan", "The goal revenue is 120 instead of 100 (+20.0 %).");
        assertThat(page.select("#rows tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("Expected output", "0.5", "0.75", "since September 2026"));
        assertThat(page.select("#named tbody").text())
                .contains("New <b>business</b>", "+1", "keep", "+2", "my <i>own</i> words");
    }

    @Test
    void answersWithoutANameAreOneLineAndTheirCommentsAreNowhere() {
        String html = RollOverPage.html(PROBLEM, month(feedback()), Language.ENGLISH);
        assertThat(Jsoup.parse(html).select("#groups tbody tr").eachText())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("3", "−1.00"));
        assertThat(html).doesNotContain("secret");
    }

    @Test
    void textsOfTheProblemShowAsText() {
        Document page = page(Language.ENGLISH);
        assertThat(page.select("#named b, #named i, #rows b")).isEmpty();
        assertThat(page.html()).doesNotContain("<script>alert");
    }

    @Test
    void itIsToldInChineseToo() {
        Document page = page(Language.CHINESE);
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select("section h2").eachText()).containsExactly("建议", "变化内容", "成员反馈");
        assertThat(page.select("#advice").text()).contains("沿用现有方案", "目标revenue由100改为120");
    }

    @Test
    void theTextSaysTheSame() {
        Layout layout = new Layout(100, 30, "changes.csv", Language.ENGLISH);
        String text = RollOverReport.of(PROBLEM, month(feedback()), layout);
        assertThat(text)
                .startsWith("t: September 2026 to October 2026\n")
                .contains("Stay with the plan", "Newcomers' output", "Answers without a name", "my <i>own</i> words")
                .doesNotContain("secret");
        assertThat(RollOverReport.of(PROBLEM, month(List.of()), layout)).doesNotContain("Feedback\n");
    }
}
